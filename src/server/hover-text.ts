/** What a hover says, before it is Markdown or plain text. */
import { escapeMarkdown } from './markdown.ts';

/** What it is, if that is to be said, and the text. */
export type Line = readonly [label: string, text: string];

export interface Description {
  readonly head?: readonly [title: string, text: string];
  readonly lines: readonly Line[];
  /** Said in one line. */
  readonly facts?: readonly Line[];
  readonly links?: readonly Link[];
}

/** A command of ours. */
export interface Link {
  readonly text: string;
  readonly command: string;
  readonly given: unknown;
}

/** All of it is text that may quote the statement, so all of it is escaped. */
export function asMarkdown(sections: readonly Description[]): string {
  return sections.map(({ head, lines, facts, links }) => [
    ...(head ? [`**${escapeMarkdown(head[0])}** · ${escapeMarkdown(head[1])}`] : []),
    ...lines.map((line) => inLine([line])), ...(facts ? [inLine(facts, ' · ')] : []), ...(links?.length ? [links.map(toMarkdown).join(' · ')] : []),
  ].join('  \n')).join('\n\n');
}

function inLine(lines: readonly Line[], between = ''): string {
  return lines.map(([label, text]) => (label ? `**${escapeMarkdown(label)}:** ${escapeMarkdown(text)}` : escapeMarkdown(text))).join(between);
}

function toMarkdown({ text, command, given }: Link): string {
  return `[${escapeMarkdown(text)}](command:${command}?${encodeURIComponent(JSON.stringify([given]))})`;
}

export function asPlainText(sections: readonly Description[]): string {
  return sections.map(({ head, lines, facts = [] }) => [
    ...(head ? [head.join(' · ')] : []), ...[...lines, ...facts].map(([label, text]) => (label ? `${label}: ${text}` : text)),
  ].join('\n')).join('\n\n');
}
