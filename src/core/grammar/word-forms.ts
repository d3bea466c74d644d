import type { Word } from '../languages/words.ts';
import { VERBAL, type FormTag } from '../languages/inflection.ts';
import { Class } from '../lexicon/class.ts';

/** The verb forms that a word can be, in whatever class. */
export function verbForms(word: Word): ReadonlySet<FormTag> {
  const known = remembered.get(word);
  if (known) return known;
  const forms = new Set(isClosed(word) ? [] : word.readings.filter((r) => VERBAL.has(r.tag)).map((r) => r.tag));
  remembered.set(word, forms);
  return forms;
}

// *for* is a preposition long before it is the past tense of *fare*.
const CLOSED: readonly Class[] = [Class.clausePreposition, Class.clauseDeterminer, Class.clausePronoun, Class.clauseCoordinator, Class.clauseRelative];

const isClosed = ({ classes }: Word): boolean => classes.hasAny(CLOSED);

const NOMINAL: ReadonlySet<FormTag> = new Set(['sg', 'sgdef', 'pl', 'pldef']);

/** Can the word be a noun? */
export function mayBeNoun(word: Word): boolean {
  return word.readings.some((r) => NOMINAL.has(r.tag));
}

const remembered = new WeakMap<Word, ReadonlySet<FormTag>>();
