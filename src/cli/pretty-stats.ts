/** Figures over many statements for a person at a terminal: a table for each question, with bars. */
import type { Colors } from 'picocolors/types.js';
import { say, sayCount } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import { densityText, monthText } from '../core/reports/stats-texts.ts';
import { densityOf, type Group, type Stats } from '../core/reports/stats.ts';
import { ruleTitle } from '../core/rules/index.ts';
import { columns, toTerminal, type Piece } from './terminal.ts';

export interface PrettyStatsOptions {
  readonly colors: Colors;
  readonly language: Language;
}

const BAR = 24;
const GAP = '  ';
const LONGEST_NAME = 44;

export function prettyStats({ total, issuers, rules, months }: Stats, options: PrettyStatsOptions): string {
  const { language, colors } = options;
  const head = [sayCount(language, 'stats.statement', total.statements), sayCount(language, 'count.word', total.words), sayCount(language, 'count.openFinding', total.open), say(language, 'stats.dense', { density: densityText(densityOf(total), language) })];
  return `${toTerminal([
    [{ text: head.join(' · '), paint: colors.bold }],
    ...table(say(language, 'stats.issuers'), issuers.map((group) => ({ ...group, key: group.key || say(language, 'memo.sourceUnknown') })), options),
    ...table(say(language, 'stats.rules'), rules.map((group) => ({ ...group, key: ruleTitle(group.key, language) })), options),
    ...table(say(language, 'stats.months'), months.map((group) => ({ ...group, key: monthText(group.key, language) })), options),
  ])}\n`;
}

function table(title: string, groups: readonly Group[], { language, colors }: PrettyStatsOptions): Piece[][] {
  if (!groups.length) return [];
  const head = ['', say(language, 'stats.head'), say(language, 'overview.open'), say(language, 'stats.density')];
  const rows = groups.map((group) => [shortened(group.key), String(group.statements), String(group.open), densityText(densityOf(group), language)]);
  const widths = head.map((cell, n) => Math.max(columns(cell), ...rows.map((row) => columns(row[n]!))));
  const line = (row: readonly string[]): string => row.map((cell, n) => (n ? cell.padStart(widths[n]! - columns(cell) + cell.length) : cell.padEnd(widths[n]! - columns(cell) + cell.length))).join(GAP);
  const highest = Math.max(...groups.map(densityOf));
  const bar = (group: Group): string => '█'.repeat(highest ? Math.round((densityOf(group) / highest) * BAR) : 0);
  return [[], [{ text: title, paint: colors.bold }], [{ text: line(head), paint: colors.dim }], ...groups.map((group, n) => [line(rows[n]!), GAP, { text: bar(group), paint: colors.cyan }])];
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
