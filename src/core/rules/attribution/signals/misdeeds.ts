import { Class } from '../../../lexicon/class.ts';
import type { ClauseView } from '../view.ts';

/** An ordinary verb that charges by what it is done to: *rekrutterer barn*, *shredded records*. Verbs and objects are word classes. */
const PAIRS = [
  [Class.roughVerb, Class.victimNoun],
  [Class.tamperVerb, Class.recordNoun],
  [Class.foulVerb, Class.foulNoun],
  [Class.spreadVerb, Class.falsehoodNoun],
  [Class.defyVerb, Class.bondNoun],
  [Class.drainVerb, Class.fundNoun],
] as const;

export function doesHarmTo(view: ClauseView): boolean {
  const { verb, voice } = view.clause;
  if (verb === undefined) return false;
  return PAIRS.some(([verbs, objects]) => view.verbIn(verbs)
    && (voice === 'passive' ? view.subjectIs(objects) : phraseFrom(view, verb + 1).some((i) => view.isNoun(i, objects))));
}

/** The next noun phrase, which a verb or a phrase takes, behind a preposition of its own at most: *sprer hat | mot*, *gikk til angrep*. */
export function phraseFrom(view: ClauseView, from: number): number[] {
  const behind = view.own.filter((i) => i >= from && !view.subject.includes(i) && !view.word(i).classes.has(Class.clauseAdverb));
  const border = behind.findIndex((i, n) => view.word(i).classes.hasAny(BORDERS) && !(n === 0 && view.word(i).classes.has(Class.clausePreposition)));
  return border < 0 ? behind : behind.slice(0, border);
}

const BORDERS: readonly Class[] = [Class.clausePreposition, Class.infinitiveMarker, Class.clauseSubordinator];

/** A misdeed that goes on, happens, becomes habit: *trakasseringa held fram*, *the attacks on the press never stop*. */
export function goesOn(view: ClauseView): boolean {
  return view.verbIn(Class.goesOnVerb) && view.subjectIs(Class.misdeedNoun);
}

/** *Dette er det fjerde bruddet*, *this is a betrayal*; *slik blir lovbrudd til rutine*. */
export function isMisdeed(view: ClauseView): boolean {
  const { verb } = view.clause;
  if (verb === undefined || !view.word(verb).classes.hasAny(BEING)) return false;
  return phraseFrom(view, verb + 1).some((i) => view.isNoun(i, Class.misdeedNoun)) && view.subjectHead.every((i) => view.word(i).classes.has(Class.clausePronoun) || view.word(i).classes.has(Class.clauseDeterminer));
}

const BEING: readonly Class[] = [Class.clauseBe, Class.clauseBeBare, Class.clauseBecome, Class.clauseBecomeBare];
