/** How the Findings view is set up: remembered in the workspace, but for the filter. */
import * as vscode from 'vscode';
import { GROUPINGS, type Grouping } from './groups.ts';

export const SCOPES = ['statement', 'workspace'] as const;
export type Scope = (typeof SCOPES)[number];

const GROUPING = 'findings.grouping';
const SCOPE = 'findings.scope';

export class FindingsOptions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private words = '';

  constructor(private readonly memory: vscode.Memento) {
    this.publish();
  }

  get grouping(): Grouping {
    const known = this.memory.get<string>(GROUPING);
    return GROUPINGS.find((grouping) => grouping === known) ?? 'rule';
  }

  get scope(): Scope {
    return this.memory.get<string>(SCOPE) === 'workspace' ? 'workspace' : 'statement';
  }

  /** Only findings that have these words in them are shown. Empty: all are. */
  get filter(): string {
    return this.words;
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.memory.update(GROUPING, grouping);
    this.publish();
  }

  async show(scope: Scope): Promise<void> {
    await this.memory.update(SCOPE, scope);
    this.publish();
  }

  filterBy(words: string): void {
    this.words = words;
    this.publish();
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** The buttons in the view's title hang on context keys. */
  private publish(): void {
    void vscode.commands.executeCommand('setContext', 'statementReview.findings.scope', this.scope);
    void vscode.commands.executeCommand('setContext', 'statementReview.findings.filtered', this.filter !== '');
    this.changed.fire();
  }
}
