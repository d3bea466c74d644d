/** A language server and a client in one process, talking over a pipe as over stdio. */
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node.js';
import {
  createProtocolConnection, InitializeRequest, InitializedNotification, PublishDiagnosticsNotification,
  type ClientCapabilities, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node.js';
import { serve } from '../../../src/server/serve.ts';

export class ServerSession {
  private readonly published: PublishDiagnosticsParams[] = [];
  private waiting: (() => void)[] = [];

  private constructor(readonly client: ProtocolConnection, readonly answer: InitializeResult) {}

  static async open(capabilities: ClientCapabilities = {}, initializationOptions: unknown = undefined, workspaceFolders: WorkspaceFolder[] | null = null): Promise<ServerSession> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)));
    const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    client.listen();
    const answer = await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, initializationOptions, workspaceFolders });
    const session = new ServerSession(client, answer);
    client.onNotification(PublishDiagnosticsNotification.type, (params) => { session.accept(params); });
    await client.sendNotification(InitializedNotification.type, {});
    return session;
  }

  /** The first publication, of those so far or to come, that is as wanted. */
  async publication(isWanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.find(isWanted);
      if (found) return found;
      await new Promise<void>((next) => { this.waiting.push(next); });
    }
  }

  /** The first publication from now on that is as wanted. */
  async next(isWanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    const known = this.published.length;
    return this.publication((params) => this.published.indexOf(params) >= known && isWanted(params));
  }

  get versions(): (number | undefined)[] {
    return this.published.map(({ version }) => version);
  }

  close(): void {
    this.client.dispose();
  }

  private accept(params: PublishDiagnosticsParams): void {
    this.published.push(params);
    const waiting = this.waiting;
    this.waiting = [];
    for (const next of waiting) next();
  }
}
