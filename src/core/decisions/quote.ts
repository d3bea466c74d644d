/** What is kept of a place's words and surroundings, so that it can be found again: by us and by any client that sees the raw text. */
import type { Range } from '../model.ts';
import { plainText } from '../notes/plain-words.ts';
import { CONTEXT, END, isNear, isWhole, placesLike, START } from './match.ts';
import type { Anchor, Context, Quote } from './model.ts';
import type { ReadingText } from './reading-text.ts';

// More context than this tells no more: then the position has to.
const WIDEST = 1024;
// Of the neighbours of a paragraph.
export const MARGIN = 64;
const BLANK_LINES = /\n[^\S\n]*\n/g;

/** What will find a range again. Undefined for a range without text. */
export function anchorOf(reading: ReadingText, range: Range): Anchor | undefined {
  const quote = quoteOf(reading, range);
  const { codePoints } = reading;
  const position = { start: codePoints.fromUtf16(range.start), end: codePoints.fromUtf16(range.end) };
  return quote && { quote, context: contextOf(reading, range), position };
}

/** The words with as much context as tells them from every other place. */
function quoteOf(reading: ReadingText, range: Range): Quote | undefined {
  const own = reading.fromOriginal(range);
  if (!own) return undefined;
  let others: number[] | undefined;
  for (let size = CONTEXT; ; size *= 2) {
    const window = { start: uncut(reading.text, own.start - size, 1), end: uncut(reading.text, own.end + size, -1) };
    const quote = quoteIn(reading.text, window, own);
    others ??= placesLike(reading, quote).filter((at) => at !== own.start);
    // At the usual length no other place may even be near, since near is enough to be found again.
    const isTaken = size === CONTEXT ? isNear : isWhole;
    if (size >= WIDEST || !others.some((at) => isTaken(reading.text, at, quote))) return quoteIn(reading.original, reading.toOriginal(window), range);
  }
}

/** The paragraph on both sides, up to a blank line, with the margin of its neighbours. Never a part of a note. */
export function contextOf({ original, notes }: ReadingText, { start, end }: Range): Context {
  const outOfNote = (at: number, edge: 'start' | 'end') => notes.find((n) => n.start < at && at < n.end)?.[edge] ?? at;
  const from = start - reachBack(original.slice(Math.max(0, start - WIDEST), start));
  const to = end + reachOn(original.slice(end, end + WIDEST));
  return {
    prefix: original.slice(outOfNote(uncut(original, from, -1), 'start'), start),
    suffix: original.slice(end, outOfNote(uncut(original, to, 1), 'end')),
  };
}

/** A context as ReadingText reads it. Where it ends before it has its margin, the text did. */
export function readContext({ prefix, suffix }: Context): Context {
  return {
    prefix: prefix.length < reachBack(prefix) ? START + plainText(prefix).trimStart() : plainText(prefix),
    suffix: suffix.length < reachOn(suffix) ? plainText(suffix).trimEnd() + END : plainText(suffix),
  };
}

function reachBack(before: string): number {
  const blank = [...before.matchAll(BLANK_LINES)].at(-1)?.index ?? -1;
  return blank < 0 ? WIDEST : before.length - blank + MARGIN;
}

function reachOn(after: string): number {
  const blank = after.search(BLANK_LINES);
  return blank < 0 ? WIDEST : blank + MARGIN;
}

function quoteIn(text: string, window: Range, { start, end }: Range): Quote {
  return { exact: text.slice(start, end), prefix: text.slice(window.start, start), suffix: text.slice(end, window.end) };
}

/** An offset inside the text that parts no character. */
function uncut(text: string, offset: number, step: 1 | -1): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  return at > 0 && text.codePointAt(at - 1)! > 0xffff ? at + step : at;
}
