/** The statement in the status bar: its language, who issues it, what is left to settle. A click changes what can be changed. */
import * as vscode from 'vscode';
import { say } from '../core/messages/say.ts';
import type { DocumentReview } from '../protocol/messages.ts';
import { strictnessName } from './commands/choose-strictness.ts';
import { LANGUAGE_NAMES, summary } from './findings/labels.ts';
import { messageLanguage } from './message-language.ts';
import type { Reviews } from './reviews.ts';

export function createStatementStatus(reviews: Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('statementReview.statement', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Statement');
  item.command = 'statementReview.changeStatement';
  const refresh = (): void => describe(item, reviews);
  refresh();
  return vscode.Disposable.from(item, reviews.onDidChange(refresh));
}

/** Nothing is said of a file that is no statement. */
function describe(item: vscode.StatusBarItem, { current, document }: Reviews): void {
  const isOther = current === undefined || (current.refusal !== undefined && current.refusal !== 'unknown-language');
  if (isOther) {
    item.hide();
    return;
  }
  const messages = messageLanguage(current.language, document?.uri);
  item.text = current.refusal ? languageOf(current) : `${languageOf(current)} · ${say(messages, 'status.sender', { name: current.source ?? '?' })} · ${say(messages, 'status.left', { count: current.counts?.open ?? 0 })}`;
  item.tooltip = summary(current, messages);
  item.show();
}

function languageOf({ language }: DocumentReview): string {
  return language ? LANGUAGE_NAMES[language] : '?';
}

/** What can be said of a statement, to choose from, each with what it is now. */
export async function changeStatement({ current }: Reviews): Promise<void> {
  const choices = [
    { label: `$(globe) ${vscode.l10n.t('Language of This Statement')}`, description: current && languageOf(current), command: 'statementReview.chooseLanguage' },
    { label: `$(person) ${vscode.l10n.t('Sender of the Statement')}`, description: current?.source ?? '?', command: 'statementReview.setSource' },
    { label: `$(filter) ${vscode.l10n.t('How Much Is Marked')}`, description: strictnessName(), command: 'statementReview.chooseStrictness' },
  ];
  const choice = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('This Statement') });
  if (choice) await vscode.commands.executeCommand(choice.command);
}
