import { Class } from '../../../lexicon/class.ts';
import type { ClassSet } from '../../../lexicon/class-set.ts';
import type { Weighed } from '../worth.ts';
import type { ClauseView } from '../view.ts';
import { CLIMATE } from './climate.ts';
import { clauseFeatures } from './clause-features.ts';
import { classesIn } from './roles.ts';
import { WEIGHTS } from './weights.ts';

/** The table as it is asked: the weights of classes by their numbers. */
const ROLES = (['any', 'verb', 'subject'] as const).map((role) => ({ role, weights: Object.entries(WEIGHTS.classes[role]).map(([name, weight]) => [Class[name as keyof typeof Class], weight] as const) }));

const FEATURES: Readonly<Record<string, number>> = WEIGHTS.features;

/** What speaks for a clause being marked by an editor, in log odds, before the climate of its statement. */
export function expectationOf(view: ClauseView, signs: readonly Weighed[]): number {
  const classes = classesIn(view);
  const byClasses = ROLES.reduce((sum, { role, weights }) => sum + sumOf(classes[role], weights), WEIGHTS.bias);
  return byClasses + weightOf([...clauseFeatures(view), ...signFeatures(signs)]);
}

/** What the climate of a statement adds to each of its clauses, in log odds. */
export const weightOf = (features: readonly string[]): number => features.reduce((sum, name) => sum + (FEATURES[name] ?? 0), 0);

/** 0–1: how likely it is that a careful editor would mark the clause. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The most that a climate can add. */
export const HARSHEST = CLIMATE.reduce((sum, name) => sum + Math.max(0, FEATURES[name] ?? 0), 0);

/** What takes log odds to the scale of worth: where marking pays, worth is a half. */
export const SCALE = 0.6;

/** The signs that other rules see, and the circumstances that their worth was weighed by. */
export function signFeatures(signs: readonly Weighed[]): string[] {
  const reasons = new Set(signs.flatMap(({ reasons: all }) => all));
  return [...[...reasons].map((reason) => `reason ${reason}`), ...signs.map(({ signal }) => `sign ${signal.reason}`)];
}

const sumOf = (classes: ClassSet, weights: readonly (readonly [Class, number])[]): number =>
  weights.reduce((sum, [one, weight]) => (classes.has(one) ? sum + weight : sum), 0);
