/** The language server behind any connection: which message goes where. */
import {
  CodeActionKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, TextDocuments, TextDocumentSyncKind,
  type Connection, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reviewedNotification, reviewRequest } from '../protocol/messages.ts';
import { asError } from '../core/failures.ts';
import type { ReadFile } from '../core/project/project.ts';
import { INSERT_NOTES_KIND } from '../protocol/commands.ts';
import { compareRequest, reportRequest, reviewTextRequest } from '../protocol/drafts.ts';
import { importRequest, wordRequest } from '../protocol/doors.ts';
import { explainRequest } from '../protocol/explain.ts';
import { frontMatterRequest, insertNotesRequest, notesRequest } from '../protocol/notes.ts';
import { editProjectFileRequest, readFileRequest } from '../protocol/project-files.ts';
import { viewRequest } from '../protocol/statement-view.ts';
import { Briefs } from './briefs.ts';
import { Client } from './client.ts';
import { codeActions } from './code-actions.ts';
import { Desk } from './desk.ts';
import { withAllFixes } from './diagnostics.ts';
import { importStatement, wordDocument } from './doors.ts';
import { comparisonView, reportText, statementRow } from './drafts.ts';
import { explanation } from './explanation.ts';
import { FailureLog } from './failure-log.ts';
import { hover } from './hover.ts';
import { frontMatter, insertNotes, notesView } from './notes.ts';
import { editProjectFile } from './project-edits.ts';
import { inTime } from './patience.ts';
import { Projects } from './projects.ts';
import type { Reviewed } from './review-document.ts';
import { SettingsCache } from './settings.ts';
import { statementView } from './statement-view.ts';

/** Everything that statements and project files may change under: `**` with the folder itself, which may go as a whole. */
const WATCHED = ['**/.statement-review', '**/.statement-review/*'];

/** `readOwn` reads files for clients that do not offer it. */
export function serve(connection: Connection, readOwn: ReadFile = () => Promise.resolve(undefined)): void {
  const documents = new TextDocuments(TextDocument);
  const client = new Client();
  const settings = new SettingsCache({
    connection, client,
    late: (uri) => {
      briefs.close(uri);
      desk.review(uri);
    },
  });
  const reviewAfresh = () => {
    briefs.forget();
    desk.reviewAll();
  };
  const projectsChanged = () => {
    projects.changed();
    reviewAfresh();
  };
  const projects = new Projects({
    read: async (uri) => (client.readsFiles ? ((await inTime(connection.sendRequest(readFileRequest, { uri }), fail, projectsChanged)) ?? undefined) : readOwn(uri)),
    report: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
  });
  const briefs = new Briefs(settings, projects, client);
  const failures = new FailureLog((line) => { connection.console.error(line); });
  const desk = new Desk({
    documents, briefs, client,
    publish: (reviewed) => {
      publish(connection, client, reviewed);
      failures.tell(reviewed);
    },
    clear: (uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }),
  });

  connection.onInitialize((params) => initialize(client, params));
  connection.onInitialized(() => {
    const told = (error: unknown) => { connection.console.warn(`the client does not tell of changes: ${asError(error).message}`); };
    if (client.registersConfiguration) connection.client.register(DidChangeConfigurationNotification.type).catch(told);
    if (client.registersWatchers) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) }).catch(told);
    if (client.tellsFolders) connection.workspace.onDidChangeWorkspaceFolders((change) => {
      client.changeFolders(change);
      reviewAfresh();
    });
  });
  connection.onDidChangeConfiguration((change) => {
    settings.forget(change.settings);
    reviewAfresh();
  });
  connection.onDidChangeWatchedFiles(projectsChanged);

  documents.onDidChangeContent(({ document }) => { desk.changed(document.uri); });
  documents.onDidSave(({ document }) => { desk.saved(document.uri); });
  documents.onDidClose(({ document }) => {
    settings.close(document.uri);
    briefs.close(document.uri);
    desk.close(document.uri);
  });

  connection.onRequest(reviewRequest, async ({ uri, asked }) => {
    if (asked) briefs.ask(uri);
    const reviewed = await desk.reviewNow(uri);
    return reviewed ? withAllFixes(reviewed.review) : null;
  });
  connection.onRequest(viewRequest, async ({ uri }) => statementView(await desk.current(uri)));
  connection.onRequest(reviewTextRequest, async (params) => statementRow(params, await briefs.of(params.uri)));
  connection.onRequest(compareRequest, async (params) => comparisonView(params, await desk.reviewNow(params.uri)));
  connection.onRequest(reportRequest, async (params) => reportText(params, await desk.reviewNow(params.uri)));
  connection.onRequest(explainRequest, async ({ uri, position }) => explanation(position, await desk.reviewNow(uri)));
  connection.onRequest(importRequest, importStatement);
  connection.onRequest(wordRequest, async ({ uri }) => wordDocument(await desk.reviewNow(uri)));
  connection.onRequest(insertNotesRequest, async (params) => insertNotes(params, await desk.reviewNow(params.uri)));
  connection.onRequest(notesRequest, async ({ uri }) => notesView(await desk.reviewNow(uri)));
  connection.onRequest(frontMatterRequest, async (params) => frontMatter(params, await desk.reviewNow(params.uri)));
  connection.onRequest(editProjectFileRequest, (params) => editProjectFile(params, (uri) => desk.reviewNow(uri)));
  connection.onHover(async ({ textDocument, position }) => hover(await desk.current(textDocument.uri), position, client));
  connection.onCodeAction(async ({ textDocument, range, context }) => codeActions(await desk.current(textDocument.uri), range, context, client));

  documents.listen(connection);
  connection.listen();
}

function fail(why: Error): never {
  throw why;
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
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, INSERT_NOTES_KIND] },
    },
    serverInfo: { name: 'Statement Review' },
  };
}
