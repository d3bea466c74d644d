/** *Save as CSV…* of the overview: a row for each statement that it shows. */
import * as vscode from 'vscode';
import { DIALECTS } from '../../core/reports/csv.ts';
import { statsCsv } from '../../core/reports/stats-csv.ts';
import type { WorkspaceReview } from './workspace-review.ts';

export async function exportOverview(uris: readonly string[] | undefined, workspace: WorkspaceReview): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const rows = uris ? workspace.rows.filter(({ uri }) => uris.includes(uri)) : workspace.rows;
  const choice = rows.length ? await vscode.window.showQuickPick(choices(), { title: vscode.l10n.t('Save as CSV') }) : undefined;
  const target = choice && folder && (await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(folder, 'statements.csv'), title: vscode.l10n.t('Save as CSV') }));
  if (!target) return;
  const csv = statsCsv(rows.map((row) => ({ ...row, file: vscode.workspace.asRelativePath(vscode.Uri.parse(row.uri)) })), DIALECTS[choice.format]);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(csv));
  await vscode.commands.executeCommand('vscode.open', target);
}

function choices(): (vscode.QuickPickItem & { readonly format: keyof typeof DIALECTS })[] {
  return [
    { label: 'CSV', description: vscode.l10n.t('a table, one row a statement'), format: 'csv' },
    { label: 'CSV for Excel', description: vscode.l10n.t('with semicolons, as Excel opens it in Norwegian'), format: 'csv-excel' },
  ];
}
