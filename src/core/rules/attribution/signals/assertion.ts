import { Class } from '../../../lexicon/class.ts';
import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';
import type { Reason } from '../reasons.ts';
import { BAD } from '../../expectation/tone.ts';
import { contestedState } from './states.ts';

const assert = (base: number, reason: Reason): Signal => ({ rule: 'attribution/assertion', base, reason });

/** What else a reader can check: a denial, a reassurance, a cause, a result, an event of others. */
export const assertion: Detector = (view) => {
  const { kind, verb } = view.clause;
  if (kind === 'verbless' || verb === undefined || isRestrictive(view)) return undefined;
  if (view.phrase(Class.contextPhrase)) return assert(0.55, 'contested');
  const state = contestedState(view);
  if (state) return assert(state.base, state.reason);
  if (view.phrase(Class.promisePhrase)) return assert(view.clause.modal === undefined ? 0.55 : 0.75, 'reassuring');
  if (view.clause.person === 'other' && view.phrase(Class.denialPhrase)) return assert(0.58, 'contested');
  if (view.phrase(Class.reassurancePhrase) && reassures(view)) return assert(0.55, 'reassuring');
  if (view.phrase(Class.effectPhrase) || (view.verbIn(Class.effectVerb) && view.clause.person !== 'own')) return assert(0.56, 'cause');
  if (causes(view)) return assert(0.4, 'cause');
  if (view.verbIn(Class.suffer)) return assert(0.3, 'harm');
  return plain(view);
};

/** *never in danger* and *worked as it should* reassure, *never more popular* does not. */
const reassures = (view: ClauseView): boolean => !view.clause.negated || view.own.some((i) => view.word(i).classes.hasAny(BAD)) || view.verbIn(Class.blame, Class.misdeed, Class.harmedVerb);

function causes(view: ClauseView): boolean {
  return view.verbIn(Class.causeVerb) && view.clause.person !== 'own' && view.subject.length > 0;
}

/** An act or state of others without a sign of its own counts little: the surroundings decide. */
function plain(view: ClauseView): Signal | undefined {
  // *Lederen har kalt dette «utpressing»*: the words are somebody's.
  if (view.clause.person !== 'other' || view.own.some((i) => view.isQuoted(i))) return undefined;
  if (isAboutAll(view)) return assert(0.5, 'absolute');
  const told = view.clause.perfect || view.clause.negated;
  return assert(told ? 0.27 : 0.14, 'event');
}

/** *Samtlige beboere er blitt fulgt opp*, *ingen har stått uten tilbud*: all of them, or none, as a result. */
function isAboutAll(view: ClauseView): boolean {
  const [first, second] = view.subject;
  return first !== undefined && view.clause.modal === undefined && (view.clause.perfect || view.word(first).classes.has(Class.everyWord))
    && view.word(first).classes.has(Class.universalWord) && !(second !== undefined && view.word(second).classes.has(Class.clauseRelative));
}

/** *det som ikke stemmer*: a relative clause without a comma tells which one is meant. */
function isRestrictive({ clause, passage }: ClauseView): boolean {
  return clause.kind === 'relative' && clause.marker !== undefined && passage.tokens[clause.marker - 1]?.word.form !== ',';
}
