import type { Colors } from 'picocolors/types.js';
import type { Finding } from '../core/finding.ts';
import { countStates, isOpen, isUnsettled, settledIn } from '../core/findings/open.ts';
import { say, sayCount } from '../core/messages/say.ts';
import { KINDS, type Kind, type Language, type Severity } from '../core/model.ts';
import { spokenLanguage } from '../core/review-language.ts';
import type { FullReview, Review } from '../core/review.ts';
import { excerptAround, positionAt } from './excerpt.ts';
import { columns, toTerminal, type Piece } from './terminal.ts';

export interface PrettyOptions {
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  /** Language of headings; left out: the statement's. */
  readonly messages?: Language;
}

const INDENT = '  ';

type Line = readonly Piece[];
const BLANK: Line = [];

/** A review for a person at a terminal: grouped by kind, each finding with its line and an underline. */
export function pretty(path: string, review: Review, options: PrettyOptions): string {
  const { colors } = options;
  const language = options.messages ?? spokenLanguage(review);
  const name: Piece = { text: path, paint: colors.bold };
  if (review.refused) return toTerminal([[name, INDENT, say(language, `refused.${review.refused}`)], BLANK]);
  const head: Line = [name, INDENT, { text: summaryOf(review, language), paint: colors.dim }];
  return toTerminal([head, ...KINDS.flatMap((kind) => prettyKind(kind, review, language, options)), BLANK]);
}

function prettyKind(kind: Kind, review: Review, language: Language, options: PrettyOptions): Line[] {
  const { colors } = options;
  const findings = review.findings.filter((f) => f.kind === kind && isUnsettled(f));
  if (!findings.length) return [];
  const heading: Line = [INDENT, { text: say(language, `kind.${kind}`), paint: (text) => colors.bold(colors.underline(text)) }, ' ', { text: String(findings.filter(isOpen).length), paint: colors.dim }];
  return [BLANK, heading, ...findings.flatMap((f) => [BLANK, ...prettyFinding(review.text, f, options)])];
}

function summaryOf(review: FullReview, language: Language): string {
  const counts = countStates(review.findings);
  const settled = settledIn(counts);
  const words = review.speakers.reduce((sum, s) => sum + s.words, 0);
  return [
    say(language, `language.${review.language}`), sayCount(language, 'count.word', words),
    counts.open ? sayCount(language, 'count.openFinding', counts.open) : say(language, 'count.noFindings'),
    ...(counts.hint ? [sayCount(language, 'count.hint', counts.hint)] : []),
    ...(settled ? [say(language, 'count.settled', { count: settled })] : []),
  ].join(' · ');
}

function prettyFinding(text: string, finding: Finding, { colors, width }: PrettyOptions): Line[] {
  const paint = painter(finding.severity, colors);
  const { line, column } = positionAt(text, finding.start);
  const gutter = String(line);
  const { before, marked, after } = excerptAround(text, finding, width - gutter.length - 8);
  const rail = (label: string): Line => [INDENT, INDENT, { text: `${label} │`, paint: colors.dim }, ' '];
  return [
    [INDENT, { text: finding.severity.padEnd(11), paint }, ' ', { text: finding.rule, paint: colors.cyan }, INDENT, { text: `${line}:${column}`, paint: colors.dim }],
    [INDENT, INDENT, finding.message],
    [...rail(gutter), before, { text: marked, paint }, after],
    [...rail(' '.repeat(gutter.length)), ' '.repeat(columns(before)), { text: '~'.repeat(Math.max(1, columns(marked))), paint }],
  ];
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
