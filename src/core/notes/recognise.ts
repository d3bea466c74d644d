import { languages } from '../languages/index.ts';
import type { NoteWording } from '../languages/language.ts';
import type { Range } from '../model.ts';

/** An attribution note in the text, its brackets included. */
export interface Note extends Range {
  /** Which of the forms of design.md it has. */
  readonly form: keyof NoteWording;
  /** The words between the brackets. */
  readonly content: string;
}

const openings = (Object.values(languages).flatMap(({ notes }) => Object.entries(notes)) as [keyof NoteWording, string][])
  .map(([form, wording]) => ({ form, opening: wording.replace(/\{.*$/, '').trimEnd(), open: wording.includes('{') }));

// No nesting, and never across a line: a lone bracket must not swallow the text behind it.
const BRACKETS = /\[([^[\]\n\r]{1,400})\]/g;

/** The attribution notes of a text, in order. Other brackets (`[sic]`) are none. */
export function findNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const m of text.matchAll(BRACKETS)) {
    const form = formOf(m[1]!);
    if (form) notes.push({ start: m.index, end: m.index + m[0].length, form, content: m[1]! });
  }
  return notes;
}

function formOf(content: string): keyof NoteWording | undefined {
  const lower = content.toLowerCase();
  return openings.find(({ opening, open }) => (open ? lower.startsWith(`${opening} `) : lower === opening))?.form;
}
