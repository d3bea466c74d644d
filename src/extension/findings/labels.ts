/** The words of the Findings view. Findings speak their own language; these speak the language of VS Code. */
import * as vscode from 'vscode';
import type { Kind, Language, Severity } from '../../core/model.ts';
import type { DocumentReview, FindingDiagnostic, Refusal } from '../../protocol/messages.ts';
import { groupByKind } from './groups.ts';

export function kindLabel(kind: Kind): string {
  const labels: Record<Kind, string> = {
    framing: vscode.l10n.t('Loaded framing'),
    attribution: vscode.l10n.t('Unattributed claims'),
    directive: vscode.l10n.t('Directives'),
  };
  return labels[kind];
}

export function languageLabel(language: Language): string {
  const labels: Record<Language, string> = { nb: 'Norsk bokmål', nn: 'Norsk nynorsk', en: 'English' };
  return labels[language];
}

export function severityIcon(severity: Severity): vscode.ThemeIcon {
  const icons: Record<Severity, [string, string]> = {
    error: ['error', 'problemsErrorIcon.foreground'],
    warning: ['warning', 'problemsWarningIcon.foreground'],
    information: ['info', 'problemsInfoIcon.foreground'],
    hint: ['lightbulb', 'editorLightBulb.foreground'],
  };
  const [icon, color] = icons[severity];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

export function lineLabel({ range }: FindingDiagnostic): string {
  return vscode.l10n.t('line {0}', range.start.line + 1);
}

export function countLabel(count: number): string {
  return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}

/** One line: what a review found, or why there is none. */
export function summary({ findings, refusal }: DocumentReview): string {
  if (refusal) {
    return refusalLabel(refusal);
  }
  if (findings.length === 0) {
    return vscode.l10n.t('No findings in this statement.');
  }
  const parts = groupByKind(findings).map((group) => `${kindLabel(group.kind)} ${group.findings.length}`);
  return `${countLabel(findings.length)}: ${parts.join(', ')}.`;
}

export function refusalLabel(refusal: Refusal): string {
  const labels: Record<Refusal, string> = {
    disabled: vscode.l10n.t('Statement Review is turned off here by the setting statementReview.enable.'),
    'too-long': vscode.l10n.t('Not reviewed: the text is longer than the setting statementReview.maxLength allows.'),
    binary: vscode.l10n.t('Not reviewed: this does not look like text.'),
  };
  return labels[refusal];
}
