import { referring } from '../attribution/pronouns.ts';
import { languages } from '../languages/index.ts';
import type { Language } from '../model.ts';

const CLOSED = /pronoun|possessive|reflexive|firstPerson/i;
const remembered = new Map<Language, ReadonlySet<string>>();

/** Does the word stand for somebody whom only its own sentence makes known: *they*, *oss*, *deira*? */
export function isPronoun(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return referring(language, lower) !== undefined || pronounsOf(language).has(lower);
}

function pronounsOf(language: Language): ReadonlySet<string> {
  let words = remembered.get(language);
  if (!words) remembered.set(language, (words = new Set(languages[language].data.grammar.filter(({ list }) => CLOSED.test(list)).flatMap(({ lemma, forms }) => [lemma, ...(forms ?? [])]))));
  return words;
}
