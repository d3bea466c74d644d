/** A long review holds nobody up: what comes meanwhile is answered, and what it is overtaken by is reviewed instead. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CodeActionRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, HoverRequest } from 'vscode-languageserver-protocol/node.js';
import { reviewedNotification, reviewRequest } from '../../../src/protocol/messages.ts';
import { ServerSession } from './session.ts';

const SHORT = 'untitled:short';
const LONG = 'untitled:long';
const TERRORISTS = 'The town was taken over by terrorists, and that was not good for any of us.\n';
const START = { line: 0, character: 0 };
const AT_TERRORISTS = { line: 0, character: 30 };

describe('a long review', function () {
  this.timeout(60_000);
  let session: ServerSession;

  beforeEach(async () => { session = await ServerSession.open(); });
  afterEach(() => { session.close(); });

  const longText = Array.from({ length: 12 }, (_, n) => readFileSync('test/fixtures/neutral/en.txt', 'utf8').replaceAll('\n', ` ${n}\n`)).join('\n');
  const open = (uri: string, text: string) => session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
  const type = (version: number) => session.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: LONG, version }, contentChanges: [{ range: { start: START, end: START }, text: 'a' }] });

  it('lets a hover in another document pass', async () => {
    await open(SHORT, TERRORISTS);
    await session.publication(({ uri }) => uri === SHORT);
    await open(LONG, longText);
    const order: string[] = [];
    const reviewed = session.publication(({ uri }) => uri === LONG).then(() => order.push('review'));
    const answered = session.client.sendRequest(HoverRequest.type, { textDocument: { uri: SHORT }, position: AT_TERRORISTS }).then((hover) => order.push(hover ? 'hover' : 'none'));
    await Promise.all([reviewed, answered]);
    assert.deepEqual(order, ['hover', 'review']);
  });

  it('is dropped where the text has changed meanwhile', async () => {
    await open(LONG, longText);
    const first = session.client.sendRequest(reviewRequest, { uri: LONG });
    await type(2);
    assert.equal((await first)?.version, 2);
    assert.deepEqual(session.versions, [2]);
  });

  it('is dropped where the document is closed meanwhile', async () => {
    await open(LONG, longText);
    const asked = session.client.sendRequest(reviewRequest, { uri: LONG });
    await session.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: LONG } });
    assert.equal(await asked, null);
    assert.deepEqual(session.versions, [undefined]);
  });

  it('is done once, however many wait for it', async () => {
    await open(LONG, longText);
    const reviews = await Promise.all([1, 2, 3].map(() => session.client.sendRequest(reviewRequest, { uri: LONG })));
    assert.deepEqual([reviews.map((review) => review?.version), session.versions], [[1, 1, 1], [1]]);
  });
});

describe('what goes to the editor', () => {
  it('has no fixes but in an answer to whoever asks for them', async () => {
    const session = await ServerSession.open({}, { reviewed: true });
    const told = new Promise<object[]>((done) => { session.client.onNotification(reviewedNotification, ({ findings }) => { done(findings.map(({ data }) => data)); }); });
    await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: SHORT, languageId: 'plaintext', version: 1, text: TERRORISTS } });
    const { diagnostics: [published] } = await session.publication(({ uri }) => uri === SHORT);
    const asked = await session.client.sendRequest(reviewRequest, { uri: SHORT });
    const actions = await session.client.sendRequest(CodeActionRequest.type, { textDocument: { uri: SHORT }, range: { start: AT_TERRORISTS, end: AT_TERRORISTS }, context: { diagnostics: [] } });
    session.close();
    assert.deepEqual([...(await told), published!.data as object].map((data) => 'fixes' in data), [false, false]);
    assert.ok(asked!.findings[0]!.data.fixes.length > 0);
    assert.ok(actions!.some((action) => 'edit' in action && action.edit));
  });
});
