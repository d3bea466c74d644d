import type { Language } from '../core/model.ts';

// An inflection adds few letters; a much longer word of Norwegian is a compound with the term in it.
const LONGEST_ENDING = 5;

/** What a team allows when it allows a word: the term with all its forms; of a compound only the compound. */
export function termToAllow(found: string, term: string, language: Language): string {
  const form = found.toLowerCase().replace(/\s+/gu, ' ');
  const isCompound = language !== 'en' && !term.includes(' ') && form.length > term.length + LONGEST_ENDING;
  return isCompound ? form : term;
}
