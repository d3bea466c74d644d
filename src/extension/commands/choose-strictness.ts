/** *How Much Is Marked…*: the few that matter, what asks for an answer, or everything. */
import * as vscode from 'vscode';
import { STRICTNESSES, type Strictness } from '../../core/findings/shown.ts';
import { say } from '../../core/messages/say.ts';
import type { Language } from '../../core/model.ts';
import { SECTION } from '../../protocol/settings.ts';
import { messageLanguage } from '../message-language.ts';
import type { Reviews } from '../reviews.ts';

const SETTING = 'strictness';

export async function chooseStrictness({ current, document }: Reviews): Promise<void> {
  const language = messageLanguage(current?.language, document?.uri);
  const now = strictnessNow();
  const choices = STRICTNESSES.map((strictness) => ({
    label: strictnessName(language, strictness), detail: say(language, `strictnessMeans.${strictness}`), strictness, ...(strictness === now && { description: say(language, 'choose.now') }),
  }));
  const chosen = await vscode.window.showQuickPick(choices, { title: say(language, 'choose.strictness') });
  const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  if (chosen) await vscode.workspace.getConfiguration(SECTION).update(SETTING, chosen.strictness, target);
}

/** As the list of choices names it. */
export function strictnessName(language: Language, strictness = strictnessNow()): string {
  return say(language, `strictness.${strictness}`);
}

export function strictnessNow(): Strictness {
  return vscode.workspace.getConfiguration(SECTION).get<Strictness>(SETTING, 'normal');
}
