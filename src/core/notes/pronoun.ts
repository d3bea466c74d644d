import { referring } from '../speech/pronouns.ts';
import { languages } from '../languages/index.ts';
import { Class } from '../lexicon/class.ts';
import type { Language } from '../model.ts';

const PRONOUNS: ReadonlySet<Class> = new Set([
  Class.firstPerson, Class.pronoun, Class.pronounSubject, Class.pronounObject, Class.pronounEither, Class.objectPronoun, Class.reflexive,
  Class.possessive, Class.personalPossessive, Class.ownPossessive, Class.possessiveOwn,
  Class.clausePronoun, Class.clauseObjectPronoun, Class.restrictingPronoun,
]);
const remembered = new Map<Language, ReadonlySet<string>>();

/** Does the word stand for somebody whom only its own sentence makes known: *they*, *oss*, *deira*? */
export function isPronoun(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return referring(language, lower) !== undefined || pronounsOf(language).has(lower);
}

function pronounsOf(language: Language): ReadonlySet<string> {
  let words = remembered.get(language);
  if (!words) remembered.set(language, (words = new Set(languages[language].data.words.filter((w) => w.classes.some((one) => PRONOUNS.has(one))).flatMap(({ lemma, forms }) => [lemma, ...(forms ?? [])]))));
  return words;
}
