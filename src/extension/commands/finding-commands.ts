/** What can be done with one finding of the tree. */
import * as vscode from 'vscode';
import type { FindingDiagnostic, FixData } from '../../protocol/messages.ts';
import type { FindingNode } from '../findings/tree.ts';
import { toEdit, toRange } from '../ranges.ts';

export async function revealFinding({ uri, finding }: FindingNode): Promise<void> {
  await show(uri, finding);
}

/** Applies the preferred fix, with the cursor at its first tab stop. */
export async function applyPreferredFix({ uri, finding }: FindingNode): Promise<void> {
  const fix = preferred(finding);
  const editor = await show(uri, finding);
  if (!fix) {
    return;
  }
  if (editor.document.version !== finding.data.version) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The text has just changed. Try again with the new findings.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, fix.edits.map(({ range, newText, snippet }) => toEdit(range, newText, snippet)));
  await vscode.workspace.applyEdit(edit);
}

function preferred({ data: { fixes } }: FindingDiagnostic): FixData | undefined {
  return fixes.find((fix) => fix.preferred) ?? fixes[0];
}

async function show(uri: vscode.Uri, { range }: FindingDiagnostic): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri, { selection: toRange(range) });
  editor.revealRange(toRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
