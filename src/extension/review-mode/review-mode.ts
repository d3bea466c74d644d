/** Review mode: from the first finding to the last without the mouse. One key each; a bar says where one is and names the keys of every day. */
import * as vscode from 'vscode';
import { say, sayCount } from '../../core/messages/say.ts';
import type { Language } from '../../core/model.ts';
import type { Verdict } from '../../core/decisions/model.ts';
import { ADD_NOTE, SETTLE, type DecideArguments } from '../../protocol/commands.ts';
import type { DocumentReview, FindingDiagnostic } from '../../protocol/messages.ts';
import { decide } from '../decisions/commands.ts';
import { foundBy } from '../findings/named.ts';
import { messageLanguage } from '../message-language.ts';
import { apply } from '../notes/apply.ts';
import type { Parts } from '../parts.ts';
import { reviewNow } from '../pick-finding.ts';
import { toRange } from '../ranges.ts';
import { indexOf, isStop, neighbour, select } from './next-finding.ts';

export type Step = 'next' | 'previous' | 'note' | 'otherNote' | 'more' | 'undo' | Verdict;

const CONTEXT = 'statementReview.reviewMode';

// In the order of the bar. VS Code gives one item 40 % of the window and cuts the rest away.
const KEYS = ['mode.move', 'mode.settle', 'mode.leave'] as const;
const LEFTMOST = 1000;

export class ReviewMode implements vscode.Disposable {
  private readonly bar = KEYS.map((keys, n) => vscode.window.createStatusBarItem(`statementReview.${keys}`, vscode.StatusBarAlignment.Left, LEFTMOST - n));
  private readonly subscriptions: vscode.Disposable[];
  private document: vscode.TextDocument | undefined;
  private current: FindingDiagnostic | undefined;
  private last: DecideArguments | undefined;

  constructor(private readonly parts: Parts) {
    for (const item of this.bar) Object.assign(item, { name: vscode.l10n.t('Review by Keyboard'), command: 'statementReview.endReview' });
    this.subscriptions = [
      parts.reviews.onDidReview((uri) => { if (uri.toString() === this.document?.uri.toString()) this.describe(); }),
      vscode.window.onDidChangeActiveTextEditor((editor) => { if (editor && editor.document !== this.document) this.end(); }),
    ];
  }

  async start(document: vscode.TextDocument): Promise<void> {
    const editor = await this.open(document);
    this.document = document;
    this.current = undefined;
    await vscode.commands.executeCommand('setContext', CONTEXT, true);
    this.describe();
    const here = this.hereAt(editor);
    if (here) await this.show(editor, here);
    else await this.go(1, editor);
  }

  end(): void {
    this.document = undefined;
    for (const item of this.bar) item.hide();
    void vscode.commands.executeCommand('setContext', CONTEXT, false);
  }

  /** Outside the mode too: the cursor's neighbours. */
  async next(direction: 1 | -1, document: vscode.TextDocument): Promise<void> {
    const editor = await this.open(document);
    if (document !== this.document) this.current = undefined;
    await this.go(direction, editor);
  }

  async step(step: Step): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.document || editor?.document !== this.document) return;
    if (step === 'next' || step === 'previous') await this.go(step === 'next' ? 1 : -1, editor);
    else if (step === 'undo') await this.undo();
    else if (this.current) await this.settle(step, this.current, editor);
  }

  dispose(): void {
    vscode.Disposable.from(...this.bar, ...this.subscriptions).dispose();
  }

  /** With its review of the text as it is now. */
  private async open(document: vscode.TextDocument): Promise<vscode.TextEditor> {
    const review = await reviewNow(document, this.parts.client);
    if (review) this.parts.reviews.accept(review);
    return vscode.window.showTextDocument(document);
  }

  private async settle(step: Exclude<Step, 'next' | 'previous' | 'undo'>, finding: FindingDiagnostic, editor: vscode.TextEditor): Promise<void> {
    const given: DecideArguments = { uri: editor.document.uri.toString(), findings: [{ rule: finding.code, range: finding.range }] };
    const following = neighbour(this.findings, editor.selection.active, 1, finding);
    if (step === 'otherNote') await vscode.commands.executeCommand(ADD_NOTE, given);
    else if (step === 'more') return void await vscode.commands.executeCommand(SETTLE, given);
    else if (step === 'note') await this.addNote(finding, editor.document);
    else if (await decide(step, given, editor.document, this.parts)) this.last = given;
    else return;
    await this.show(editor, following && foundBy({ rule: following.code, range: following.range }, { findings: this.findings }));
  }

  private async addNote({ code, range }: FindingDiagnostic, document: vscode.TextDocument): Promise<void> {
    const data = foundBy({ rule: code, range }, await reviewNow(document, this.parts.client))?.data;
    const note = data?.fixes.find(({ kind }) => kind === 'note');
    if (data && note) await apply(document, { version: data.version, edits: note.edits });
  }

  private async undo(): Promise<void> {
    if (this.last) await vscode.commands.executeCommand('statementReview.undoDecision', this.last);
    this.last = undefined;
  }

  private async go(direction: 1 | -1, editor: vscode.TextEditor): Promise<void> {
    await this.show(editor, neighbour(this.findings, editor.selection.active, direction, this.current));
  }

  private async show(editor: vscode.TextEditor, finding: FindingDiagnostic | undefined): Promise<void> {
    this.current = finding;
    this.describe();
    if (!finding) return;
    select(editor, finding);
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }

  private hereAt(editor: vscode.TextEditor): FindingDiagnostic | undefined {
    return this.findings.find((finding) => isStop(finding) && toRange(finding.range).contains(editor.selection.active));
  }

  private get findings(): readonly FindingDiagnostic[] {
    const document = this.document ?? vscode.window.activeTextEditor?.document;
    return (document && this.parts.reviews.of(document.uri)?.findings) ?? [];
  }

  private describe(): void {
    const review = this.document && this.parts.reviews.of(this.document.uri);
    if (!review) return;
    const language = messageLanguage(review.language, this.document?.uri);
    const [move, settle, leave] = KEYS.map((keys) => say(language, keys));
    const said = review.counts?.open ? [`$(checklist) ${this.place(review, language)} · ${move}`, settle, leave] : [`$(pass) ${say(language, 'findings.none')}`, '', leave];
    this.bar.forEach((item, n) => {
      item.text = said[n]!;
      item.tooltip = say(language, 'mode.also');
      if (item.text) item.show();
      else item.hide();
    });
  }

  /** *3 of 45 open*; of none the count alone. */
  private place({ counts, findings }: DocumentReview, language: Language): string {
    const open = findings.filter(isStop);
    const n = this.current ? indexOf(open, this.current) : -1;
    const count = counts?.open ?? 0;
    return n < 0 ? sayCount(language, 'count.open', count) : say(language, 'mode.at', { n: n + 1, count });
  }
}
