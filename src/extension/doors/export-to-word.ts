/** *Export to Word…*: the statement as a Word document, each open finding a comment at its place. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64 } from '../../protocol/base64.ts';
import { wordRequest } from '../../protocol/doors.ts';
import { besideOf } from '../beside.ts';

export async function exportToWord({ uri }: vscode.TextDocument, client: BaseLanguageClient): Promise<void> {
  const title = vscode.l10n.t('Export to Word');
  const target = await vscode.window.showSaveDialog({ defaultUri: besideOf(uri, 'docx'), filters: { Word: ['docx'] }, title });
  if (!target) return;
  const content = await client.sendRequest(wordRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
  if (content === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This statement has not been reviewed: there is nothing to file.'));
    return;
  }
  await vscode.workspace.fs.writeFile(target, fromBase64(content));
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('{0} is written.', vscode.workspace.asRelativePath(target)), open);
  if (answer === open) await vscode.env.openExternal(target);
}
