/** Edits of the server in an open document: one undo step, and none at all when the text has changed since. */
import * as vscode from 'vscode';
import type { FixEdit } from '../../protocol/messages.ts';
import type { DocumentEdits } from '../../protocol/notes.ts';
import { applyEdits } from '../../core/text/edit.ts';
import { toEdit } from '../ranges.ts';

export async function apply(document: vscode.TextDocument, { version, edits }: DocumentEdits): Promise<boolean> {
  if (document.version !== version) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The text has just changed. Try again with the new findings.'));
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits.map(({ range, newText, snippet }) => toEdit(range, newText, snippet)));
  return vscode.workspace.applyEdit(edit);
}

/** The text as it would be. */
export function edited(document: vscode.TextDocument, edits: readonly FixEdit[]): string {
  return applyEdits(document.getText(), edits.map(({ range, newText }) => {
    const { start, end } = range;
    return { start: document.offsetAt(new vscode.Position(start.line, start.character)), end: document.offsetAt(new vscode.Position(end.line, end.character)), newText };
  }));
}
