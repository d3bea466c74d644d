/**
 * The roots of a tree, at hand before it is drawn anew. VS Code forgets the items of a tree that announces a change, and knows them
 * again once it has been answered: what a person clicks in between goes nowhere. So the answer is there first, and what has stayed
 * the same is not announced.
 */
import * as vscode from 'vscode';

export class TreeRoots<T> implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private latest: Promise<readonly T[]> | undefined;
  /** What VS Code was answered last. */
  private drawn = '';

  constructor(private readonly fetch: () => Promise<readonly T[]>) {}

  async get(): Promise<T[]> {
    const roots = await (this.latest ??= this.fetch());
    this.drawn = JSON.stringify(roots);
    return [...roots];
  }

  /** What nobody sees is asked for when somebody looks. */
  refresh(isSeen: boolean): void {
    this.latest = isSeen ? this.fetch() : undefined;
    if (this.latest) void this.announce(this.latest);
    else this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async announce(fetched: Promise<readonly T[]>): Promise<void> {
    // VS Code asks for what has failed, and says so.
    const roots = await fetched.catch(() => undefined);
    if (this.latest === fetched && JSON.stringify(roots) !== this.drawn) this.changed.fire();
  }
}
