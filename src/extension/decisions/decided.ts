/** What was just decided, in a word in the status bar: a click takes it back. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import { shortQuote } from '../../core/text/short-quote.ts';
import type { Verdict } from '../../core/decisions/model.ts';
import type { DecideArguments } from '../../protocol/commands.ts';
import { foundBy } from '../findings/named.ts';
import { toRange } from '../ranges.ts';
import { messageLanguage } from '../message-language.ts';
import type { Reviews } from '../reviews.ts';

// Long enough to be read and reached.
const SHOWN_MS = 15_000;

export class Decided implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('statementReview.decided', vscode.StatusBarAlignment.Left, -1);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly reviews: Reviews) {
    this.item.name = vscode.l10n.t('Last Decision');
  }

  tell(verdict: Verdict, given: DecideArguments, document: vscode.TextDocument): void {
    const review = this.reviews.of(document.uri);
    const language = messageLanguage(review?.language, document.uri);
    const [first] = given.findings;
    const text = first ? (foundBy(first, review)?.data.quote ?? shortQuote(document.getText(toRange(first.range)))) : '';
    this.item.text = `$(discard) ${say(language, `decided.${verdict}`, { text })}`;
    this.item.tooltip = vscode.l10n.t('Undo');
    this.item.command = { title: vscode.l10n.t('Undo'), command: 'statementReview.undoDecision', arguments: [given] };
    this.item.show();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.item.hide(); }, SHOWN_MS);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.item.hide();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.item.dispose();
  }
}
