/** What the Findings tree is made of. */
import type * as vscode from 'vscode';
import type { Language } from '../../core/model.ts';
import type { FindingView, OrphanView } from '../../protocol/statement-view.ts';
import { groupsOf, type Group, type Groupable, type Grouping } from './groups.ts';

/** Where something was found, and in which language to speak of it. */
interface Placed {
  readonly uri: vscode.Uri;
  readonly messages: Language;
}

export interface StatementNode extends Placed {
  readonly type: 'statement';
  readonly groups: readonly GroupNode[];
  readonly open: number;
}

export interface GroupNode extends Placed {
  readonly type: 'group';
  readonly group: Group;
  readonly children: readonly (FindingNode | OrphanNode)[];
}

/** A finding with the document that it is in: what commands on a tree item are given. */
export interface FindingNode extends Placed {
  readonly type: 'finding';
  readonly id: string;
  readonly finding: FindingView;
  readonly isChecked: boolean;
  /** The group that it stands in says the rule already. */
  readonly isUnderRule: boolean;
}

export interface OrphanNode extends Placed {
  readonly type: 'orphan';
  readonly id: string;
  readonly orphan: OrphanView;
}

export type Node = StatementNode | GroupNode | FindingNode | OrphanNode;

export interface Arrangement {
  readonly grouping: Grouping;
  readonly filter: string;
  readonly isChecked: (finding: FindingView) => boolean;
}

export function statementNode(statement: Groupable, uri: vscode.Uri, arrangement: Arrangement): StatementNode {
  const placed: Placed = { uri, messages: statement.messages };
  const groups = groupsOf(statement, arrangement.grouping, arrangement.filter).map((group) => groupNode(group, placed, arrangement));
  const open = groups.flatMap(({ group }) => group.findings).filter(({ state }) => state === 'open').length;
  return { type: 'statement', ...placed, groups, open };
}

function groupNode(group: Group, placed: Placed, { grouping, isChecked }: Arrangement): GroupNode {
  const isUnderRule = grouping === 'rule' && group.state === undefined && !group.isFew;
  const findings = group.findings.map((finding): FindingNode => (
    { type: 'finding', ...placed, id: finding.id, finding, isChecked: isChecked(finding), isUnderRule }));
  const orphans = group.orphans.map((orphan): OrphanNode => ({ type: 'orphan', ...placed, id: orphan.id, orphan }));
  return { type: 'group', ...placed, group, children: [...findings, ...orphans] };
}
