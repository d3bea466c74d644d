/** *Review Workspace*: every statement of it, one after the other, with progress; what is typed meanwhile comes first. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TEXT_EXTENSIONS } from '../../core/project/files.ts';
import { reviewTextRequest, type StatementRow } from '../../protocol/drafts.ts';
import type { WorkspaceReview } from './workspace-review.ts';

/** Which of them are statements the server says, for the same reasons as of an open document. */
const TEXT_FILES = `**/*{${TEXT_EXTENSIONS.join(',')}}`;
/** Beside what the user's own `files.exclude` hides. */
const NEVER = '**/{node_modules,.git,.statement-review}/**';

/** True when it came to its end. */
export async function reviewWorkspace(client: BaseLanguageClient, result: WorkspaceReview): Promise<boolean> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: its statements are what is reviewed.'));
    return false;
  }
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reviewing statements'), cancellable: true };
  const rows = await vscode.window.withProgress(options, (progress, token) => reviewAll(client, progress, token));
  if (!rows) return false;
  result.accept(rows);
  return true;
}

type Progress = vscode.Progress<{ message?: string; increment?: number }>;

/** Undefined: cancelled. */
async function reviewAll(client: BaseLanguageClient, progress: Progress, token: vscode.CancellationToken): Promise<StatementRow[] | undefined> {
  const files = await vscode.workspace.findFiles(TEXT_FILES, NEVER, undefined, token);
  const rows: StatementRow[] = [];
  for (const [n, file] of files.entries()) {
    if (token.isCancellationRequested) return undefined;
    progress.report({ message: vscode.l10n.t('{0} of {1}: {2}', n + 1, files.length, vscode.workspace.asRelativePath(file)), increment: 100 / files.length });
    const row = await reviewFile(client, file, token);
    if (row) rows.push(row);
  }
  return token.isCancellationRequested ? undefined : rows;
}

/** Nothing for what is no statement, for a file that has gone or cannot be read meanwhile, and when cancelled. */
async function reviewFile(client: BaseLanguageClient, file: vscode.Uri, token: vscode.CancellationToken): Promise<StatementRow | undefined> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const row = await client.sendRequest(reviewTextRequest, { uri: client.code2ProtocolConverter.asUri(file), text }, token);
    return row.refusal === 'not-a-statement' ? undefined : row;
  } catch (error) {
    client.outputChannel.appendLine(`${file.toString()}: ${String(error)}`);
    return undefined;
  }
}
