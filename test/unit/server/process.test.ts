/** The server as an editor starts it: a process that must outlive what goes wrong at the other end. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  createProtocolConnection, DidOpenTextDocumentNotification, InitializedNotification, InitializeRequest, RegistrationRequest, StreamMessageReader, StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node.js';
import { reviewRequest, type DocumentReview } from '../../../src/protocol/messages.ts';

const URI = 'untitled:statement';
const TEXT = 'The terrorists took the town, and that was not good for any of us.\n';
const frame = (body: string, length: string | number = Buffer.byteLength(body)) => `Content-Length: ${length}\r\n\r\n${body}`;

describe('the server as a process', function () {
  this.timeout(60_000);
  let server: ChildProcessWithoutNullStreams;
  let client: ProtocolConnection;
  let told = '';

  async function start(capabilities: object = {}, prepare: () => void = () => undefined): Promise<void> {
    server = spawn(process.execPath, ['dist/server.js', '--stdio']);
    told = '';
    server.stderr.on('data', (data: Buffer) => { told += data.toString(); });
    const reader = new StreamMessageReader(server.stdout);
    // A server that is ended in the middle of a message would keep its reader waiting, and the tests from ending.
    reader.partialMessageTimeout = 0;
    client = createProtocolConnection(reader, new StreamMessageWriter(server.stdin));
    prepare();
    client.listen();
    await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities });
    await client.sendNotification(InitializedNotification.type, {});
  }

  async function review(uri = URI): Promise<DocumentReview | null> {
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'plaintext', version: 1, text: TEXT } });
    return client.sendRequest(reviewRequest, { uri });
  }

  const labels = (found: DocumentReview | null) => found?.findings.filter(({ code }) => code === 'framing/label').length;

  afterEach(() => {
    client.dispose();
    server.kill();
  });

  for (const [name, broken] of Object.entries({
    'a negative length': frame('', -5),
    'a negative length before a body': frame('{"jsonrpc":"2.0"}', -5),
    'no number as its length': frame('{}', 'many'),
    'no length': 'Content-Type: text\r\n\r\n',
    'a length beyond all measure': frame('{}', '99999999999999999999'),
    'a body that is no JSON': frame('{"jsonrpc'),
    'a body that is shorter than said': frame('{"jsonrpc":"2.0","method":"none"}', 10),
    'no header at all': 'x'.repeat(10_000),
    'a header without a colon': 'Content-Length 12\r\n\r\n',
  })) {
    it(`goes on behind a message with ${name}`, async () => {
      await start();
      server.stdin.write(broken);
      assert.equal(labels(await review()), 1);
    });
  }

  it('takes a message that comes byte by byte', async () => {
    await start();
    for (const byte of Buffer.from(frame('{"jsonrpc":"2.0","method":"none","params":["æøå"]}'))) server.stdin.write(Buffer.of(byte));
    assert.equal(labels(await review()), 1);
  });

  it('tells on standard error what it left out', async () => {
    await start();
    const line = new Promise((done) => server.stderr.once('data', done));
    server.stdin.write(frame('', -5));
    await line;
    assert.match(told, /Content-Length/);
  });

  it('ends with its client', async () => {
    await start();
    const end = new Promise((done) => server.once('exit', done));
    server.stdin.end();
    await end;
  });

  it('reviews under the usual settings where the client answers for its own with an error', async () => {
    await start({ workspace: { configuration: true } });
    client.onRequest('workspace/configuration', () => { throw new Error('not now'); });
    assert.equal(labels(await review()), 1);
    assert.equal(labels(await review('untitled:other')), 1);
  });

  it('reviews under the usual settings where the client never answers for its own, and under those once they come', async () => {
    let answer: (settings: object[]) => void = () => undefined;
    await start({ workspace: { configuration: true } });
    client.onRequest('workspace/configuration', () => new Promise<object[]>((late) => { answer = late; }));
    assert.equal(labels(await review()), 1);
    const corrected = new Promise((done) => { client.onNotification('textDocument/publishDiagnostics', done); });
    answer([{ rules: { 'framing/label': 'off' } }]);
    await corrected;
    assert.equal(labels(await client.sendRequest(reviewRequest, { uri: URI })), 0);
  });

  it('goes on where the client refuses to tell of changes', async () => {
    await start({ workspace: { didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true } } }, () => {
      client.onRequest(RegistrationRequest.type, () => { throw new Error('never'); });
    });
    assert.equal(labels(await review()), 1);
  });
});
