/** The Findings view: the tree, its badge, its ticks, and what it says when it has nothing to show. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import { messageLanguage } from '../message-language.ts';
import type { Node } from './nodes.ts';
import { findingsLabel, refusalLabel, toSettle } from './labels.ts';
import { FindingsTree, type FindingsSources } from './tree.ts';

export const FINDINGS_VIEW = 'statementReview.findings';

export function createFindingsView(sources: FindingsSources): vscode.Disposable {
  const { reviews, options, checked, workspace } = sources;
  const tree = new FindingsTree(sources);
  const view = vscode.window.createTreeView(FINDINGS_VIEW, {
    treeDataProvider: tree, showCollapseAll: true, canSelectMany: true, manageCheckboxStateManually: true,
  });
  const refresh = (): void => {
    tree.refresh();
    describe(view, sources);
  };
  refresh();
  const ofAny = [reviews.onDidReview, workspace.onDidChange].map((event) => event(() => { if (options.scope === 'workspace') refresh(); }));
  return vscode.Disposable.from(
    view, ...ofAny, reviews.onDidChange(refresh), options.onDidChange(refresh), checked.onDidChange(refresh),
    view.onDidChangeCheckboxState(({ items }) => void tick(items, sources)),
  );
}

async function tick(items: readonly [Node, vscode.TreeItemCheckboxState][], { checked }: FindingsSources): Promise<void> {
  for (const [node, state] of items) {
    if (node.type === 'finding') await checked.set(node.uri, [node.finding], state === vscode.TreeItemCheckboxState.Checked);
  }
}

function describe(view: vscode.TreeView<Node>, { reviews, options }: FindingsSources): void {
  const { document, current } = reviews;
  const isWide = options.scope === 'workspace';
  const count = toSettle(current?.findings ?? []);
  const language = messageLanguage(current?.language, document?.uri);
  view.description = isWide ? say(language, 'findings.workspace') : document && vscode.workspace.asRelativePath(document.uri);
  view.badge = count > 0 ? { value: count, tooltip: findingsLabel(count, language) } : undefined;
  view.message = message(options.filter && say(language, 'findings.filter', { filter: options.filter }), isWide ? undefined : current?.refusal && refusalLabel(current.refusal));
  // The welcome content of an empty view hangs on it: nothing to review, or nothing found.
  const isReviewed = current !== undefined && !current.refusal;
  void vscode.commands.executeCommand('setContext', 'statementReview.reviewed', isReviewed && !options.filter);
  void vscode.commands.executeCommand('setContext', 'statementReview.unmatched', options.filter !== '');
}

function message(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined;
}
