/** *Copy Questions to the Sender*: for an e-mail, one question for each open claim and order. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reportRequest } from '../../protocol/drafts.ts';

export async function copyQuestions({ uri }: vscode.TextDocument, client: BaseLanguageClient): Promise<void> {
  const questions = await client.sendRequest(reportRequest, { uri: client.code2ProtocolConverter.asUri(uri), format: 'questions', file: vscode.workspace.asRelativePath(uri) });
  if (!questions) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to ask the sender about.'));
    return;
  }
  await vscode.env.clipboard.writeText(questions);
  void vscode.window.showInformationMessage(vscode.l10n.t('Questions to the sender copied: {0}.', questions.match(/^\d+\. /gmu)?.length ?? 0));
}
