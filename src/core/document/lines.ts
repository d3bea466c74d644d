import type { Range } from '../model.ts';

/** A line without its mark of quotation (`> `) and outer white space. Offsets into the clean text. */
export interface Line extends Range {
  readonly text: string;
  /** How many `>` stand before it, less those that stand before every line. */
  readonly depth: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Goes on with the sentence of the line before, from which a page break parted it. */
  readonly continues?: true;
}

const QUOTE_MARK = /^[ \t]{0,3}(?:>[ \t]?)+/;
const TAB = 4;

/** The lines of a clean text; blank ones are empty ranges. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start);
    lines.push(readLine(text, start, end));
    start = end + 1;
  }
  const least = lines.reduce((depth, line) => (line.text ? Math.min(depth, line.depth) : depth), Infinity);
  return least > 0 && least < Infinity ? lines.map((line) => ({ ...line, depth: Math.max(0, line.depth - least) })) : lines;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function readLine(text: string, lineStart: number, lineEnd: number): Line {
  const whole = text.slice(lineStart, lineEnd);
  const mark = whole.includes('>') ? (QUOTE_MARK.exec(whole)?.[0] ?? '') : '';
  const content = whole.slice(mark.length);
  const trimmed = content.trimStart();
  const white = content.slice(0, content.length - trimmed.length);
  const start = lineStart + mark.length + white.length;
  const body = trimmed.trimEnd();
  return { start, end: start + body.length, text: body, depth: mark.replace(/[^>]/g, '').length, indent: columns(white) };
}

function columns(white: string): number {
  let count = 0;
  for (const char of white) count += char === '\t' ? TAB : 1;
  return count;
}

const SEPARATOR = /^([-*_=~–—•.·])\s*(?:\1\s*){2,}$/;

/** A line of hyphens or the like, which parts and says nothing. */
export function isSeparator(line: string): boolean {
  return SEPARATOR.test(line);
}

// A full stop, question or exclamation mark, with the marks that may close behind it.
const SENTENCE_END = /[.!?…:][»”"’')\]]*$|[»”"]$/;

/** Does a line end where a sentence may end? */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

export function startsLowerCase(line: string): boolean {
  return /^[("«“'’]*\p{Ll}/u.test(line);
}
