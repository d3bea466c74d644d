/** Walks through the passages of a speaker, one a call, round and round. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import { toRange } from '../ranges.ts';
import type { StatementViews } from '../statement-views.ts';

/** A speaker of a statement: what the command on a tree item is given. */
export interface SpeakerPlace {
  readonly uri: vscode.Uri;
  readonly speaker: string;
}

const SHOWN_MS = 4000;

export class Passages {
  private last = { place: '', index: -1 };

  constructor(private readonly views: StatementViews) {}

  async next({ uri, speaker }: SpeakerPlace): Promise<void> {
    const view = await this.views.of(uri);
    const found = view?.speakers.find(({ id }) => id === speaker);
    if (!view || !found || found.passages.length === 0) return;
    const index = this.step(`${uri.toString()} ${speaker}`, found.passages.length);
    // The keyboard stays in the tree, so that the same key goes on to the next.
    await vscode.window.showTextDocument(uri, { selection: toRange(found.passages[index]!.range), preserveFocus: true });
    const values = { name: found.name, n: index + 1, count: found.passages.length };
    vscode.window.setStatusBarMessage(say(view.messages, 'speakers.passage', values), SHOWN_MS);
  }

  private step(place: string, count: number): number {
    const index = this.last.place === place ? (this.last.index + 1) % count : 0;
    this.last = { place, index };
    return index;
  }
}
