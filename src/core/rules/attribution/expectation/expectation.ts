import { CLIMATE } from '../../expectation/climate.ts';
import { WeightTable } from '../../expectation/table.ts';
import type { Weighed } from '../worth.ts';
import type { ClauseView } from '../view.ts';
import { clauseFeatures } from './clause-features.ts';
import { classesIn } from './roles.ts';
import { WEIGHTS } from './weights.ts';

/** How likely an editor marks a clause as a claim. */
export const CLAIMS = new WeightTable(WEIGHTS);

/** What speaks for a clause being marked by an editor, in log odds, before the climate of its statement. */
export function expectationOf(view: ClauseView, signs: readonly Weighed[]): number {
  return CLAIMS.logOdds(classesIn(view), [...clauseFeatures(view), ...signFeatures(signs)]);
}

/** The most that a climate can add. */
export const HARSHEST = CLAIMS.mostOf(CLIMATE);

/** What takes log odds to the scale of worth: where marking pays, worth is a half. */
export const SCALE = 1.3;

/** The signs that other rules see, and the circumstances that their worth was weighed by. */
export function signFeatures(signs: readonly Weighed[]): string[] {
  const reasons = new Set(signs.flatMap(({ reasons: all }) => all));
  return [...[...reasons].map((reason) => `reason ${reason}`), ...signs.map(({ signal }) => `sign ${signal.reason}`)];
}
