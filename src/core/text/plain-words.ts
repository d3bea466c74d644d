import { findNotes } from '../notes/recognise.ts';

/** A stretch of text as it is compared: without attribution notes, white space and case folded. */
export function plainWords(text: string): string {
  let plain = '';
  let at = 0;
  for (const note of findNotes(text)) {
    plain += text.slice(at, note.start).trimEnd();
    at = note.end;
  }
  return (plain + text.slice(at)).replace(/\s+/g, ' ').trim().toLowerCase();
}
