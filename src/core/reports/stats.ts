/** Figures over many statements: who issues them, how densely they are marked, by which rules, over time. */
import { readFrontMatter } from '../document/front-matter.ts';
import { isOpen } from '../findings/open.ts';
import { groupedBy } from '../grouped.ts';
import { SEVERITIES, type RuleId, type Severity } from '../model.ts';
import type { Review } from '../review.ts';
import { summarise, type Counts } from './summary.ts';

/** Of one statement among many. */
export interface Figures {
  readonly words: number;
  readonly counts: Counts;
  /** Open findings. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** Open findings of each rule that has any. */
  readonly rules: Readonly<Partial<Record<RuleId, number>>>;
  readonly issuer?: string;
  /** ISO 8601, a day or a month, where the front matter has one. */
  readonly date?: string;
}

export function figuresOf(review: Review): Figures {
  const open = review.findings.filter(isOpen);
  const { words, counts, rules } = summarise(review);
  const date = isoDate(readFrontMatter(review.text).date);
  return {
    words, counts,
    severities: Object.fromEntries(SEVERITIES.map((severity) => [severity, open.filter((f) => f.severity === severity).length])) as Record<Severity, number>,
    rules: Object.fromEntries(rules.flatMap((row) => (row.open > 0 ? [[row.rule, row.open]] : []))),
    ...(review.author && { issuer: review.author.name.replace(/\s+/gu, ' ').trim() }),
    ...(date && { date }),
  };
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/u;
/** *1.3.2026*, as Norwegians write it. */
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u;

/** Nothing where it is none of the forms that can be read in one way only. */
function isoDate(written = ''): string | undefined {
  const [, year, month, day] = ISO.exec(written) ?? [];
  if (year && month) return isMonth(month) ? [year, month, ...(day ? [day] : [])].join('-') : undefined;
  const [, dayFirst, monthNext, yearLast] = DAY_FIRST.exec(written) ?? [];
  return dayFirst && isMonth(monthNext!) ? `${yearLast}-${monthNext!.padStart(2, '0')}-${dayFirst.padStart(2, '0')}` : undefined;
}

function isMonth(written: string): boolean {
  return Number(written) >= 1 && Number(written) <= 12;
}

/** Of some of the statements together. */
export interface Group {
  /** What they have in common: an issuer (empty: unknown), a rule, a month. */
  readonly key: string;
  readonly statements: number;
  readonly words: number;
  readonly open: number;
}

export interface Stats {
  readonly total: Group;
  /** Who issues most, first. */
  readonly issuers: readonly Group[];
  /** What is found most, first; words are those of all statements. */
  readonly rules: readonly Group[];
  /** In their order; statements without a date are left out. */
  readonly months: readonly Group[];
}

/** Open findings in a hundred words. */
export function densityOf({ words, open }: Pick<Group, 'words' | 'open'>): number {
  return words ? (open / words) * 100 : 0;
}

export function statsOf(all: readonly Figures[]): Stats {
  const dated = all.filter(({ date }) => date !== undefined);
  return {
    total: together('', all),
    issuers: [...groupedBy(all, ({ issuer = '' }) => issuer.toLowerCase()).values()].map((own) => together(own[0]!.issuer ?? '', own)).sort(byStatements),
    rules: rulesOf(all),
    months: [...groupedBy(dated, ({ date }) => date!.slice(0, 'yyyy-mm'.length))].map(([month, own]) => together(month, own)).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function together(key: string, own: readonly Figures[]): Group {
  return { key, statements: own.length, words: sum(own, ({ words }) => words), open: sum(own, ({ counts }) => counts.open) };
}

function rulesOf(all: readonly Figures[]): Group[] {
  const words = sum(all, (figures) => figures.words);
  const ids = new Set(all.flatMap(({ rules }) => Object.keys(rules) as RuleId[]));
  const rows = [...ids].map((key) => ({ key, words, statements: all.filter(({ rules }) => rules[key]).length, open: sum(all, ({ rules }) => rules[key] ?? 0) }));
  return rows.sort((a, b) => b.open - a.open || (a.key < b.key ? -1 : 1));
}

function byStatements(a: Group, b: Group): number {
  return b.statements - a.statements || b.open - a.open || (a.key < b.key ? -1 : 1);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}
