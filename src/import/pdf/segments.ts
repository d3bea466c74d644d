import type { Piece, Segment } from './page.ts';

/** Shares of the font's size. */
const SAME_LINE = 0.4;
const WORD_GAP = 0.15;
const SEGMENT_GAP = 1.2;
const DRAWN_TWICE = 0.1;

const LABEL = /^(?:[•▪‣◦·*–-]|\p{Co}|\(?(?:\d{1,3}|\p{L})[.)])$/u;

/** The pieces of a page joined to what stands together on a line. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return rowsOf(pieces.filter(({ text }) => text.trim())).flatMap(segmentsOfRow);
}

/** What has one base line, footnote marks included, from top to bottom. */
export function rowsOf<T extends Piece>(pieces: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && row.some((other) => Math.abs(other.y - piece.y) < SAME_LINE * Math.max(other.size, piece.size))) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function segmentsOfRow(row: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of row) {
    const before = segments.at(-1);
    if (before && isSameDrawing(before, piece)) continue;
    if (before && (piece.x - before.end < SEGMENT_GAP * piece.size || LABEL.test(before.text.trim()))) segments[segments.length - 1] = joined(before, piece);
    else segments.push(piece);
  }
  return segments;
}

/** Some programs draw words twice to make them bold. */
function isSameDrawing(a: Piece, b: Piece): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < DRAWN_TWICE * a.size;
}

function joined(a: Segment, b: Piece): Segment {
  const space = b.x - a.end > WORD_GAP * b.size && !/\s$/u.test(a.text) ? ' ' : '';
  const larger = a.size >= b.size ? a : b;
  return { text: a.text + space + b.text, x: a.x, end: Math.max(a.end, b.end), y: larger.y, size: larger.size };
}
