import { contains, type Range } from '../model.ts';
import { countStartingBefore, RangeLookup } from '../text/range-lookup.ts';
import type { Note } from './recognise.ts';

/** What placement has to keep clear of. Offsets into the text. */
export interface Obstacles {
  readonly quotations: readonly Range[];
  readonly notes: readonly Note[];
}

/**
 * Where a note about a range stands: behind its last word, before the comma or full stop that follows, and never inside a
 * quotation or another note. UTF-16 offset of the insertion.
 */
export function placeOfNote(text: string, range: Range, obstacles: Obstacles): number {
  let at = range.end;
  while (at > range.start && /[\s.,;:!?…–—-]/.test(text[at - 1]!)) at--;
  for (let around = obstacleAround(at, obstacles); around; around = obstacleAround(at, obstacles)) at = around.end;
  return at;
}

function obstacleAround(at: number, { quotations, notes }: Obstacles): Range | undefined {
  for (const ranges of [quotations, notes]) {
    for (const found of RangeLookup.of(ranges).overlapping({ start: at - 1, end: at })) if (found.end > at) return found;
  }
  return undefined;
}

/** The notes that begin at a place, one behind the other. */
export function notesAt(text: string, place: number, notes: readonly Note[]): Note[] {
  const found: Note[] = [];
  for (let at = place; ;) {
    const next = notes[countStartingBefore(notes, at)];
    if (!next || next.start - at > 1 || text.slice(at, next.start).trim() !== '') return found;
    found.push(next);
    at = next.end;
  }
}

/** Notes inside a range, and those that stand at its place. */
export function notesOn(text: string, range: Range, { quotations, notes }: Obstacles): Note[] {
  const place = placeOfNote(text, range, { quotations, notes });
  return [...[...RangeLookup.of(notes).overlapping(range)].filter((n) => contains(range, n)), ...notesAt(text, place, notes)];
}
