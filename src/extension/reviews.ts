/** The latest review of every open statement, and the one that the views show. */
import * as vscode from 'vscode';
import type { DocumentReview } from '../protocol/messages.ts';
import { isStatement } from './documents.ts';

export class Reviews implements vscode.Disposable {
  private readonly byUri = new Map<string, DocumentReview>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private shown = statementOf(vscode.window.activeTextEditor);

  /** The shown review is another one, or has other findings. */
  readonly onDidChange = this.changed.event;

  private readonly reviewed = new vscode.EventEmitter<vscode.Uri>();

  /** Any statement has a new review, shown or not, or none any more. */
  readonly onDidReview = this.reviewed.event;

  constructor() {
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor((editor) => this.show(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => { if (closed.length) this.leaveClosed(); }),
    ];
  }

  /** The statement in the active editor, or the one that was there before the keyboard went to a view. */
  get document(): vscode.TextDocument | undefined {
    return this.shown;
  }

  get current(): DocumentReview | undefined {
    return this.shown && this.byUri.get(this.shown.uri.toString());
  }

  of(uri: vscode.Uri): DocumentReview | undefined {
    return this.byUri.get(uri.toString());
  }

  /** Every open statement that has been reviewed. */
  get uris(): vscode.Uri[] {
    return [...this.byUri.keys()].map((uri) => vscode.Uri.parse(uri));
  }

  accept(review: DocumentReview): void {
    const reviewed = vscode.Uri.parse(review.uri);
    const uri = reviewed.toString();
    this.byUri.set(uri, review);
    this.reviewed.fire(reviewed);
    if (uri === this.shown?.uri.toString()) {
      this.changed.fire();
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.reviewed, ...this.subscriptions).dispose();
  }

  private show(editor: vscode.TextEditor | undefined): void {
    if (editor) {
      this.shown = statementOf(editor);
      this.changed.fire();
    }
  }

  /** VS Code keeps a document for a while after its last tab is closed: nobody sees it any more. */
  private leaveClosed(): void {
    if (!this.shown || isInTab(this.shown.uri)) return;
    this.shown = statementOf(vscode.window.activeTextEditor);
    this.changed.fire();
  }

  private forget(document: vscode.TextDocument): void {
    if (this.byUri.delete(document.uri.toString())) {
      this.reviewed.fire(document.uri);
    }
    if (document === this.shown) {
      this.shown = statementOf(vscode.window.activeTextEditor);
      this.changed.fire();
    }
  }
}

function isInTab(uri: vscode.Uri): boolean {
  const shows = ({ input }: vscode.Tab): boolean => {
    const shown = input instanceof vscode.TabInputText ? input.uri : input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
    return shown?.toString() === uri.toString();
  };
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(shows));
}

function statementOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor && isStatement(editor.document) ? editor.document : undefined;
}
