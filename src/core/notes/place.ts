import { contains, type Range } from '../model.ts';
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
  for (let moved = true; moved;) {
    moved = false;
    const around = [...obstacles.quotations, ...obstacles.notes].find((o) => o.start < at && at < o.end);
    if (around) {
      at = around.end;
      moved = true;
    }
  }
  return at;
}

/** The notes that begin at a place, one behind the other. */
export function notesAt(text: string, place: number, notes: readonly Note[]): Note[] {
  const found: Note[] = [];
  for (let at = place; ;) {
    const next = notes.find((n) => n.start >= at && text.slice(at, n.start).trim() === '' && n.start - at <= 1);
    if (!next) return found;
    found.push(next);
    at = next.end;
  }
}

/** Notes inside a range, and those that stand at its place. */
export function notesOn(text: string, range: Range, { quotations, notes }: Obstacles): Note[] {
  const place = placeOfNote(text, range, { quotations, notes });
  return [...notes.filter((n) => contains(range, n)), ...notesAt(text, place, notes)];
}
