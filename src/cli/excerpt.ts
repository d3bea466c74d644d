import type { Range } from '../core/model.ts';

/** One line of the text around a range, cut to fit. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const ELLIPSIS = '…';
const SMALLEST = 40;

/** Line and column, counted from 1, the column in characters. `offset` is in UTF-16 units. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, column: [...text.slice(lineStart, offset)].length + 1 };
}

/** The line that a range begins in, cut at words to about `width` columns, the range inside. */
export function excerptAround(text: string, { start, end }: Range, width: number): Excerpt {
  const room = Math.max(SMALLEST, width);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const whole = text.slice(start, Math.min(end, lineEnd));
  if (whole.length > room) return { before: '', marked: firstWords(whole, room), after: '' };
  const spare = room - whole.length;
  const rightRoom = Math.min(lineEnd - end, Math.ceil(spare / 2));
  const before = lastWords(text.slice(lineStart, start), spare - Math.max(0, rightRoom));
  const after = firstWords(text.slice(Math.min(end, lineEnd), lineEnd), spare - before.length);
  return { before, marked: whole, after };
}

function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - Math.max(0, room - 1));
  return ELLIPSIS + cut.slice(cut.indexOf(' ') + 1);
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(0, room - 1));
  const space = cut.lastIndexOf(' ');
  return (space > 0 ? cut.slice(0, space) : cut) + ELLIPSIS;
}
