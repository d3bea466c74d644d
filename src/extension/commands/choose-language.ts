/** *Choose Language of This Statement…*, remembered in this workspace; front matter is for what is to travel with the text. */
import * as vscode from 'vscode';
import { LANGUAGES, type Language } from '../../core/model.ts';
import { languageLabel } from '../findings/labels.ts';
import type { Parts } from '../parts.ts';

export async function chooseLanguage({ uri }: vscode.TextDocument, { client, remembered }: Parts): Promise<void> {
  const key = client.code2ProtocolConverter.asUri(uri);
  const { language: current, ...others } = remembered.of(key);
  const item = (language: Language | undefined, label: string): vscode.QuickPickItem & { language: Language | undefined } => (
    { label, language, ...(language === current && { description: vscode.l10n.t('now') }) });
  const chosen = await vscode.window.showQuickPick(
    [item(undefined, vscode.l10n.t('Detect it')), ...LANGUAGES.map((language) => item(language, languageLabel(language)))],
    { title: vscode.l10n.t('Language of This Statement'), placeHolder: vscode.l10n.t('Remembered in this workspace. To keep it in the text, write “language: nb” in its front matter.') },
  );
  if (chosen) await remembered.set(key, { ...others, ...(chosen.language && { language: chosen.language }) }, client);
}
