/** The statement in the status bar: its language, who issues it, what is left to settle. A click changes what can be changed. */
import * as vscode from 'vscode';
import { say, sayCount } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import type { DocumentReview } from '../protocol/messages.ts';
import { strictnessName } from './commands/choose-strictness.ts';
import { LANGUAGE_NAMES, summary } from './findings/labels.ts';
import { keyOf } from './findings/key.ts';
import { messageLanguage } from './message-language.ts';
import type { Reviews } from './reviews.ts';

export function createStatementStatus(reviews: Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('statementReview.statement', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Statement');
  item.command = 'statementReview.changeStatement';
  const refresh = (): void => describe(item, reviews);
  refresh();
  return vscode.Disposable.from(item, reviews.onDidChange(refresh), vscode.window.onDidChangeActiveColorTheme(refresh));
}

/** Nothing is said of a file that is no statement. */
function describe(item: vscode.StatusBarItem, { current, document }: Reviews): void {
  const isOther = current === undefined || (current.refusal !== undefined && current.refusal !== 'unknown-language');
  if (isOther) {
    item.hide();
    return;
  }
  const messages = messageLanguage(current.language, document?.uri);
  item.text = current.refusal ? languageOf(current, messages) : [languageOf(current, messages), senderOf(current, messages), leftOf(current, messages)].join(' · ');
  item.tooltip = current.refusal ? summary(current, messages) : keyOf(current, messages);
  item.show();
}

function senderOf({ source }: DocumentReview, messages: Language): string {
  return source === undefined ? say(messages, 'status.noSender') : say(messages, 'status.sender', { name: source });
}

function leftOf({ counts }: DocumentReview, messages: Language): string {
  return counts?.open ? sayCount(messages, 'count.open', counts.open) : say(messages, 'status.nothing');
}

function languageOf({ language }: DocumentReview, messages: Language): string {
  return language ? LANGUAGE_NAMES[language] : say(messages, 'status.unknownLanguage');
}

/** What can be said of a statement, to choose from, each with what it is now. */
export async function changeStatement({ current, document }: Reviews): Promise<void> {
  const messages = messageLanguage(current?.language, document?.uri);
  const unknown = say(messages, 'choose.unknown');
  const choices = [
    { label: `$(globe) ${say(messages, 'choose.language')}`, description: current?.language ? say(messages, `language.${current.language}`) : unknown, command: 'statementReview.chooseLanguage' },
    { label: `$(person) ${say(messages, 'choose.sender')}`, description: current?.source ?? unknown, command: 'statementReview.setSource' },
    { label: `$(filter) ${say(messages, 'choose.strictness')}`, description: strictnessName(messages).toLowerCase(), command: 'statementReview.chooseStrictness' },
  ];
  const choice = await vscode.window.showQuickPick(choices, { title: say(messages, 'choose.statement'), placeHolder: say(messages, 'choose.what') });
  if (choice) await vscode.commands.executeCommand(choice.command);
}
