/** *Who issues this?*: asked once for each statement whose text does not say it, as a line of the Speakers view that a person may answer or put away. */
import * as vscode from 'vscode';
import type { Reviews } from '../reviews.ts';

const KEY = 'speakers.notAsked';

export class IssuerQuestion implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly reviews: Reviews, private readonly memory: vscode.Memento) {}

  isOpen(uri: vscode.Uri): boolean {
    const review = this.reviews.of(uri);
    return review !== undefined && !review.refusal && review.source === undefined && !this.putAway.includes(uri.toString());
  }

  async putAwayFor(uri: vscode.Uri): Promise<void> {
    await this.memory.update(KEY, [...this.putAway, uri.toString()]);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get putAway(): readonly string[] {
    return this.memory.get(KEY, []);
  }
}
