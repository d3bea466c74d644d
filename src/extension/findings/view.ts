/** The Findings view: the tree, its badge, its ticks, and what it says of them all. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import type { Language } from '../../core/model.ts';
import type { DocumentReview, Refusal } from '../../protocol/messages.ts';
import { strictnessNow } from '../commands/choose-strictness.ts';
import { headView } from '../head-view.ts';
import { messageLanguage } from '../message-language.ts';
import type { Voices } from '../speakers/voices.ts';
import type { CheckedFindings } from './checked.ts';
import type { Node } from './nodes.ts';
import { openLabel, openSummary, refusalLabel } from './labels.ts';
import { LastToggled } from './toggled.ts';
import { FindingsTree, type FindingsSources } from './tree.ts';

export const FINDINGS_VIEW = 'statementReview.findings';

export interface FindingsView extends vscode.Disposable {
  /** Ticks these findings, or the one that the keyboard is on; takes the ticks away where all have one. */
  tick(nodes?: readonly Node[]): Promise<void>;
}

export function createFindingsView(sources: FindingsSources): FindingsView {
  const { reviews, options, checked, workspace, voices } = sources;
  // Heading, badge and rows change together: a list under another statement's name is worse than none.
  const tree = new FindingsTree(sources, (shown) => {
    describe(view, sources);
    const { document, current } = sources.reviews;
    headView(view, say(messageLanguage(current?.language, document?.uri), 'view.findings'), messageOf(sources, shown));
  });
  const view = vscode.window.createTreeView(FINDINGS_VIEW, {
    treeDataProvider: tree, showCollapseAll: true, canSelectMany: true,
  });
  const toggled = new LastToggled(view);
  const refresh = (): void => {
    tree.refresh(view.visible);
    if (!view.visible) describe(view, sources);
  };
  refresh();
  const ofAny = [reviews.onDidReview, workspace.onDidChange].map((event) => event(() => { if (options.scope === 'workspace') refresh(); }));
  const parts = vscode.Disposable.from(
    tree, view, toggled, ...ofAny, reviews.onDidChange(refresh), options.onDidChange(refresh), checked.onDidChange(refresh), voices.onDidChange(refresh),
  );
  return { dispose: () => { parts.dispose(); }, tick: (nodes = toggled.items) => toggle(nodes, checked) };
}

async function toggle(nodes: readonly Node[], checked: CheckedFindings): Promise<void> {
  const findings = nodes.filter((node) => node.type === 'finding');
  const isChecked = findings.some((node) => !node.isChecked);
  for (const { uri, finding } of findings) await checked.set(uri, [finding], isChecked);
}

function isReviewed({ reviews: { current }, options }: Pick<FindingsSources, 'reviews' | 'options'>): boolean {
  return current !== undefined && !current.refusal && !options.filter;
}

function describe(view: vscode.TreeView<Node>, { reviews, options }: FindingsSources): void {
  const { document, current } = reviews;
  const isWide = options.scope === 'workspace';
  const count = current?.counts?.open ?? 0;
  const language = messageLanguage(current?.language, document?.uri);
  const isNone = current?.refusal === 'not-a-statement';
  view.description = isWide ? say(language, 'findings.workspace') : document && vscode.workspace.asRelativePath(document.uri);
  view.badge = count > 0 ? { value: count, tooltip: openLabel(count, language) } : undefined;
  // The welcome content of an empty view hangs on it: nothing to review, nothing found, or no statement and how to have it reviewed.
  void vscode.commands.executeCommand('setContext', 'statementReview.reviewed', isReviewed({ reviews, options }));
  void vscode.commands.executeCommand('setContext', 'statementReview.notStatement', isNone);
  void vscode.commands.executeCommand('setContext', 'statementReview.unknownLanguage', current?.refusal === 'unknown-language');
  void vscode.commands.executeCommand('setContext', 'statementReview.unmatched', options.filter !== '');
}

// What welcome content says, with a button for what helps.
const WELCOMED: readonly Refusal[] = ['not-a-statement', 'unknown-language'];

/** What the list comes to, or why it is short or empty. A filter that nothing passes leaves the place to the welcome content, which VS Code shows beside no message. */
function messageOf({ reviews: { document, current }, options, voices }: FindingsSources, shown: number): string | undefined {
  const language = messageLanguage(current?.language, document?.uri);
  if (options.filter) return shown > 0 ? say(language, 'findings.filter', { filter: options.filter, count: shown }) : undefined;
  if (!current || options.scope === 'workspace' || WELCOMED.some((refusal) => refusal === current.refusal)) return undefined;
  return current.refusal ? refusalLabel(current.refusal) : [openSummary(current, language), ...whyUnmarked(current, language, voices)].join(' ');
}

/** Why the text shows less than the list. */
function whyUnmarked({ counts }: DocumentReview, language: Language, { areShown }: Voices): string[] {
  if (!counts?.open) return [];
  if (areShown) return [say(language, 'findings.hidden')];
  return strictnessNow() === 'few' ? [say(language, 'findings.fewMarked')] : [];
}
