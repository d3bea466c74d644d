import { Class } from '../../../lexicon/class.ts';
import { BAD } from '../../expectation/tone.ts';
import { isPast } from '../situation.ts';
import type { Reason } from '../reasons.ts';
import type { ClauseView } from '../view.ts';

/** A contested state of things, or its cause, told as a fact by a party to the matter. */
export interface Contested {
  readonly base: number;
  readonly reason: Reason;
}

type Sign = (view: ClauseView) => Contested | undefined;

/** What a party tells of a matter that it has a stake in; a reporter's text has other signs. */
export function contestedState(view: ClauseView): Contested | undefined {
  if (!view.passage.party || view.own.some((i) => view.isQuoted(i))) return undefined;
  for (const sign of SIGNS) {
    const found = sign(view);
    if (found) return found;
  }
  return undefined;
}

/** *Vi har fulgt alle regler*, *we were never informed*: it clears the author, of an act of the author. */
const exonerates: Sign = (view) => (view.phrase(Class.exoneratingPhrase) && (isNegatedOrPerfect(view) || view.clause.person === 'own') ? { base: 0.6, reason: 'reassuring' } : undefined);

const isNegatedOrPerfect = ({ clause }: ClauseView): boolean => clause.negated || clause.perfect;

/** *No patient will be worse off*, *ingen ansatte mister jobben*: of those in the author's care. */
const promisesNone: Sign = (view) => {
  const [first] = view.subject;
  if (first === undefined || !view.word(first).classes.has(Class.noneAtAll) || isRoutine(view)) return undefined;
  const promised = view.clause.modal !== undefined && foresees(view);
  return promised || view.subjectIs(Class.caredFor) ? { base: promised ? 0.66 : 0.62, reason: 'reassuring' } : undefined;
};

/** *Det har ingen innvirkning på*, *this was not a cyber attack*. */
const denies: Sign = (view) => {
  if (isOwn(view) || isRoutine(view)) return undefined;
  const named = view.clause.negated && isCopula(view) && view.nouns(Class.misdeedNoun, Class.harmNoun).some((i) => i > (view.clause.finite ?? 0));
  // *Det er ikke tvil om*, *it is not too late* deny nothing that somebody could have said.
  const denied = view.phrase(Class.nothingPhrase) && (hasNoun(view) || view.clause.voice === 'passive' || view.own.some((i) => view.word(i).classes.hasAny(BAD)));
  return named || denied ? { base: 0.58, reason: 'reassuring' } : undefined;
};

/** *Forsinkelsen skyldes*, *the cause is*. */
const explains: Sign = (view) => (!isOwn(view) && view.subject.length > 0 && view.phrase(Class.causePhrase) && !isRoutine(view) ? { base: 0.64, reason: 'cause' } : undefined);

/** *Nedleggelsen vil tømme bygda*, *this weakens our defences*. */
const foretells: Sign = (view) => (!isOwn(view) && view.subject.length > 0 && view.clause.voice === 'active' && foresees(view) && view.verbIn(Class.consequenceVerb) && hasObject(view) && isAbout(view) && !isRoutine(view)
  ? { base: view.clause.modal === undefined ? 0.6 : 0.66, reason: 'cause' } : undefined);

/** *Kvaliteten opprettholdes*, *patient safety was maintained*. */
const upholds: Sign = (view) => (view.clause.voice === 'passive' && view.clause.modal === undefined && view.verbIn(Class.upkeepVerb) && !isRoutine(view) ? { base: 0.62, reason: 'reassuring' } : undefined);

/** *Feilen er rettet*. */
const remedied: Sign = (view) => (view.clause.modal === undefined && view.subjectIs(Class.faultNoun) && (view.verbIn(Class.remedyVerb) || predicate(view, Class.contestedAdj)) ? { base: 0.56, reason: 'reassuring' } : undefined);

/** *Vannet er trygt å drikke*, *the railway is underfunded*. */
const describes: Sign = (view) => (!isOwn(view) && isCopula(view) && hasNoun(view) && !isRoutine(view) && (predicate(view, Class.contestedAdj) || view.phrase(Class.contestedPhrase)) ? { base: 0.62, reason: 'contested' } : undefined);

/** *Crime is rising*. */
const trends: Sign = (view) => (!isOwn(view) && view.clause.modal === undefined && view.subject.length > 0 && view.clause.voice === 'active' && view.verbIn(Class.trendVerb) && (view.clause.perfect || !isPast(view)) && !isRoutine(view) && isAbout(view) ? { base: 0.55, reason: 'event' } : undefined);

/** Told as certain to come or as always so; what has been done is another matter. */
const foresees = (view: ClauseView): boolean => (view.clause.modal === undefined ? !isPast(view) : view.word(view.clause.modal).classes.has(Class.clausePrediction));

const SIGNS: readonly Sign[] = [exonerates, denies, promisesNone, explains, foretells, upholds, remedied, describes, trends];

const isOwn = (view: ClauseView): boolean => view.clause.person !== 'other';

const isRoutine = (view: ClauseView): boolean => view.inList(Class.routinePredicate).length > 0 || view.nouns(Class.routineNoun).length > 0;

const COPULAS: readonly Class[] = [Class.clauseBe, Class.clauseBeBare, Class.clauseBecome, Class.clauseBecomeBare];

/** The verb is no more than *be*, *become* or *remain*, or a participle that tells a state. */
function isCopula(view: ClauseView): boolean {
  const { verb, finite } = view.clause;
  return [verb, finite].some((i) => i !== undefined && view.word(i).classes.hasAny(COPULAS)) || view.phrase(Class.clauseRemain) !== undefined;
}

/** What stands behind the verb, or is the verb's own participle. */
function predicate(view: ClauseView, wanted: Class): boolean {
  const { finite } = view.clause;
  return finite !== undefined && view.inList(wanted).some((i) => i > finite && i <= finite + REACH && !view.subject.includes(i));
}

const REACH = 4;

function hasObject(view: ClauseView): boolean {
  const { verb } = view.clause;
  return verb !== undefined && view.own.some((i) => i > verb && view.word(i).kind === 'word' && !view.word(i).classes.has(Class.clauseAdverb));
}

/** *Det er farlig* says nothing of which thing. */
const hasNoun = (view: ClauseView): boolean => view.subjectHead.some((i) => !view.word(i).classes.has(Class.clausePronoun));

/** Of a thing or a measure; what a named person does is another matter. */
const isAbout = (view: ClauseView): boolean => !view.hasName(view.subjectHead);
