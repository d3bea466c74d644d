import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';
import type { Reason } from '../reasons.ts';

const assert = (base: number, reason: Reason): Signal => ({ rule: 'attribution/assertion', base, reason });

/** What else a reader can check: a denial, a reassurance, a cause, a result, an event of others. */
export const assertion: Detector = (view) => {
  const { kind, verb } = view.clause;
  if (kind === 'verbless' || verb === undefined) return undefined;
  if (view.phrase('context-phrase')) return assert(0.55, 'contested');
  if (view.phrase('reassurance-phrase')) return assert(0.55, 'reassuring');
  if (causes(view)) return assert(0.4, 'cause');
  if (view.verbIn('suffer')) return assert(0.3, 'harm');
  return plain(view);
};

function causes(view: ClauseView): boolean {
  return view.verbIn('cause-verb') && view.clause.person !== 'own' && view.subject.length > 0;
}

/** An act or state of others without a sign of its own counts little: the surroundings decide. */
function plain(view: ClauseView): Signal | undefined {
  if (view.clause.person !== 'other') return undefined;
  const told = view.clause.perfect || view.clause.negated;
  return assert(told ? 0.27 : 0.14, 'event');
}
