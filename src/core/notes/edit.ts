import { findNotes } from './recognise.ts';
import type { Range } from '../model.ts';

/** A replacement in the text that it was made for. */
export interface Edit extends Range {
  readonly newText: string;
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of ordered) {
    if (start < at) throw new RangeError(`edits overlap at ${start}`);
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** The edit that puts a note at a place: a space before it, so that removing both gives the text back. */
export function insertNote(place: number, content: string): Edit {
  return { start: place, end: place, newText: ` [${content}]` };
}

/** The edits that remove every attribution note with the space before it. */
export function stripEdits(text: string): Edit[] {
  return findNotes(text).map(({ start, end }) => ({ start: text[start - 1] === ' ' ? start - 1 : start, end, newText: '' }));
}

/** The text without attribution notes. */
export function stripNotes(text: string): string {
  return applyEdits(text, stripEdits(text));
}
