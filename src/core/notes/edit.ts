import { applyEdits, type Edit } from '../text/edit.ts';
import { findNotes } from './recognise.ts';

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
