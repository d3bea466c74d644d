/** What can be done with one finding of the tree. */
import * as vscode from 'vscode';
import type { FindingNode } from '../findings/nodes.ts';
import { toEdit, toRange } from '../ranges.ts';

export async function revealFinding({ uri, finding }: FindingNode): Promise<void> {
  await show(uri, finding);
}

/** Applies the preferred fix, with the cursor at its first tab stop. */
export async function applyPreferredFix({ uri, finding }: FindingNode): Promise<void> {
  const { fix } = finding;
  const editor = await show(uri, finding);
  if (!fix) {
    return;
  }
  // The tree may be a moment behind what is typed.
  if (editor.document.getText(toRange(finding.range)).replace(/\s+/gu, ' ').trim() !== finding.text) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The text has just changed. Try again with the new findings.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, fix.edits.map(({ range, newText, snippet }) => toEdit(range, newText, snippet)));
  await vscode.workspace.applyEdit(edit);
}

async function show(uri: vscode.Uri, { range }: FindingNode['finding']): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri, { selection: toRange(range) });
  editor.revealRange(toRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
