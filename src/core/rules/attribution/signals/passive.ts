import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';

const hidden = (base: number): Signal => ({ rule: 'attribution/agentless-passive', base, reason: 'agentless' });

/** A passive of something that happened, without who did it or who says so. */
export const agentlessPassive: Detector = (view) => {
  if (view.phrase('context-phrase') && view.clause.voice === 'passive') return hidden(0.7);
  const { voice, kind } = view.clause;
  if (voice !== 'passive' || kind === 'verbless' || view.agent || !happened(view)) return undefined;
  if (view.verbIn('misdeed')) return hidden(0.6);
  if (view.verbIn('blame', 'suffer')) return hidden(0.5);
  if (view.verbIn('finding-verb', 'care', 'cause-verb', 'report-verb')) return hidden(0.5);
  return hidden(view.verbIn('admin', 'own-act') ? 0.2 : 0.35);
};

/** Told as done: not a rule (*tilbys*, *are allowed*) and not a plan (*skal bygges*). */
function happened(view: ClauseView): boolean {
  const { finite, modal, verb, perfect } = view.clause;
  if (modal !== undefined) return false;
  if (finite === undefined || perfect) return true;
  if (finite === verb) return false;
  const auxiliary = view.word(finite).lower;
  return !HABIT.has(auxiliary) && !(isPresentBe(auxiliary) && view.verbIn('admin', 'own-act'));
}

const isPresentBe = (auxiliary: string): boolean => /^(?:is|are|isn't|aren't)$/.test(auxiliary);

// The present of *bli* and *be* tells habits and plans; that of *være* with a participle tells a result.
const HABIT = new Set(['blir', 'vert', 'gets']);
