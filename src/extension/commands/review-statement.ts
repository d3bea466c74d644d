/** *Review Statement*: reviews a statement, shows the findings, and says in one line what came of it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reviewRequest } from '../../protocol/messages.ts';
import { summary } from '../findings/labels.ts';
import { FINDINGS_VIEW } from '../findings/view.ts';
import { messageLanguage } from '../message-language.ts';
import type { Reviews } from '../reviews.ts';

export async function reviewStatement({ uri }: vscode.TextDocument, client: BaseLanguageClient, reviews: Reviews): Promise<void> {
  const review = await client.sendRequest(reviewRequest, { uri: client.code2ProtocolConverter.asUri(uri), asked: true });
  if (review) {
    reviews.accept(review);
    await vscode.commands.executeCommand(`${FINDINGS_VIEW}.focus`, { preserveFocus: true });
    void vscode.window.showInformationMessage(summary(review, messageLanguage(review.language, uri)));
  }
}
