/** The result of *Review Workspace*: a row for each statement, until the next one. */
import * as vscode from 'vscode';
import type { StatementRow } from '../../protocol/drafts.ts';

export class WorkspaceReview implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private found = new Map<string, StatementRow>();

  get rows(): readonly StatementRow[] {
    return [...this.found.values()];
  }

  get uris(): vscode.Uri[] {
    return [...this.found.keys()].map((uri) => vscode.Uri.parse(uri));
  }

  row(uri: vscode.Uri): StatementRow | undefined {
    return this.found.get(uri.toString());
  }

  accept(rows: readonly StatementRow[]): void {
    const ordered = [...rows].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    this.found = new Map(ordered.map((row) => [vscode.Uri.parse(row.uri).toString(), row]));
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
