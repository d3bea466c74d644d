import assert from 'node:assert/strict';
import { DidChangeTextDocumentNotification, DidOpenTextDocumentNotification } from 'vscode-languageserver-protocol/node.js';
import { explainRequest } from '../../../src/protocol/explain.ts';
import { ServerSession } from './session.ts';

const uri = 'file:///letters/one.txt';
const TEXT = 'Police say that nobody was hurt by the guards.\nThe men are not terrorists.\n';

describe('what the server explains', () => {
  let session: ServerSession;

  beforeEach(async () => {
    session = await ServerSession.open();
    await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'plaintext', version: 1, text: TEXT } });
    await session.publication(({ version }) => version === 1);
  });

  afterEach(() => { session.close(); });

  const at = (line: number, character: number, of = uri) => session.client.sendRequest(explainRequest, { uri: of, position: { line, character } });

  it('is the sentence at the place, in the language of the statement', async () => {
    const first = await at(0, 20);
    assert.equal(first?.sentence, 'Police say that nobody was hurt by the guards.');
    assert.deepEqual(first.parts.map(({ title }) => title), ['Who does what', 'Who says what', 'What the rules saw']);
    assert.ok(first.parts[0]!.lines.some((line) => line.includes('was hurt · passive · done by: the guards')), first.parts[0]!.lines.join('\n'));
    const second = await at(1, 0);
    assert.ok(second?.parts[2]!.lines.some((line) => line.includes('it is denied')), second?.parts[2]!.lines.join('\n'));
  });

  it('is of the text as it is now', async () => {
    await session.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'The school is open.\n' }] });
    assert.equal((await at(0, 3))?.sentence, 'The school is open.');
  });

  it('is null for what is not open, and says where there is no sentence', async () => {
    assert.equal(await at(0, 0, 'file:///letters/other.txt'), null);
    await session.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: '\n' }] });
    const empty = await at(0, 0);
    assert.ok(empty === null || empty.parts.length === 0);
  });
});
