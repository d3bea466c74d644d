/** The language of the statement, in the status bar beside the language mode. */
import * as vscode from 'vscode';
import { STATEMENTS } from './documents.ts';
import { languageLabel, summary } from './findings/labels.ts';
import { messageLanguage } from './message-language.ts';
import type { Reviews } from './reviews.ts';

export function createLanguageStatus(reviews: Reviews): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('statementReview.language', STATEMENTS);
  item.name = vscode.l10n.t('Language of the Statement');
  item.command = {
    title: vscode.l10n.t('Choose'),
    command: 'statementReview.chooseLanguage',
    tooltip: vscode.l10n.t('Choose the language of this statement'),
  };
  const refresh = (): void => describe(item, reviews);
  refresh();
  return vscode.Disposable.from(item, reviews.onDidChange(refresh));
}

function describe(item: vscode.LanguageStatusItem, { current, document }: Reviews): void {
  item.busy = current === undefined;
  item.text = current?.language ? languageLabel(current.language) : current?.refusal === 'unknown-language' ? '?' : vscode.l10n.t('Statement');
  item.detail = current && summary(current, messageLanguage(current.language, document?.uri));
}
