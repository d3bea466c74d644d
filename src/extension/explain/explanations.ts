/** *Explain This Sentence*: how the sentence at the cursor is understood, beside the statement, for as long as both are open. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { printable } from '../../core/text/printable.ts';
import { explainRequest, type ExplanationView } from '../../protocol/explain.ts';
import { previewOf, type Previews } from '../notes/preview.ts';
import type { Reviews } from '../reviews.ts';

interface Shown {
  readonly statement: vscode.TextDocument;
  readonly uri: vscode.Uri;
}

export class Explanations implements vscode.Disposable {
  private shown: Shown | undefined;
  /** Counts what was asked, so that no answer overtakes a newer one. */
  private asked = 0;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly client: BaseLanguageClient, reviews: Reviews, private readonly previews: Previews) {
    this.subscriptions = vscode.Disposable.from(
      reviews.onDidReview((uri) => { if (reviews.of(uri)) void this.follow(uri); }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => void this.follow(textEditor.document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => { if (document === this.shown?.statement) void this.close(this.shown); }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => { if (this.shown && closed.some((tab) => isOf(tab, this.shown!.uri))) this.forget(this.shown); }),
    );
  }

  async explain(statement: vscode.TextDocument): Promise<void> {
    const explanation = await this.ask(statement);
    if (!explanation) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This statement has not been reviewed: there is nothing to explain.'));
      return;
    }
    const uri = previewOf(statement.uri, vscode.l10n.t('{0} explained', statement.uri.path.split('/').at(-1) ?? ''));
    if (this.shown && this.shown.uri.toString() !== uri.toString()) await this.close(this.shown);
    this.shown = { statement, uri };
    this.previews.put(uri, inWords(explanation));
    // A statement's long lines are wrapped.
    const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'statement');
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** The text or the cursor has moved on. */
  private async follow(uri: vscode.Uri): Promise<void> {
    const { shown } = this;
    if (shown?.statement.uri.toString() !== uri.toString()) return;
    const turn = ++this.asked;
    const explanation = await this.ask(shown.statement);
    if (explanation && turn === this.asked && shown === this.shown) this.previews.put(shown.uri, inWords(explanation));
  }

  private ask({ uri }: vscode.TextDocument): Promise<ExplanationView | null> {
    const cursor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.selection.active;
    const { line, character } = cursor ?? new vscode.Position(0, 0);
    return this.client.sendRequest(explainRequest, { uri: this.client.code2ProtocolConverter.asUri(uri), position: { line, character } });
  }

  private async close(shown: Shown): Promise<void> {
    this.forget(shown);
    await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter((tab) => isOf(tab, shown.uri)));
  }

  private forget({ uri }: Shown): void {
    this.previews.remove(uri);
    this.shown = undefined;
  }
}

function isOf({ input }: vscode.Tab, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

/** As plain text, with nothing in it that turns the direction of what follows. */
function inWords({ sentence, parts }: ExplanationView): string {
  const lines = [sentence, ...parts.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)])];
  return `${lines.map(printable).join('\n')}\n`;
}
