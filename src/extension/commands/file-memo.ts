/** *File Memo…*: what was found as a page, a table or data, in a file of the workspace. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReportFormat } from '../../core/reports/render.ts';
import { reportRequest } from '../../protocol/drafts.ts';
import { besideOf } from '../beside.ts';
import { isDone } from '../walkthrough/done.ts';

interface Choice extends vscode.QuickPickItem {
  readonly format: ReportFormat;
  readonly extension: string;
}

export async function fileMemo(document: vscode.TextDocument, client: BaseLanguageClient): Promise<void> {
  // The page of the walkthrough takes the focus while it is drawn anew.
  const choice = await vscode.window.showQuickPick(choices(), { title: vscode.l10n.t('File Memo'), placeHolder: vscode.l10n.t('Format'), ignoreFocusOut: true });
  const target = choice && (await vscode.window.showSaveDialog({ defaultUri: besideOf(document.uri, `memo.${choice.extension}`), title: vscode.l10n.t('File Memo') }));
  if (!target) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const report = await client.sendRequest(reportRequest, { uri, format: choice.format, file: vscode.workspace.asRelativePath(document.uri) });
  if (report === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This statement has not been reviewed: there is nothing to file.'));
    return;
  }
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(report));
  isDone('memo');
  await show(target, choice.format);
}

/** A memo as whoever gets it will see it; data as they are. */
async function show(file: vscode.Uri, format: ReportFormat): Promise<void> {
  if (format === 'html') showPage(file, await vscode.workspace.fs.readFile(file));
  else await vscode.commands.executeCommand(format === 'markdown' ? 'markdown.showPreview' : 'vscode.open', file);
}

/** It has no script and loads nothing; its links lead inside it. */
function showPage(file: vscode.Uri, bytes: Uint8Array): void {
  const panel = vscode.window.createWebviewPanel('statementReview.memo', file.path.split('/').at(-1) ?? '', vscode.ViewColumn.Active, { enableFindWidget: true });
  panel.webview.html = new TextDecoder().decode(bytes);
}

function choices(): Choice[] {
  return [
    { label: 'Markdown', description: vscode.l10n.t('a memo to edit'), format: 'markdown', extension: 'md' },
    { label: 'HTML', description: vscode.l10n.t('a memo to send or print'), format: 'html', extension: 'html' },
    { label: 'CSV', description: vscode.l10n.t('a table, one row a finding'), format: 'csv', extension: 'csv' },
    { label: 'CSV for Excel', description: vscode.l10n.t('with semicolons, as Excel opens it in Norwegian'), format: 'csv-excel', extension: 'csv' },
    { label: 'SARIF', description: vscode.l10n.t('for tools that read analysis results'), format: 'sarif', extension: 'sarif' },
    { label: 'Web Annotations', description: vscode.l10n.t('for tools that read annotations'), format: 'annotations', extension: 'annotations.json' },
  ];
}
