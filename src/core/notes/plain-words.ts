import { findNotes } from './recognise.ts';

/** A stretch of text as it is read: without attribution notes and the space before them, white space folded. */
export function plainText(text: string): string {
  let plain = '';
  let at = 0;
  for (const note of findNotes(text)) {
    plain += text.slice(at, note.start).trimEnd();
    at = note.end;
  }
  return (plain + text.slice(at)).replace(/\s+/g, ' ');
}

/** The same as it is compared: case folded too. */
export function plainWords(text: string): string {
  return plainText(text).trim().toLowerCase();
}
