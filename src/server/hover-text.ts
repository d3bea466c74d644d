/** What a hover says, before it is Markdown or plain text. */
import { escapeMarkdown } from './markdown.ts';

export interface Description {
  readonly title: string;
  /** Words of the statement. */
  readonly marked: string;
  readonly lines: readonly (readonly [label: string, text: string])[];
}

/** All of it is text that may quote the statement, so all of it is escaped. */
export function asMarkdown({ title, marked, lines }: Description): string {
  const heading = `**${escapeMarkdown(title)}** · ${escapeMarkdown(marked)}`;
  return [heading, ...lines.map(([label, text]) => `**${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`)].join('  \n');
}

export function asPlainText({ title, marked, lines }: Description): string {
  return [`${title} · ${marked}`, ...lines.map(([label, text]) => `${label}: ${text}`)].join('\n');
}
