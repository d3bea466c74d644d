import { Class } from '../../lexicon/class.ts';
import type { ClauseView } from '../attribution/view.ts';
import type { ToldForm } from './draft.ts';
import { coreStart, infinitiveAfter, isTime } from './phrases.ts';
import { agentOf } from './told.ts';

/** A limit of time by which somebody is to act: *is given until noon to surrender*, *fikk 48 timer på seg til å dra*, *stilte et ultimatum*. */
export const givenTime: ToldForm = (view) => {
  const { verb, voice, subject, last, mood, person } = view.clause;
  if (verb === undefined || mood !== 'statement' || view.clause.negated || !view.verbIn(Class.allotVerb, Class.receiveVerb, Class.ownTime)) return undefined;
  const ultimatum = view.own.some((i) => i > verb && /ultimatum/.test(view.word(i).lower));
  const limit = limitIn(view);
  const at = limit === undefined ? undefined : infinitiveAfter(view, limit);
  if (!ultimatum && (at === undefined || !binds(view, limit!, at))) return undefined;
  const receives = voice === 'passive' || /^(?:f[åi]|fe?kk|fått|get|got|receiv|mot)/.test(view.word(verb).lower);
  return {
    view, span: { first: coreStart(view), last }, act: { first: at ?? verb + 1, last }, wording: 'reported', own: person === 'own' && !receives,
    issuer: receives ? agentOf(view) : subject, addressee: receives ? subject : undefined,
  };
};

/** A few hours or days may be given to anybody; what has to be done in them tells an order. */
function binds(view: ClauseView, limit: number, at: number): boolean {
  const free = view.word(limit).classes.has(Class.limitHours) || view.verbIn(Class.ownTime);
  return !free || [at + 1, at + 2].some((i) => view.word(i).classes.has(Class.biddenVerb) || view.word(i).classes.has(Class.complyVerb));
}

/** Where the limit is told: *frist*, *until noon*, *48 hours*. */
function limitIn(view: ClauseView): number | undefined {
  const { verb, last } = view.clause;
  return view.own.find((i) => i > verb! && i < last && (view.isNoun(i, Class.limitNoun) || view.word(i).classes.has(Class.limitHours) || (view.word(i).classes.has(Class.untilWord) && isTime(view, i))));
}
