/** What views draw of the open statements, asked of the server once a review and only when somebody looks. */
import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { viewRequest, type StatementView } from '../protocol/statement-view.ts';
import type { Reviews } from './reviews.ts';

interface Asked {
  readonly version: number;
  readonly view: Promise<StatementView | undefined>;
}

export class StatementViews implements vscode.Disposable {
  private readonly byUri = new Map<string, Asked>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly client: BaseLanguageClient, private readonly reviews: Reviews) {
    this.subscription = reviews.onDidReview((uri) => { this.byUri.delete(uri.toString()); });
  }

  /** The statement that the views show. */
  current(): Promise<StatementView | undefined> {
    const { document } = this.reviews;
    return document ? this.of(document.uri) : Promise.resolve(undefined);
  }

  of(uri: vscode.Uri): Promise<StatementView | undefined> {
    const review = this.reviews.of(uri);
    if (!review || review.refusal) return Promise.resolve(undefined);
    const known = this.byUri.get(uri.toString());
    if (known?.version === review.version) return known.view;
    const view = this.ask(uri);
    this.byUri.set(uri.toString(), { version: review.version, view });
    return view;
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async ask(uri: vscode.Uri): Promise<StatementView | undefined> {
    return (await this.client.sendRequest(viewRequest, { uri: this.client.code2ProtocolConverter.asUri(uri) })) ?? undefined;
  }
}
