/** Nodes of the Findings tree as VS Code draws and speaks them. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import { isVerdict } from '../../core/decisions/model.ts';
import type { Kind } from '../../core/model.ts';
import type { State } from '../../core/findings/open.ts';
import type { Group } from './groups.ts';
import { kindColor } from './marks.ts';
import { findingsLabel, lineLabel, openLabel, severityIcon } from './labels.ts';
import type { FindingNode, GroupNode, Node, OrphanNode, StatementNode } from './nodes.ts';
import { rowTitle } from './row-title.ts';

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

const KIND_ICONS: Record<Kind, string> = { framing: 'symbol-color', attribution: 'question', directive: 'megaphone' };
const STATE_ICONS: Record<Exclude<State, 'open' | 'hint'>, string> = { note: 'comment', accepted: 'pass', dismissed: 'circle-slash', sourced: 'link', asked: 'mail' };

export function treeItem(node: Node): vscode.TreeItem {
  switch (node.type) {
    case 'statement':
      return statementItem(node);
    case 'group':
      return groupItem(node);
    case 'finding':
      return findingItem(node);
    case 'orphan':
      return orphanItem(node);
  }
}

function statementItem({ uri, messages, open }: StatementNode): vscode.TreeItem {
  const item = new vscode.TreeItem(uri, Collapsed);
  item.id = uri.toString();
  item.description = open > 0 ? String(open) : '';
  item.contextValue = 'statement';
  item.accessibilityInformation = { label: `${vscode.workspace.asRelativePath(uri)}, ${openLabel(open, messages)}` };
  return item;
}

function groupItem({ uri, messages, group, children }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, isForLater(group) ? Collapsed : Expanded);
  item.id = `${uri.toString()} ${group.key}`;
  item.description = group.above ? say(messages, 'findings.above', { count: children.length + group.above, above: group.above }) : String(children.length);
  item.iconPath = groupIcon(group);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${group.label}, ${findingsLabel(children.length + (group.above ?? 0), messages)}` };
  return item;
}

/** Nothing in it waits for an answer. */
function isForLater({ state }: Group): boolean {
  return state === 'settled' || state === 'orphan' || state === 'hint';
}

function groupIcon({ kind, severity, state, isFew }: Group): vscode.ThemeIcon | undefined {
  if (isFew) return new vscode.ThemeIcon('pinned');
  if (kind) return new vscode.ThemeIcon(KIND_ICONS[kind], kindColor(kind));
  if (severity) return severityIcon(severity);
  if (state === 'hint') return severityIcon('hint');
  if (state === 'settled') return new vscode.ThemeIcon('pass');
  if (state === 'orphan') return new vscode.ThemeIcon('debug-disconnect');
  return undefined;
}

function findingItem(node: FindingNode): vscode.TreeItem {
  const { uri, id, finding, messages } = node;
  // What else there is to say has little room: the first of it, and all in the tooltip.
  const item = new vscode.TreeItem(rowTitle(finding));
  item.id = `${uri.toString()} ${id}`;
  item.description = node.isUnderRule ? lineLabel(finding, messages) : `${lineLabel(finding, messages)} · ${finding.ruleTitle}`;
  item.tooltip = tooltip(node);
  item.iconPath = findingIcon(node);
  item.contextValue = contextOf(node);
  item.command = { command: 'statementReview.revealFinding', title: vscode.l10n.t('Show in Statement'), arguments: [node] };
  item.accessibilityInformation = { label: `${finding.text}. ${finding.ruleTitle}, ${say(messages, `importance.${finding.severity}`)}. ${finding.message} ${stateLabel(node)}, ${lineLabel(finding, messages)}` };
  return item;
}

function stateLabel({ finding: { state, reason }, isChecked, messages }: FindingNode): string {
  const words = say(messages, `state.${state}`) + (reason ? `: ${reason}` : '');
  return isChecked ? `${words}, ${say(messages, 'findings.checked')}` : words;
}

function findingIcon({ finding: { state, severity }, isChecked }: FindingNode): vscode.ThemeIcon {
  if (isChecked) return new vscode.ThemeIcon('check', new vscode.ThemeColor('descriptionForeground'));
  return state === 'open' || state === 'hint' ? severityIcon(severity) : new vscode.ThemeIcon(STATE_ICONS[state], new vscode.ThemeColor('descriptionForeground'));
}

/** Words that menus ask for: what can be done with the finding. */
function contextOf({ finding: { state, fix } }: FindingNode): string {
  const isDecided = isVerdict(state);
  return ['finding', state === 'open' || state === 'hint' ? 'left' : '', isDecided ? 'decided' : '', fix ? 'fixable' : ''].filter(Boolean).join(' ');
}

/** Statement text in it is plain text: a string is drawn as it is. */
function tooltip(node: FindingNode): string {
  const { finding, messages } = node;
  return [finding.text, `${finding.ruleTitle}, ${say(messages, `importance.${finding.severity}`)}`, finding.message, say(messages, 'memo.voice', { speaker: finding.speakerName }), `${say(messages, 'memo.state', { state: stateLabel(node) })}, ${lineLabel(finding, messages)}`].join('\n');
}

function orphanItem({ uri, id, orphan, messages }: OrphanNode): vscode.TreeItem {
  const item = new vscode.TreeItem(orphan.text);
  const verdict = say(messages, `state.${orphan.verdict}`);
  item.id = `${uri.toString()} orphan ${id}`;
  item.description = [verdict, orphan.ruleTitle ?? ''].filter(Boolean).join(' · ');
  item.tooltip = [verdict, orphan.reason, orphan.reviewer, say(messages, 'state.orphan')].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon('debug-disconnect');
  item.contextValue = 'orphan decided';
  item.accessibilityInformation = { label: `${orphan.text}. ${verdict}, ${say(messages, 'state.orphan')}` };
  return item;
}
