import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindingNode } from '../findings/tree.ts';
import type { Reviews } from '../reviews.ts';
import { applyPreferredFix, revealFinding } from './finding-commands.ts';
import { reviewStatement } from './review-statement.ts';

/** Every command of the manifest, with what it runs. */
export function registerCommands(client: BaseLanguageClient, reviews: Reviews): vscode.Disposable {
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register('statementReview.reviewStatement', () => reviewStatement(client, reviews)),
    register('statementReview.revealFinding', (node: FindingNode) => revealFinding(node)),
    register('statementReview.applyPreferredFix', (node: FindingNode) => applyPreferredFix(node)),
  );
}
