/**
 * Words that stand elsewhere than they stood have been moved, or they are a copy and the original was rewritten. What stood
 * around the original tells: it is around the words still, or it has closed up where they were taken out.
 */
import type { Range } from '../model.ts';
import { END, ENOUGH, matchedAfter, matchedBefore, MOST, START } from './match.ts';
import type { Quote } from './model.ts';
import { MARGIN } from './quote.ts';
import type { ReadingText } from './reading-text.ts';

// Units that are looked for as one piece.
const PIECE = 16;
// How far from the words what stood next to them may have been pushed by insertions.
const FAR = 1024;

/** Where a piece of what stood on one side stands now, and how many units lay between it and the words that are known. */
interface Trace {
  readonly places: readonly Range[];
  readonly gap: number;
  readonly isEdge: boolean;
}

const NO_TRACE: Trace = { places: [], gap: 0, isEdge: false };

export function isSamePlace(reading: ReadingText, at: number, wide: Quote): boolean {
  const before = matchedBefore(reading.text, at, wide);
  const after = matchedAfter(reading.text, at, wide);
  const left = wide.prefix.slice(0, wide.prefix.length - before);
  const right = wide.suffix.slice(after);
  if (!left || !right) return true;
  const words = { start: at - before, end: at + wide.exact.length + after };
  const near = [traceBefore(reading, left), traceAfter(reading, right)] as const;
  const far = [traceBefore(reading, left.slice(0, MARGIN)), traceAfter(reading, right.slice(-MARGIN))] as const;
  const [around, outer] = [near, far].map(([l, r]) => [standing(l, words, 'before'), standing(r, words, 'after')]) as [Standing[], Standing[]];
  const isAround = around.includes('here') && !around.includes('away') && !outer.includes('away');
  return isAround || hasClosedUp(...near);
}

type Standing = 'here' | 'away' | 'gone';

/** Is what stood on a side of the words there still, or elsewhere? */
function standing({ places, isEdge }: Trace, words: Range, side: 'before' | 'after'): Standing {
  if (!places.length || isEdge) return 'gone';
  const distance = side === 'before' ? (p: Range) => words.start - p.end : (p: Range) => p.start - words.end;
  return places.some((p) => distance(p) >= -ENOUGH && distance(p) <= FAR) ? 'here' : 'away';
}

/** Does what stood before the words touch what stood behind them? */
function hasClosedUp(left: Trace, right: Trace): boolean {
  const most = left.gap + right.gap + ENOUGH;
  return left.places.some((l) => right.places.some((r) => r.start >= l.end && r.start - l.end <= most));
}

/** The nearest piece before the words that stands anywhere. */
function traceBefore(reading: ReadingText, rest: string): Trace {
  if (rest === START) return { places: [{ start: 0, end: 0 }], gap: 0, isEdge: true };
  for (let gap = 0; gap + ENOUGH <= rest.length; gap += PIECE) {
    const places = placesOf(reading, rest.slice(Math.max(0, rest.length - gap - PIECE), rest.length - gap).replace(START, ''));
    if (places.length) return { places, gap, isEdge: false };
  }
  return NO_TRACE;
}

function traceAfter(reading: ReadingText, rest: string): Trace {
  const { length } = reading.text;
  if (rest === END) return { places: [{ start: length, end: length }], gap: 0, isEdge: true };
  for (let gap = 0; gap + ENOUGH <= rest.length; gap += PIECE) {
    const places = placesOf(reading, rest.slice(gap, gap + PIECE).replace(END, ''));
    if (places.length) return { places, gap, isEdge: false };
  }
  return NO_TRACE;
}

/** None for a piece that is too short to be known again. */
function placesOf(reading: ReadingText, piece: string): Range[] {
  if (piece.trim().length < ENOUGH) return [];
  return reading.places(piece, MOST).map((start) => ({ start, end: start + piece.length }));
}
