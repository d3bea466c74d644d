import assert from 'node:assert/strict';
import {
  DiagnosticSeverity, DidChangeConfigurationNotification, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  LogMessageNotification, TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node.js';
import { reviewedNotification, reviewRequest, type DocumentReview } from '../../../src/protocol/messages.ts';
import { Reviewer } from '../../../src/core/review.ts';
import type { Passage } from '../../../src/core/rules/passage.ts';
import { withCheck } from '../with-check.ts';
import { ServerSession } from './session.ts';

const URI = 'untitled:statement';
const TERRORISTS = 'The town was taken over by terrorists, and that was not good for any of us.\n';

describe('the language server', () => {
  let session: ServerSession;

  afterEach(() => { session.close(); });

  function open(text: string): Promise<void> {
    return session.client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: URI, languageId: 'plaintext', version: 1, text },
    });
  }

  function type(version: number, text: string): Promise<void> {
    const start = { line: 0, character: 0 };
    return session.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version }, contentChanges: [{ range: { start, end: start }, text }],
    });
  }

  it('takes changes instead of whole texts', async () => {
    session = await ServerSession.open();
    assert.deepEqual(session.answer.capabilities.textDocumentSync, { openClose: true, change: TextDocumentSyncKind.Incremental, save: true });
  });

  it('reviews the last of many quick changes, and not those between', async () => {
    session = await ServerSession.open();
    await open('Vi har gjort vårt.\n');
    await session.publication(({ version }) => version === 1);
    for (let version = 2; version <= 20; version++) await type(version, 'a');
    await session.publication(({ version }) => version === 20);
    assert.deepEqual(session.versions, [1, 20]);
  });

  it('answers for the text as it is, not as it was when it was last quiet', async () => {
    session = await ServerSession.open();
    await open('Vi har gjort vårt.\n');
    await type(2, 'Ja. ');
    const review = await session.client.sendRequest(reviewRequest, { uri: URI });
    assert.equal(review?.version, 2);
  });

  it('has no review of a document that is not open', async () => {
    session = await ServerSession.open();
    assert.equal(await session.client.sendRequest(reviewRequest, { uri: 'untitled:other' }), null);
  });

  it('says once, at the top, that a text is in none of the three languages, and reviews it as soon as its language is set', async () => {
    session = await ServerSession.open();
    await open('Läkarna varnar för att köpa bantningspiller på nätet, och många av dem säger att de inte vet vad som finns i dem.\n');
    const { diagnostics } = await session.publication(({ version }) => version === 1);
    assert.deepEqual(diagnostics.map(({ code, range, severity }) => ({ code, range, severity })), [
      { code: 'unknown-language', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, severity: 3 },
    ]);
    const review = await session.client.sendRequest(reviewRequest, { uri: URI });
    assert.deepEqual([review?.refusal, review?.language, review?.findings], ['unknown-language', undefined, []]);
  });

  it('says at the top that the front matter names another language', async () => {
    session = await ServerSession.open();
    await open('---\nlanguage: klingon\n---\nExperts say the thugs fled.\n');
    const { diagnostics } = await session.publication(({ version }) => version === 1);
    assert.match(diagnostics[0]!.message, /“klingon”/);
    assert.ok(diagnostics.length > 1);
  });

  it('clears what it said about a document that is closed', async () => {
    session = await ServerSession.open();
    await open('\0\0');
    await session.publication(({ diagnostics }) => diagnostics.length === 1);
    await session.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: URI } });
    await session.publication(({ diagnostics, version }) => diagnostics.length === 0 && version !== 1);
  });

  it('says why it does not review what is no text, or too long', async () => {
    session = await ServerSession.open();
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: { statementReview: { maxLength: 10 } } });
    await open('Vi har gjort vårt.\n');
    const { diagnostics } = await session.publication(() => true);
    assert.deepEqual(diagnostics.map(({ code }) => code), ['too-long']);
    assert.match(diagnostics[0]!.message, /19 .*maxLength allows 10/u);
  });

  it('sends its own notification only to a client that wants it', async () => {
    session = await ServerSession.open({}, { reviewed: true });
    const reviewed = new Promise<DocumentReview>((done) => { session.client.onNotification(reviewedNotification, done); });
    await open('Vi har gjort vårt, og det er ikke noe å si på det.\n');
    const { uri, version, language } = await reviewed;
    assert.deepEqual({ uri, version, language }, { uri: URI, version: 1, language: 'nb' });
  });

  it('stands texts of every shape', async () => {
    session = await ServerSession.open();
    for (const [n, text] of ['', 'a', '«', '\r\n\r\n', '👩‍👩‍👧 a\u030a', '\u00a0', '»«”“"'.repeat(500), 'ord '.repeat(50_000)].entries()) {
      const uri = `untitled:shape-${n}`;
      await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
      assert.equal((await session.client.sendRequest(reviewRequest, { uri }))?.version, 1);
    }
  });

  describe('where a rule throws', () => {
    const TEXT = 'The terrorists came.\n\nThe thugs left, and that was that.\n';
    const logged = () => new Promise<string>((done) => { session.client.onNotification(LogMessageNotification.type, ({ message }) => { done(message); }); });
    const onThugs = ({ text }: Passage): never[] => {
      if (text.includes('thugs')) throw new Error('no thugs');
      return [];
    };

    it('says so at the top of the document and in the log, and shows the findings of the others', async () => {
      await withCheck('framing/booster', onThugs, async () => {
        session = await ServerSession.open();
        const log = logged();
        await open(TEXT);
        const { diagnostics: [notice, ...found] } = await session.publication(() => true);
        assert.deepEqual([notice!.code, notice!.severity, notice!.range.start], ['failed', DiagnosticSeverity.Information, { line: 0, character: 0 }]);
        assert.match(notice!.message, /line 3: framing\/booster/);
        assert.equal(found.filter(({ code }) => code === 'framing/label').length, 2);
        assert.match(await log, /framing\/booster failed in “The thugs left[^]*no thugs/);
      });
    });

    it('says so once however often the text is reviewed', async () => {
      const lines: string[] = [];
      await withCheck('framing/booster', onThugs, async () => {
        session = await ServerSession.open();
        session.client.onNotification(LogMessageNotification.type, ({ message }) => { lines.push(message); });
        await open(TEXT);
        for (let version = 2; version <= 4; version++) {
          await type(version, '\n');
          await session.client.sendRequest(reviewRequest, { uri: URI });
        }
      });
      assert.equal(lines.length, 1);
    });
  });

  it('reviews the other documents where the review of one ends in an exception', async () => {
    session = await ServerSession.open();
    const { reviewInSteps } = Reviewer.prototype;
    Reviewer.prototype.reviewInSteps = function (text, options) {
      if (text.startsWith('broken')) throw new Error('of its own');
      return reviewInSteps.call(this, text, options);
    };
    try {
      await open('broken\n');
      const { diagnostics } = await session.publication(() => true);
      assert.deepEqual(diagnostics.map(({ code }) => code), ['failed']);
      await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: 'untitled:other', languageId: 'plaintext', version: 1, text: TERRORISTS } });
      assert.equal((await session.client.sendRequest(reviewRequest, { uri: 'untitled:other' }))?.findings.filter(({ code }) => code === 'framing/label').length, 1);
    } finally {
      Reviewer.prototype.reviewInSteps = reviewInSteps;
    }
  });
});
