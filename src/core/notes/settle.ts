import type { Kind } from '../model.ts';
import type { NoteWording } from '../languages/language.ts';

/** Which kinds of finding a note answers: who says it, whose wording it is, whose order. */
const answers: Readonly<Record<keyof NoteWording, readonly Kind[]>> = {
  accordingTo: ['attribution', 'framing', 'directive'],
  source: ['attribution', 'framing', 'directive'],
  sourceNotGiven: ['attribution', 'directive'],
  authorsWording: ['framing'],
  order: ['directive'],
};

export function settles(form: keyof NoteWording, kind: Kind): boolean {
  return answers[form].includes(kind);
}
