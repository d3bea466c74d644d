/** What the conditions of the manifest ask: is a statement shown, and has it been reviewed? */
import * as vscode from 'vscode';
import type { Reviews } from './reviews.ts';

export function publishContextKeys(reviews: Reviews): vscode.Disposable {
  const publish = (): void => {
    const { document, current } = reviews;
    void vscode.commands.executeCommand('setContext', 'statementReview.hasStatement', document !== undefined);
    void vscode.commands.executeCommand('setContext', 'statementReview.hasReview', current !== undefined && !current.refusal);
  };
  publish();
  return reviews.onDidChange(publish);
}
