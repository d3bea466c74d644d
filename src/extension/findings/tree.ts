/** The content of the Findings tree. */
import * as vscode from 'vscode';
import type { FindingDiagnostic } from '../../protocol/messages.ts';
import type { Reviews } from '../reviews.ts';
import { groupByKind, type Group } from './groups.ts';
import { countLabel, kindLabel, lineLabel, severityIcon } from './labels.ts';

/** A finding with the document that it is in: what commands on a tree item are given. */
export interface FindingNode {
  readonly uri: vscode.Uri;
  readonly finding: FindingDiagnostic;
}

export type Node = Group | FindingNode;

export class FindingsTree implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly reviews: Reviews) {}

  refresh(): void {
    this.changed.fire();
  }

  getChildren(node?: Node): Node[] {
    const uri = this.reviews.document?.uri;
    const findings = this.reviews.current?.findings ?? [];
    if (!node) {
      return groupByKind(findings);
    }
    return uri && 'findings' in node ? node.findings.map((finding) => ({ uri, finding })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'findings' in node ? groupItem(node) : findingItem(node);
  }
}

function groupItem({ kind, findings }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(kindLabel(kind), vscode.TreeItemCollapsibleState.Expanded);
  item.id = kind;
  item.description = String(findings.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${kindLabel(kind)}, ${countLabel(findings.length)}` };
  return item;
}

function findingItem(node: FindingNode): vscode.TreeItem {
  const { finding } = node;
  const { text, severity, fixes } = finding.data;
  const label = text.replace(/\s+/gu, ' ');
  const item = new vscode.TreeItem(label);
  item.description = `${finding.code.split('/')[1] ?? ''} · ${lineLabel(finding)}`;
  item.tooltip = `${finding.message}\n${finding.code}`;
  item.iconPath = severityIcon(severity);
  item.contextValue = fixes.length > 0 ? 'finding.fixable' : 'finding';
  item.command = { command: 'statementReview.revealFinding', title: vscode.l10n.t('Show in Statement'), arguments: [node] };
  item.accessibilityInformation = { label: `${label}. ${finding.message} ${lineLabel(finding)}` };
  return item;
}
