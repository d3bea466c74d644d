/** *Choose Language of This Statement…*, remembered in this workspace; front matter is for what is to travel with the text. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import { LANGUAGES, type Language } from '../../core/model.ts';
import { languageLabel } from '../findings/labels.ts';
import { messageLanguage } from '../message-language.ts';
import type { Parts } from '../parts.ts';

export async function chooseLanguage({ uri }: vscode.TextDocument, { client, remembered, reviews }: Parts): Promise<void> {
  const key = client.code2ProtocolConverter.asUri(uri);
  const { language: current, ...others } = remembered.of(key);
  const messages = messageLanguage(reviews.of(uri)?.language, uri);
  const item = (language: Language | undefined, label: string): vscode.QuickPickItem & { language: Language | undefined } => (
    { label, language, ...(language === current && { description: say(messages, 'choose.now') }) });
  const chosen = await vscode.window.showQuickPick(
    [item(undefined, say(messages, 'choose.detect')), ...LANGUAGES.map((language) => item(language, languageLabel(language)))],
    { title: say(messages, 'choose.language'), placeHolder: say(messages, 'choose.kept') },
  );
  if (chosen) await remembered.set(key, { ...others, ...(chosen.language && { language: chosen.language }) }, client);
}
