import { Class } from '../../../lexicon/class.ts';
import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';

const hidden = (base: number): Signal => ({ rule: 'attribution/agentless-passive', base, reason: 'agentless' });

/**
 * A passive of something that happened, without who did it or who says so. Who is treated, arrested or taken to hospital
 * nobody disputes, and by whom is plain; a blow, a tampering, a backing in secret is done by somebody who is left out.
 */
export const agentlessPassive: Detector = (view) => {
  if (receives(view)) return hidden(0.55);
  if (view.clause.kind === 'verbless' || view.clause.voice !== 'passive' || view.agent || !happened(view)) return undefined;
  if (view.phrase(Class.contextPhrase)) return hidden(0.7);
  if (leftUndone(view) || decidedByNobody(view)) return hidden(0.6);
  return hidden(Math.max(baseOf(view), isFurtive(view) ? 0.5 : 0));
};

function baseOf(view: ClauseView): number {
  if (view.verbIn(Class.legalVerb)) return 0.1;
  if (view.verbIn(Class.harmedVerb)) return isOutsider(view) && !byAccident(view) ? 0.36 : 0.15;
  // What has not happened hides nobody.
  if (view.verbIn(Class.misdeed)) return view.clause.negated ? 0.15 : 0.6;
  if (view.verbIn(Class.hiddenAct) || view.phrase(Class.hiddenPhrase)) return view.passage.party ? 0.56 : 0.5;
  return view.verbIn(Class.blame) && !view.verbIn(Class.admin) ? 0.33 : 0.15;
}

/** *Filteret ble ikke renset*, *the tip was never followed up*: somebody's omission. */
function leftUndone(view: ClauseView): boolean {
  if (!view.passage.party || !view.clause.negated || view.clause.person === 'own') return false;
  return !view.verbIn(Class.unsaidVerb, Class.harmedVerb, Class.legalVerb, Class.suffer, Class.upkeepVerb) && !view.subject.some((i) => view.word(i).classes.has(Class.universalWord));
}

/** *Det ble besluttet å stenge*, *it was decided to*. */
function decidedByNobody(view: ClauseView): boolean {
  const first = view.subjectHead[0];
  return view.passage.party && view.verbIn(Class.decideVerb) && view.subjectHead.length === 1 && first !== undefined && view.word(first).classes.has(Class.emptySubject);
}


/** Hurt, but none of the author's people: *the suspect*, *a woman of 19*. */
function isOutsider(view: ClauseView): boolean {
  return view.subjectIs(Class.outsider) || view.subjectHead.some((i) => /\d-(?:year-old|åring)/u.test(view.word(i).lower));
}

function byAccident(view: ClauseView): boolean {
  return view.nouns(Class.natureNoun, Class.harmNoun).some((i) => !view.subjectHead.includes(i));
}

/** *were quietly moved*, *has been deliberately edited*: the adverb tells of somebody's purpose. */
const isFurtive = (view: ClauseView): boolean => view.phrase(Class.furtive) !== undefined;

/** *fekk truslar*, *has received death threats*: a passive in all but form, where no sender is named. */
function receives(view: ClauseView): boolean {
  const { verb, voice, modal, negated } = view.clause;
  if (voice === 'passive' || verb === undefined || modal !== undefined || negated || !view.verbIn(Class.receiveVerb)) return false;
  const got = view.nouns(Class.misdeedNoun).find((i) => i > verb && i <= verb + REACH);
  return got !== undefined && !view.own.some((i) => i > got && view.word(i).classes.has(Class.clauseSender));
}

const REACH = 3;

/** Told as done: not a rule (*tilbys*, *are allowed*) and not a plan (*skal bygges*). */
function happened(view: ClauseView): boolean {
  const { finite, modal, verb, perfect } = view.clause;
  if (modal !== undefined || view.inList(Class.infinitiveMarker).some((i) => i === (finite ?? 0) + 1)) return false;
  if (finite === undefined || perfect) return true;
  if (finite === verb) return false;
  const auxiliary = view.word(finite).classes;
  return !auxiliary.has(Class.habitPassive) && !(auxiliary.has(Class.presentBe) && view.verbIn(Class.admin, Class.ownAct));
}
