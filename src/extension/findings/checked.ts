/** Which findings a reviewer has ticked as looked at. Kept in the workspace, by names that survive edits elsewhere. */
import * as vscode from 'vscode';
import type { FindingView } from '../../protocol/statement-view.ts';

const KEY = 'findings.checked';

export class CheckedFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {}

  has(uri: vscode.Uri, { id }: FindingView): boolean {
    return this.all[uri.toString()]?.includes(id) ?? false;
  }

  async set(uri: vscode.Uri, findings: readonly FindingView[], isChecked: boolean): Promise<void> {
    const ids = new Set(this.all[uri.toString()]);
    for (const { id } of findings) {
      if (isChecked) ids.add(id);
      else ids.delete(id);
    }
    await this.memory.update(KEY, { ...this.all, [uri.toString()]: [...ids] });
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get all(): Readonly<Record<string, readonly string[]>> {
    return this.memory.get(KEY, {});
  }
}
