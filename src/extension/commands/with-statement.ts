/** For commands that are about one statement: finds it, or says what stands in the way. */
import * as vscode from 'vscode';
import { isStatement } from '../documents.ts';
import type { Reviews } from '../reviews.ts';

/** What a command may be given: the address of a statement, or something in it, by a view or by a code action. */
export interface InStatement {
  readonly uri?: vscode.Uri | string;
}

/** What VS Code gives a command: of a tree the item that was clicked, and then all that are selected. */
type FromMenu<Given> = [given?: vscode.Uri | Given, ...selected: unknown[]];

/** The statement of the address that the command is given, or that of the active editor, or the one that the views show. */
export function withStatement<Given extends InStatement = never>(
  reviews: Reviews, run: (document: vscode.TextDocument, given: Given | undefined) => void | Promise<void>,
): (...args: FromMenu<Given>) => Promise<void> {
  return async (...args) => {
    if (isLost(args)) return;
    const [given] = args;
    const uri = given instanceof vscode.Uri ? given : addressIn(given);
    const document = uri ? await vscode.workspace.openTextDocument(uri) : (vscode.window.activeTextEditor?.document ?? reviews.document);
    const obstacle = obstacleTo(document);
    if (!document || obstacle) void vscode.window.showInformationMessage(obstacle ?? '');
    else await run(document, given instanceof vscode.Uri ? undefined : given);
  };
}

/** The item was clicked while its tree was drawn anew, and VS Code does not know it any more: nothing is to be done to another one instead. */
function isLost(args: FromMenu<unknown>): boolean {
  return args.length > 1 && args[0] === undefined;
}

function addressIn(given: InStatement | undefined): vscode.Uri | undefined {
  return typeof given?.uri === 'string' ? vscode.Uri.parse(given.uri) : given?.uri;
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
