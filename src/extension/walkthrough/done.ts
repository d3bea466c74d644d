/** Which steps of the walkthrough a person has done, as context keys that its ticks hang on: done, not merely asked for. */
import * as vscode from 'vscode';
import { settledIn, type StateCounts } from '../../core/findings/open.ts';
import { STATEMENTS } from '../documents.ts';
import { toRange } from '../ranges.ts';
import type { Reviews } from '../reviews.ts';

export const STEPS = ['sample', 'hover', 'note', 'dismiss', 'memo'] as const;
export type WalkthroughStep = (typeof STEPS)[number];

export function isDone(step: WalkthroughStep): void {
  void vscode.commands.executeCommand('setContext', `statementReview.done.${step}`, true);
}

/** Notes and decisions, however they came about, and explanations that were shown. */
export function followSteps(reviews: Reviews): vscode.Disposable {
  const before = new Map<string, StateCounts>();
  const compare = (uri: vscode.Uri): void => {
    const key = uri.toString();
    const [then, now] = [before.get(key), reviews.of(uri)?.counts];
    if (now) before.set(key, now);
    else before.delete(key);
    if (!then || !now) return;
    if (now.note > then.note) isDone('note');
    if (settledIn(now) - now.note > settledIn(then) - then.note) isDone('dismiss');
  };
  const hovered = ({ uri }: vscode.TextDocument, position: vscode.Position): undefined => {
    if (reviews.of(uri)?.findings.some(({ range }) => toRange(range).contains(position))) isDone('hover');
  };
  return vscode.Disposable.from(reviews.onDidReview(compare), vscode.languages.registerHoverProvider(STATEMENTS, { provideHover: hovered }));
}
