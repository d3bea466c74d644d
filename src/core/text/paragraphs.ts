import type { Range } from '../model.ts';
import { stripNotes } from '../notes/edit.ts';
import { classAt, CharClass } from './characters.ts';

export const PARAGRAPH_KINDS = ['text', 'heading', 'listItem'] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** A line of the text without its line break and outer white space. */
export interface Line extends Range {
  readonly text: string;
  readonly kind: ParagraphKind;
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const LIST_MARK = /^(?:[-*•▪·‣] |\d{1,3}[.)] |[a-zæøå]\) )/u;
const LETTER_MARK = /^(?:> ?)+/;
// Dash quotations open with the same hyphen as list items: *- Vi må handle, sier hun.*
const REPORTED_DASH = /^[-–—] .*[,?!] \p{Ll}/u;
const HEADING_LIMIT = 110;

/** How many letters of a line stand before its words: those of a list mark, or of *>* as letters quote. */
export function marginOf(line: string): number {
  return (LETTER_MARK.exec(line) ?? LIST_MARK.exec(line))?.[0].length ?? 0;
}

/** The paragraphs of a text: a newline ends one, blank lines are left out. `from` skips front matter. */
export function splitParagraphs(text: string, from = 0): Line[] {
  const lines: Range[] = [];
  let start = from;
  LINE_BREAK.lastIndex = from;
  for (let m = LINE_BREAK.exec(text); m; m = LINE_BREAK.exec(text)) {
    lines.push(trimmed(text, start, m.index));
    start = m.index + m[0].length;
  }
  lines.push(trimmed(text, start, text.length));
  const filled = lines.filter((line) => line.end > line.start);
  return filled.map((line, n) => {
    const content = text.slice(line.start, line.end);
    return { ...line, text: content, kind: kindOf(stripNotes(content), n === filled.length - 1) };
  });
}

function trimmed(text: string, start: number, end: number): Range {
  while (start < end && classAt(text, start) === CharClass.space) start++;
  while (end > start && classAt(text, end - 1) === CharClass.space) end--;
  return { start, end };
}

/** Of a line without its notes: a heading is short and has no closing mark; the last line of a text is a signature rather than a heading. */
function kindOf(line: string, last: boolean): ParagraphKind {
  if (/^#{1,6} /.test(line)) return 'heading';
  if (LIST_MARK.test(line) && !(line.length < 2000 && REPORTED_DASH.test(line))) return 'listItem';
  if (last || line.length > HEADING_LIMIT) return 'text';
  return /[.:;,!…»”"’)\]]$/u.test(line) || /^[–—«“"„-]/u.test(line) ? 'text' : 'heading';
}
