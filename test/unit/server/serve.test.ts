import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node.js';
import { reviewedNotification, reviewRequest, type DocumentReview } from '../../../src/protocol/messages.ts';
import { ServerSession } from './session.ts';

const URI = 'untitled:statement';

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
});
