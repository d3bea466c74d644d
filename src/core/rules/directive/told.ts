import type { Tokens } from '../../grammar/chunks.ts';
import { verbForms } from '../../grammar/word-forms.ts';
import { Class } from '../../lexicon/class.ts';
import type { ClauseView } from '../attribution/view.ts';
import type { DirectiveDraft, ToldForm, Neighbours } from './draft.ts';
import { barredFrom, orderedObject, requestedObject } from './objects.ts';
import { coreStart, deadlineIn, infinitiveAfter, nounPhraseAt } from './phrases.ts';

/** An order told by its verb: *beordret politiet om å …*, *were instructed to …*, *krever at …* */
export const toldByVerb: ToldForm = (view, around) => {
  const { verb, modal, perfect } = view.clause;
  // *skal ha beordret* tells of an order; *skal beordre* is a plan.
  if (verb === undefined || (modal !== undefined && !perfect) || view.clause.mood !== 'statement') return undefined;
  if (view.verbIn(Class.orderVerb)) return ordered(view, around);
  if (view.verbIn(Class.askVerb)) return asked(view);
  if (view.verbIn(Class.banVerb)) return barred(view);
  if (view.verbIn(Class.appealVerb)) return called(view);
  if (view.verbIn(Class.expectVerb)) return expected(view, around);
  return view.verbIn(Class.demandVerb) ? demanded(view, around) : undefined;
};

/** *We call for the board to resign*; *we call on the board* appeals, *we call for dialogue* asks nobody. */
function called(view: ClauseView): DirectiveDraft | undefined {
  const { verb, last } = view.clause;
  const preposition = view.own.find((i) => i === verb! + 1 && view.word(i).classes.has(Class.callPreposition));
  const whom = preposition === undefined ? undefined : nounPhraseAt(view, preposition + 1);
  const act = whom && infinitiveAfter(view, whom.first);
  if (act === undefined || !isBody(view, tokensOf(whom!, act))) return undefined;
  return { view, span: { first: coreStart(view), last }, issuer: view.clause.person === 'own' ? undefined : view.clause.subject, addressee: whom, act: { first: act, last }, wording: 'reported', own: view.clause.person === 'own' };
}

/** *Vi forventer at regjeringen straks reverserer …*: a demand, for it has a deadline. */
function expected(view: ClauseView, around: Neighbours): DirectiveDraft | undefined {
  const { next } = around;
  if (view.clause.person !== 'own' || !next?.clause.subject || !deadlineIn(next, next.clause.first)) return undefined;
  return isBody(next, next.subjectHead) ? demanded(view, around) : undefined;
}

/** Somebody who can be bound: not the public, nor *people*. */
const isBody = (view: ClauseView, tokens: readonly number[]): boolean =>
  view.hasName(tokens) || tokens.some((i) => BODIES.some((one) => view.isNoun(i, one) || view.word(i).classes.has(one)));

const BODIES: readonly Class[] = [Class.institution, Class.organisation, Class.commander, Class.role];

const tokensOf = ({ first }: Tokens, last: number): number[] => Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n);

function ordered(view: ClauseView, around: Neighbours): DirectiveDraft | undefined {
  const act = actAfter(view, around) ?? orderedObject(view);
  // A judgment is no order of a party.
  if (view.clause.voice === 'active' && view.subjectIs(Class.courtNoun)) return undefined;
  return act && !isDenied(view, act.first) ? draft(view, around, act) : undefined;
}

/** *ordered nobody to leave* was still an order; *did not order*, *beordret ikke* were none. */
function isDenied(view: ClauseView, act: number): boolean {
  return view.own.some((i) => i < act - 2 && i <= view.clause.verb! + 1 && view.word(i).classes.has(Class.clauseNegation));
}

/** A request binds where somebody with authority made it, or where it has a deadline; in the habitual present it is politeness. */
function asked(view: ClauseView): DirectiveDraft | undefined {
  const { voice, verb, finite, person } = view.clause;
  const at = infinitiveAfter(view, verb! + 1) ?? bareInfinitive(view);
  const dated = deadlineIn(view, verb!) !== undefined;
  if (voice === 'passive') return at !== undefined && (!isHabit(view, finite) || dated) ? draft(view, undefined, { first: at, last: view.clause.last }) : undefined;
  if (view.subjectIs(Class.onlooker)) return undefined;
  const wanted = dated ? requestedObject(view) : undefined;
  if (wanted) return draft(view, undefined, wanted);
  if (person === 'own') return protective(view) ?? instructed(view, at);
  const whom = nounPhraseAt(view, verb! + 1);
  const bound = whom !== undefined && isBody(view, view.subjectHead) && isBody(view, tokensOf(whom, whom.last)) && !view.subjectIs(Class.clausePronoun);
  const authority = dated || bound || ((!isPresent(view) || isUrgent(view, at)) && view.subjectIs(Class.institution, Class.role, Class.organisation, Class.commander));
  return at !== undefined && authority && at > verb! + 1 && !view.word(verb! + 1).classes.has(Class.infinitiveMarker) && whom && view.verbIn(Class.askVerb)
    ? draft(view, undefined, { first: at, last: view.clause.last }) : undefined;
}

/** *Vi har bedt leverandøren slette alle data*: done, and to somebody who is bound. */
function instructed(view: ClauseView, at: number | undefined): DirectiveDraft | undefined {
  const { perfect, verb, last } = view.clause;
  const whom = nounPhraseAt(view, verb! + 1);
  if (!perfect || at === undefined || !whom || !view.nouns(Class.bidden).some((i) => i > verb! && i < at)) return undefined;
  return draft(view, undefined, { first: at, last });
}

/** *bedt dem forlate bygget* */
function bareInfinitive(view: ClauseView): number | undefined {
  const { verb } = view.clause;
  if (view.passage.language === 'en') return undefined;
  return view.own.find((i) => i > verb! + 1 && i <= verb! + 6 && view.word(i).classes.has(Class.biddenVerb) && verbForms(view.word(i)).has('inf'));
}

/** *har utestengt*, *barred staff from speaking* */
function barred(view: ClauseView): DirectiveDraft | undefined {
  const act = barredFrom(view);
  const { voice, finite } = view.clause;
  if (!act || view.clause.negated || view.subjectIs(Class.courtNoun, Class.ruleGiver) || (voice === 'passive' && isHabit(view, finite))) return undefined;
  return draft(view, undefined, act);
}

/** *Police ask witnesses to call* is a courtesy. */
function isPresent(view: ClauseView): boolean {
  const tags = verbForms(view.word(view.clause.verb!));
  return !view.clause.perfect && (tags.has('pres') || tags.has('pres3'));
}

const isUrgent = (view: ClauseView, at: number | undefined): boolean =>
  !!view.phrase(Class.prohibitionPhrase) || (at !== undefined && [at, at + 1].some((i) => view.word(i).classes.has(Class.biddenVerb)));

function isHabit(view: ClauseView, finite: number | undefined): boolean {
  if (finite === undefined || view.clause.perfect) return false;
  return view.word(finite).classes.has(Class.routinePassive);
}

/** *Vi ber publikum holde seg unna*: a request to keep people safe is meant as an order. */
function protective(view: ClauseView): DirectiveDraft | undefined {
  const { verb, last } = view.clause;
  const whom = view.phrase(Class.prohibitionPhrase) ? nounPhraseAt(view, verb! + 1) : undefined;
  if (!whom || !view.nouns(Class.bidden).some((i) => i > verb! && i < whom.last + 1)) return undefined;
  return { view, span: { first: coreStart(view), last }, addressee: whom, act: { first: whom.last, last }, wording: 'reported', own: true };
}

function demanded(view: ClauseView, around: Neighbours): DirectiveDraft | undefined {
  const { verb, person, voice } = view.clause;
  const clause = complement(around) ?? swallowed(view);
  if (voice === 'passive' || view.subjectHead.some((i) => view.word(i).classes.has(Class.ruleGiver) || view.word(i).classes.has(Class.dutyNoun)) || view.clause.negated) return undefined;
  const act = clause ?? (person === 'own' ? undefined : infinitiveTokens(view, verb! + 1)) ?? orderedObject(view);
  if (!act || isAssertion(view, around)) return undefined;
  return { view, span: { first: coreStart(view), last: act.last }, issuer: person === 'own' ? undefined : view.clause.subject, addressee: around.next?.clause.subject, act, wording: 'reported', own: person === 'own' };
}

/** *insists that the figures are right* is no demand. */
function isAssertion(view: ClauseView, { next }: Neighbours): boolean {
  if (!/^insist/.test(view.word(view.clause.verb!).lower) || !next) return false;
  return next.clause.finite !== undefined && !next.word(next.clause.finite).classes.has(Class.demandedForm);
}

/** The *at*- or *that*-clause that follows. */
function complement({ next }: Neighbours): Tokens | undefined {
  if (!next || next.clause.marker === undefined) return undefined;
  return next.word(next.clause.marker).classes.has(Class.contentMarker) ? { first: next.clause.first, last: next.clause.last } : undefined;
}

/** *demands that Google extend*: a form without an ending, which the grammar may take for none. */
function swallowed(view: ClauseView): Tokens | undefined {
  const { verb, last } = view.clause;
  const marker = verb! + 1;
  return marker < last - 2 && view.word(marker).classes.has(Class.contentMarker) ? { first: marker, last } : undefined;
}

function infinitiveTokens(view: ClauseView, from: number): Tokens | undefined {
  const first = infinitiveAfter(view, from);
  return first === undefined ? undefined : { first, last: view.clause.last };
}

function actAfter(view: ClauseView, around: Neighbours): Tokens | undefined {
  return infinitiveTokens(view, view.clause.verb! + 1) ?? complement(around);
}

function draft(view: ClauseView, around: Neighbours | undefined, act: Tokens): DirectiveDraft {
  const { voice, verb, subject, last } = view.clause;
  const passive = voice === 'passive';
  const inverted = subject !== undefined && subject.first > verb!;
  const after = nounPhraseAt(view, inverted ? subject.last : verb! + 1);
  return {
    view, act, wording: 'reported', own: view.clause.person === 'own' && !passive,
    span: { first: coreStart(view), last: Math.max(last, around ? act.last : last) },
    issuer: passive ? agentOf(view) : subject,
    addressee: passive ? subject : before(after, act),
  };
}

/** Whom an order is for stands before what it asks; *ordered the bridge closed* is for nobody that is named. */
function before(whom: Tokens | undefined, act: Tokens): Tokens | undefined {
  return whom && whom.first < act.first ? { first: whom.first, last: Math.min(whom.last, act.first) } : undefined;
}

/** The agent of a passive: *av ministeren*, *by the court*. */
export function agentOf(view: ClauseView): Tokens | undefined {
  if (!view.agent) return undefined;
  const by = view.own.find((i) => i > view.clause.verb! && view.word(i).classes.has(Class.clauseBy));
  return by === undefined ? undefined : nounPhraseAt(view, by + 1);
}
