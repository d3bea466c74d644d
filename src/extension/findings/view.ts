/** The Findings view: the tree, its badge, and what it says when it has nothing to show. */
import * as vscode from 'vscode';
import type { Reviews } from '../reviews.ts';
import { countLabel, refusalLabel } from './labels.ts';
import { toSettle } from './groups.ts';
import { FindingsTree, type Node } from './tree.ts';

export const FINDINGS_VIEW = 'statementReview.findings';

export function createFindingsView(reviews: Reviews): vscode.Disposable {
  const tree = new FindingsTree(reviews);
  const view = vscode.window.createTreeView(FINDINGS_VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const refresh = (): void => {
    tree.refresh();
    describe(view, reviews);
  };
  refresh();
  return vscode.Disposable.from(view, reviews.onDidChange(refresh));
}

function describe(view: vscode.TreeView<Node>, reviews: Reviews): void {
  const { document, current } = reviews;
  const count = toSettle(current?.findings ?? []);
  view.description = document && vscode.workspace.asRelativePath(document.uri);
  view.badge = count > 0 ? { value: count, tooltip: countLabel(count) } : undefined;
  view.message = current?.refusal && refusalLabel(current.refusal);
  // The welcome content of an empty view hangs on it: nothing to review, or nothing found.
  void vscode.commands.executeCommand('setContext', 'statementReview.reviewed', current !== undefined && !current.refusal);
}
