/** For commands that are about one statement: finds it, or says what stands in the way. */
import * as vscode from 'vscode';
import { isStatement } from '../documents.ts';
import type { Reviews } from '../reviews.ts';

/** The statement of the address that the command is given, or that of the active editor, or the one that the views show. */
export function withStatement(reviews: Reviews, run: (document: vscode.TextDocument) => void | Promise<void>): (uri?: vscode.Uri) => Promise<void> {
  return async (uri) => {
    const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : (vscode.window.activeTextEditor?.document ?? reviews.document);
    const obstacle = obstacleTo(document);
    if (!document || obstacle) void vscode.window.showInformationMessage(obstacle ?? '');
    else await run(document);
  };
}

function obstacleTo(document: vscode.TextDocument | undefined): string | undefined {
  if (!document) {
    return vscode.l10n.t('Open a statement first: a plain text or Markdown file.');
  }
  if (!isStatement(document)) {
    return vscode.l10n.t('Statement Review reads plain text, Markdown and statements, not {0}.', describe(document));
  }
  return undefined;
}

function describe({ languageId, uri }: vscode.TextDocument): string {
  return uri.scheme === 'file' || uri.scheme === 'untitled' ? languageId : `${languageId} (${uri.scheme})`;
}
