import type { ClauseView } from '../attribution/view.ts';
import type { DirectiveForm } from './draft.ts';
import { coreStart, infinitiveAfter, isTime } from './phrases.ts';
import { agentOf } from './told.ts';

const UNTIL = new Set(['until', 'till', 'til']);

/** A limit of time by which somebody is to act: *is given until noon to surrender*, *fikk 48 timer på seg til å dra*, *stilte et ultimatum*. */
export const givenTime: DirectiveForm = (view) => {
  const { verb, voice, subject, last, mood, person } = view.clause;
  if (verb === undefined || mood !== 'statement' || view.clause.negated || !view.verbIn('allot-verb', 'receive-verb')) return undefined;
  const ultimatum = view.own.some((i) => i > verb && /ultimatum/.test(view.word(i).lower));
  const limit = limitIn(view);
  const at = limit === undefined ? undefined : (infinitiveAfter(view, limit) ?? undefined);
  if (!ultimatum && at === undefined) return undefined;
  const receives = voice === 'passive' || /^(?:f[åi]|fe?kk|fått|get|got|receiv|mot)/.test(view.word(verb).lower);
  return {
    view, span: { first: coreStart(view), last }, act: { first: at ?? verb + 1, last }, wording: 'reported', own: person === 'own' && !receives,
    issuer: receives ? agentOf(view) : subject, addressee: receives ? subject : undefined,
  };
};

/** Where the limit is told: *frist*, *until noon*, *48 hours*. */
function limitIn(view: ClauseView): number | undefined {
  const { verb, last } = view.clause;
  return view.own.find((i) => i > verb! && i < last && (view.isNoun(i, 'limit-noun') || view.word(i).lists.has('limit-hours') || (UNTIL.has(view.word(i).lower) && isTime(view, i))));
}
