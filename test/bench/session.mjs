/** The language server as an editor has it: a process at the other end of two pipes. */
import { spawn } from 'node:child_process';
import { costOf } from './cpu.mjs';

const CAPABILITIES = {
  textDocument: { publishDiagnostics: { codeDescriptionSupport: true, relatedInformation: true }, hover: { contentFormat: ['markdown'] } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

export class Session {
  #server;
  #waiting = new Map();
  #rest = Buffer.alloc(0);
  #last = 0;
  /** What the server has said so far. */
  bytes = 0;
  started = performance.now();

  constructor(server = 'dist/server.js') {
    this.#server = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout.on('data', (chunk) => this.#read(chunk));
  }

  async initialize() {
    await this.request('initialize', { processId: null, rootUri: null, capabilities: CAPABILITIES, initializationOptions: { reviewed: true, decides: true, rulePages: 'https://example.org/rules/' } });
    this.notify('initialized', {});
  }

  request(method, params) {
    const id = ++this.#last;
    const answer = this.#wait((message) => message.id === id && !message.method);
    this.#send({ id, method, params });
    return answer;
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  open(uri, text) {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'statement', version: 1, text } });
    return this.published(uri, 1);
  }

  change(uri, version, range, text) {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    return this.published(uri, version);
  }

  published(uri, version) {
    return this.#wait(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri && params.version === version);
  }

  get cpu() {
    return costOf(this.#server.pid);
  }

  close() {
    this.#server.kill();
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #wait(isWanted) {
    return new Promise((resolve) => { this.#waiting.set(isWanted, resolve); });
  }

  #read(chunk) {
    this.bytes += chunk.length;
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (let end; (end = this.#rest.indexOf('\r\n\r\n')) >= 0;) {
      const length = Number(/Content-Length: (\d+)/i.exec(this.#rest.subarray(0, end).toString())[1]);
      if (this.#rest.length < end + 4 + length) return;
      const message = JSON.parse(this.#rest.subarray(end + 4, end + 4 + length).toString());
      this.#rest = this.#rest.subarray(end + 4 + length);
      // A server that waits for an answer would stand still.
      if (message.method && message.id !== undefined) this.#send({ id: message.id, result: null });
      for (const [isWanted, resolve] of this.#waiting) {
        if (!isWanted(message)) continue;
        this.#waiting.delete(isWanted);
        resolve(message);
      }
    }
  }
}
