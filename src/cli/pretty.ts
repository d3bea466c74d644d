import type { Colors } from 'picocolors/types.js';
import stringWidth from 'string-width';
import type { Finding } from '../core/finding.ts';
import { say } from '../core/messages/say.ts';
import { KINDS, type Language, type Severity } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { excerptAround, positionAt } from './excerpt.ts';

export interface PrettyOptions {
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  /** Language of headings; left out: the statement's. */
  readonly messages?: Language;
}

const INDENT = '  ';

/** A review for a person at a terminal: grouped by kind, each finding with its line and an underline. */
export function pretty(path: string, review: Review, options: PrettyOptions): string {
  const { colors } = options;
  const language = options.messages ?? review.language;
  const head = `${colors.bold(path)}  ${colors.dim(summaryOf(review, language))}`;
  const groups = KINDS.map((kind) => ({ kind, findings: review.findings.filter((f) => f.kind === kind && !f.settledBy) })).filter((g) => g.findings.length);
  const body = groups.map(({ kind, findings }) => [
    `${INDENT}${colors.bold(colors.underline(say(language, `kind.${kind}`)))} ${colors.dim(String(findings.length))}`,
    ...findings.map((f) => prettyFinding(review.text, f, options)),
  ].join('\n\n'));
  return `${[head, ...body].join('\n\n')}\n`;
}

function summaryOf(review: Review, language: Language): string {
  const open = review.findings.filter((f) => !f.settledBy).length;
  const settled = review.findings.length - open;
  const words = review.speakers.reduce((sum, s) => sum + s.words, 0);
  const parts = [say(language, `language.${review.language}`), say(language, 'count.words', { count: words }), say(language, open ? 'count.findings' : 'count.noFindings', { count: open })];
  return [...parts, ...(settled ? [say(language, 'count.settled', { count: settled })] : [])].join(' · ');
}

function prettyFinding(text: string, finding: Finding, { colors, width }: PrettyOptions): string {
  const paint = painter(finding.severity, colors);
  const { line, column } = positionAt(text, finding.start);
  const title = `${INDENT}${paint(finding.severity.padEnd(11))} ${colors.cyan(finding.rule)}  ${colors.dim(`${line}:${column}`)}`;
  const gutter = String(line);
  const excerpt = excerptAround(text, finding, width - gutter.length - 8);
  const blank = ' '.repeat(gutter.length);
  const underline = ' '.repeat(stringWidth(excerpt.before)) + '~'.repeat(Math.max(1, stringWidth(excerpt.marked)));
  return [
    title,
    `${INDENT}${INDENT}${finding.message}`,
    `${INDENT}${INDENT}${colors.dim(`${gutter} │`)} ${excerpt.before}${paint(excerpt.marked)}${excerpt.after}`,
    `${INDENT}${INDENT}${colors.dim(`${blank} │`)} ${paint(underline)}`,
  ].join('\n');
}

function painter(severity: Severity, colors: Colors) {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'information':
      return colors.blue;
    case 'hint':
      return colors.gray;
  }
}
