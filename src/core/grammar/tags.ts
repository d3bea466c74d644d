import type { Word } from '../languages/words.ts';
import type { FormTag } from '../languages/inflection.ts';
import type { WordToken } from '../languages/paragraph.ts';
import { Class } from '../lexicon/class.ts';

/** What a token does in its sentence, as far as a clause needs it. */
export type Role =
  | 'verb' | 'name' | 'pronoun' | 'determiner' | 'preposition' | 'subordinator' | 'relative'
  | 'coordinator' | 'infinitive' | 'adverb' | 'number' | 'mark' | 'word';

export type VerbForm = 'finite' | 'bare' | 'participle' | 'ing';
export type Auxiliary = 'be' | 'become' | 'have' | 'do' | 'modal';

export interface Tag {
  readonly role: Role;
  readonly form?: VerbForm;
  readonly auxiliary?: Auxiliary;
  /** A finite verb that ends in -s and has no agent: *det hevdes*. */
  readonly passive?: boolean;
}

export type Tagger = (tokens: readonly WordToken[], first: number, last: number) => Tag[];

const VERBAL: ReadonlySet<FormTag> = new Set(['inf', 'pres', 'past', 'perf', 'imp', 'pass', 'prespart', 'pres3']);

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

const AUXILIARIES: readonly [Class, Auxiliary, VerbForm][] = [
  [Class.clauseBe, 'be', 'finite'], [Class.clauseBeBare, 'be', 'bare'],
  [Class.clauseBecome, 'become', 'finite'], [Class.clauseBecomeBare, 'become', 'bare'],
  [Class.clauseHave, 'have', 'finite'], [Class.clauseHaveBare, 'have', 'bare'],
  [Class.clauseDo, 'do', 'finite'],
  [Class.clauseModal, 'modal', 'finite'], [Class.clauseModalBare, 'modal', 'bare'],
];

/** The auxiliary that a closed class holds. */
export function auxiliaryOf({ classes }: Word): Tag | undefined {
  const found = AUXILIARIES.find(([list]) => classes.has(list));
  return found && { role: 'verb', auxiliary: found[1], form: found[2] };
}

const CLAUSE_MARKS = new Set([',', ';', ':', '–', '—', '--', '-', '(', ')', '…']);

/** A mark at which a clause may end. */
export function isClauseMark({ word }: WordToken): boolean {
  return CLAUSE_MARKS.has(word.form);
}
