/** *Review Statement*: reviews the active editor, shows the findings, and says in one line what came of it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reviewRequest } from '../../protocol/messages.ts';
import { isStatement } from '../documents.ts';
import { summary } from '../findings/labels.ts';
import { FINDINGS_VIEW } from '../findings/view.ts';
import type { Reviews } from '../reviews.ts';

export async function reviewStatement(client: BaseLanguageClient, reviews: Reviews): Promise<void> {
  const document = vscode.window.activeTextEditor?.document ?? reviews.document;
  const obstacle = obstacleTo(document);
  if (!document || obstacle) {
    void vscode.window.showInformationMessage(obstacle ?? '');
    return;
  }
  const review = await client.sendRequest(reviewRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  if (review) {
    reviews.accept(review);
    await vscode.commands.executeCommand(`${FINDINGS_VIEW}.focus`, { preserveFocus: true });
    void vscode.window.showInformationMessage(summary(review));
  }
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
