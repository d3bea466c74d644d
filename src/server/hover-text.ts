/** What a hover says, before it is Markdown or plain text. */
import { escapeMarkdown } from './markdown.ts';

/** A line of a hover: what it is, and the text. */
export type Line = readonly [label: string, text: string];

export interface Description {
  readonly title: string;
  /** Words of the statement. */
  readonly marked: string;
  readonly lines: readonly Line[];
  /** Drawn as a small table where the client can. */
  readonly table?: readonly Line[];
}

/** All of it is text that may quote the statement, so all of it is escaped. */
export function asMarkdown({ title, marked, lines, table }: Description): string {
  const heading = `**${escapeMarkdown(title)}** · ${escapeMarkdown(marked)}`;
  const said = [heading, ...lines.map(([label, text]) => `**${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`)].join('  \n');
  return table ? `${said}\n\n${asTable(table)}` : said;
}

function asTable(rows: readonly Line[]): string {
  return ['| | |', '|---|---|', ...rows.map(([label, text]) => `| ${escapeMarkdown(label)} | ${escapeMarkdown(text)} |`)].join('\n');
}

export function asPlainText({ title, marked, lines, table = [] }: Description): string {
  return [`${title} · ${marked}`, ...[...lines, ...table].map(([label, text]) => `${label}: ${text}`)].join('\n');
}
