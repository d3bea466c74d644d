/**
 * VS Code tells no extension which item of a tree the keyboard is on. Its own command `list.toggleSelection` gives it away:
 * what it puts into the selection or takes out of it is that item. The space bar runs it before and after our command.
 */
import type * as vscode from 'vscode';

export class LastToggled<T> implements vscode.Disposable {
  private selection: readonly T[] = [];
  private toggled: readonly T[] = [];
  private readonly subscription: vscode.Disposable;

  constructor(view: vscode.TreeView<T>) {
    this.subscription = view.onDidChangeSelection(({ selection }) => {
      const before = new Set(this.selection);
      const now = new Set(selection);
      this.toggled = [...selection.filter((item) => !before.has(item)), ...this.selection.filter((item) => !now.has(item))];
      this.selection = selection;
    });
  }

  get items(): readonly T[] {
    return this.toggled;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
