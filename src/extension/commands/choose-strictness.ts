/** *How Much Is Marked…*: the few that matter, what asks for an answer, or everything. */
import * as vscode from 'vscode';
import { STRICTNESSES, type Strictness } from '../../core/findings/shown.ts';
import { SECTION } from '../../protocol/settings.ts';

const SETTING = 'strictness';

export async function chooseStrictness(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const now = strictnessNow();
  const choices = STRICTNESSES.map((strictness) => ({ ...textsOf(strictness), strictness, ...(strictness === now && { description: vscode.l10n.t('now') }) }));
  const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('How Much Is Marked') });
  const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  if (chosen) await settings.update(SETTING, chosen.strictness, target);
}

/** As the list of choices names it. */
export function strictnessName(): string {
  return textsOf(strictnessNow()).label;
}

function strictnessNow(): Strictness {
  return vscode.workspace.getConfiguration(SECTION).get<Strictness>(SETTING, 'normal');
}

function textsOf(strictness: Strictness): { label: string; detail: string } {
  const texts: Record<Strictness, [label: string, detail: string]> = {
    few: [vscode.l10n.t('The few that matter'), vscode.l10n.t('Only the few findings that matter most.')],
    normal: [vscode.l10n.t('Normal'), vscode.l10n.t('Every finding that asks for an answer.')],
    everything: [vscode.l10n.t('Everything'), vscode.l10n.t('Hints too, for whoever wants to read every word.')],
  };
  const [label, detail] = texts[strictness];
  return { label, detail };
}
