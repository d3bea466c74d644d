/** The language server behind any connection: which message goes where. */
import {
  CodeActionKind, DidChangeConfigurationNotification, TextDocuments, TextDocumentSyncKind,
  type Connection, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reviewedNotification, reviewRequest } from '../protocol/messages.ts';
import { compareRequest, reportRequest, reviewTextRequest } from '../protocol/drafts.ts';
import { viewRequest } from '../protocol/statement-view.ts';
import { Client } from './client.ts';
import { codeActions } from './code-actions.ts';
import { Desk } from './desk.ts';
import { comparisonView, reportText, statementRow } from './drafts.ts';
import { hover } from './hover.ts';
import type { Reviewed } from './review-document.ts';
import { SettingsCache } from './settings.ts';
import { statementView } from './statement-view.ts';

export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const client = new Client();
  const settings = new SettingsCache(connection, client);
  const desk = new Desk({
    documents, settings, client,
    publish: (reviewed) => { publish(connection, client, reviewed); },
    clear: (uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }),
  });

  connection.onInitialize((params) => initialize(client, params));
  connection.onInitialized(() => {
    if (client.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type);
  });
  connection.onDidChangeConfiguration((change) => {
    settings.forget(change.settings);
    desk.reviewAll();
  });

  documents.onDidChangeContent(({ document }) => { desk.changed(document.uri); });
  documents.onDidSave(({ document }) => { desk.saved(document.uri); });
  documents.onDidClose(({ document }) => {
    settings.close(document.uri);
    desk.close(document.uri);
  });

  connection.onRequest(reviewRequest, async ({ uri }) => (await desk.reviewNow(uri))?.review ?? null);
  connection.onRequest(viewRequest, async ({ uri }) => statementView(await desk.current(uri)));
  connection.onRequest(reviewTextRequest, async (params) => statementRow(params, await settings.of(params.uri)));
  connection.onRequest(compareRequest, async (params) => comparisonView(params, await desk.reviewNow(params.uri)));
  connection.onRequest(reportRequest, async (params) => reportText(params, await desk.reviewNow(params.uri)));
  connection.onHover(async ({ textDocument, position }) => hover(await desk.current(textDocument.uri), position, client));
  connection.onCodeAction(async ({ textDocument, range, context }) => codeActions(await desk.current(textDocument.uri), range, context, client));

  documents.listen(connection);
  connection.listen();
}

function publish(connection: Connection, client: Client, { review, diagnostics }: Reviewed): void {
  void connection.sendDiagnostics({ uri: review.uri, version: review.version, diagnostics: [...diagnostics] });
  if (client.wantsReviews) void connection.sendNotification(reviewedNotification, review);
}

function initialize(client: Client, params: InitializeParams): InitializeResult {
  client.initialize(params);
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
    serverInfo: { name: 'Statement Review' },
  };
}
