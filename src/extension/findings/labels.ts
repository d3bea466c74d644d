/** Words and icons of findings, in the language of messages; obstacles speak the language of VS Code. */
import * as vscode from 'vscode';
import { isOpen } from '../../core/findings/open.ts';
import { say, sayCount } from '../../core/messages/say.ts';
import { isAtLeast, KINDS, type Kind, type Language, type Severity } from '../../core/model.ts';
import type { DocumentReview, Refusal } from '../../protocol/messages.ts';
import type { FindingView } from '../../protocol/statement-view.ts';

/** As they are called among those who write them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

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

export function lineLabel({ range }: Pick<FindingView, 'range'>, language: Language): string {
  return say(language, 'memo.line', { line: range.start.line + 1 });
}

/** *3 open findings*, wherever what is left to do is counted. */
export function openLabel(count: number, language: Language): string {
  return sayCount(language, 'count.openFinding', count);
}

export function findingsLabel(count: number, language: Language): string {
  return sayCount(language, 'count.finding', count);
}

/** One line: what a review found, or why there is none. */
export function summary({ findings, refusal }: DocumentReview, language: Language): string {
  if (refusal) {
    return refusalLabel(refusal);
  }
  const open = findings.filter(({ data }) => isOpen(data));
  const parts = kindCounts(open).map(({ kind, count }) => `${say(language, `kind.${kind}`)} ${count}`);
  return parts.length > 0 ? `${openLabel(open.length, language)}: ${parts.join(', ')}.` : say(language, 'findings.none');
}

/** Of the kinds that there are findings of. */
export function kindCounts(findings: DocumentReview['findings']): { readonly kind: Kind; readonly count: number }[] {
  return KINDS.map((kind) => ({ kind, count: findings.filter(({ data }) => data.kind === kind).length })).filter(({ count }) => count > 0);
}

/** How many are open, and how grave they are: *39 open: 20 warnings, 19 for information*. */
export function openSummary({ findings }: DocumentReview, language: Language): string {
  const total = findings.filter(({ data }) => isOpen(data)).length;
  if (!total) return say(language, 'findings.none');
  const counts = severityCounts(findings).filter(({ count }) => count > 0).map(({ said }) => said(language));
  return `${sayCount(language, 'count.open', total)}: ${counts.join(', ')}.`;
}

/** Of what asks for an answer. */
export function severityCounts(findings: DocumentReview['findings']) {
  const open = findings.filter(({ data }) => isOpen(data));
  const warnings = open.filter(({ data }) => isAtLeast(data.severity, 'warning')).length;
  return ([['count.warning', warnings], ['count.information', open.length - warnings]] as const)
    .map(([key, count]) => ({ count, said: (language: Language): string => sayCount(language, key, count) }));
}

export function refusalLabel(refusal: Refusal): string {
  const labels: Record<Refusal, string> = {
    disabled: vscode.l10n.t('Statement Review is turned off here by the setting statementReview.enable.'),
    'not-a-statement': vscode.l10n.t('Not reviewed: this file is not taken for a statement. Run Review Statement, or write “statement: true” in its front matter.'),
    'too-long': vscode.l10n.t('Not reviewed: the text is longer than the setting statementReview.maxLength allows.'),
    binary: vscode.l10n.t('Not reviewed: this does not look like text.'),
    'unknown-language': vscode.l10n.t('Not reviewed: the text seems to be in another language than Norwegian (Bokmål or Nynorsk) and English. If it is in one of these, choose it.'),
    failed: vscode.l10n.t('Not reviewed: the program failed. The log tells more.'),
  };
  return labels[refusal];
}
