/** The content of the Findings tree: of the statement that is shown, or of all that have been reviewed. */
import type * as vscode from 'vscode';
import type { Reviews } from '../reviews.ts';
import type { Voices } from '../speakers/voices.ts';
import type { StatementViews } from '../statement-views.ts';
import { TreeRoots } from '../tree-roots.ts';
import type { WorkspaceReview } from '../workspace/workspace-review.ts';
import type { CheckedFindings } from './checked.ts';
import type { Groupable } from './groups.ts';
import { treeItem } from './items.ts';
import { statementNode, type Node, type StatementNode } from './nodes.ts';
import type { FindingsOptions } from './options.ts';

export interface FindingsSources {
  readonly reviews: Reviews;
  readonly views: StatementViews;
  readonly workspace: WorkspaceReview;
  readonly options: FindingsOptions;
  readonly checked: CheckedFindings;
  readonly voices: Voices;
}

export class FindingsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly roots = new TreeRoots<Node>(() => this.fetch());
  readonly onDidChangeTreeData = this.roots.onDidChange;

  /** `tell`: how many findings are shown, each time they have been asked for and are still those of the statement that is shown. */
  constructor(private readonly sources: FindingsSources, private readonly tell: (shown: number) => void) {}

  refresh(isSeen: boolean): void {
    this.roots.refresh(isSeen);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return this.roots.get();
    return node.type === 'statement' ? [...node.groups] : node.type === 'group' ? [...node.children] : [];
  }

  dispose(): void {
    this.roots.dispose();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return treeItem(node);
  }

  private async fetch(): Promise<Node[]> {
    const { document } = this.sources.reviews;
    const statements = await this.statements();
    if (this.sources.reviews.document === document) this.tell(statements.flatMap(({ groups }) => groups).reduce((sum, { children }) => sum + children.length, 0));
    return this.sources.options.scope === 'workspace' ? statements : statements.flatMap(({ groups }) => groups);
  }

  private async statements(): Promise<StatementNode[]> {
    const { options, checked, reviews } = this.sources;
    const shown = options.scope === 'workspace' ? this.uris() : reviews.document ? [reviews.document.uri] : [];
    const nodes = await Promise.all(shown.map(async (uri) => {
      const statement = await this.statement(uri);
      const arrangement = { ...pick(options), isChecked: (finding: Parameters<CheckedFindings['has']>[1]) => checked.has(uri, finding) };
      return statement && statementNode(statement, uri, arrangement);
    }));
    return nodes.filter((node): node is StatementNode => node !== undefined && node.groups.length > 0);
  }

  /** As it is in the editor, or else as it was when the workspace was reviewed. */
  private async statement(uri: vscode.Uri): Promise<Groupable | undefined> {
    return (await this.sources.views.of(uri)) ?? this.sources.workspace.row(uri);
  }

  private uris(): vscode.Uri[] {
    const { reviews, workspace } = this.sources;
    const known = new Map([...workspace.uris, ...reviews.uris].map((uri) => [uri.toString(), uri]));
    return [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

function pick({ grouping, filter }: FindingsOptions): { grouping: FindingsOptions['grouping']; filter: string } {
  return { grouping, filter };
}
