/** The language that views speak: the setting's, or that of the statement, or else VS Code's own. */
import * as vscode from 'vscode';
import { LANGUAGES, type Language } from '../core/model.ts';
import { SECTION } from '../protocol/settings.ts';

export function messageLanguage(ofStatement: Language | undefined, scope?: vscode.Uri): Language {
  const chosen = vscode.workspace.getConfiguration(SECTION, scope).get<string>('messageLanguage');
  return LANGUAGES.find((language) => language === chosen) ?? ofStatement ?? ofEditor();
}

function ofEditor(): Language {
  return LANGUAGES.find((language) => vscode.env.language.startsWith(language)) ?? 'en';
}
