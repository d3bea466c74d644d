/** How the Findings view is arranged: grouping and filter. */
import * as vscode from 'vscode';
import { GROUPINGS, type Grouping } from '../findings/groups.ts';
import type { FindingsOptions } from '../findings/options.ts';

export async function groupFindings(options: FindingsOptions): Promise<void> {
  const choices = GROUPINGS.map((grouping) => ({ label: label(grouping), grouping, ...(grouping === options.grouping && { description: vscode.l10n.t('now') }) }));
  const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Group findings by') });
  if (chosen) await options.groupBy(chosen.grouping);
}

function label(grouping: Grouping): string {
  const labels: Record<Grouping, string> = {
    rule: vscode.l10n.t('Rule'),
    paragraph: vscode.l10n.t('Paragraph'),
    speaker: vscode.l10n.t('Speaker'),
    severity: vscode.l10n.t('Severity'),
    state: vscode.l10n.t('State'),
  };
  return labels[grouping];
}

/** The tree follows what is typed; Escape brings back what was there before. */
export function filterFindings(options: FindingsOptions): void {
  const before = options.filter;
  const box = vscode.window.createInputBox();
  let isAccepted = false;
  box.title = vscode.l10n.t('Filter findings');
  box.placeholder = vscode.l10n.t('Words of the statement, of the message, a rule or a speaker');
  box.value = before;
  box.onDidChangeValue((words) => { options.filterBy(words); });
  box.onDidAccept(() => {
    isAccepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!isAccepted) options.filterBy(before);
    box.dispose();
  });
  box.show();
}
