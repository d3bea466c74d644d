/** *Convert Terms File*: a team's `terms.yaml` of before, in the form of today. */
import * as vscode from 'vscode';
import { FILES } from '../../core/project/files.ts';
import type { ProjectFiles } from '../project/project-files.ts';

export async function convertTerms(files: ProjectFiles): Promise<void> {
  const file = await termsFile();
  if (file && (await files.edit(file, { kind: 'convert' }))) await vscode.window.showTextDocument(file);
}

/** The one in the active editor, else the workspace's; of several the one that is chosen. */
async function termsFile(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active?.path.endsWith(`/${FILES.terms}`)) return active;
  const all = await vscode.workspace.findFiles(`**/${FILES.terms}`);
  if (!all.length) void vscode.window.showInformationMessage(vscode.l10n.t('There is no {0} in this workspace.', FILES.terms));
  if (all.length < 2) return all[0];
  const chosen = await vscode.window.showQuickPick(all.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })), { title: vscode.l10n.t('Convert Terms File') });
  return chosen?.uri;
}
