import { Class } from '../../lexicon/class.ts';
import type { ClassSet } from '../../lexicon/class-set.ts';

/**
 * What each sign adds to the chance that an editor marks a place, in log odds (natural logarithm); what is not named adds nothing. A class of words counts by the
 * role that its word has there. Learned from statements that people marked (scripts/expectations), and readable.
 */
export interface Weights<Role extends string> {
  readonly bias: number;
  readonly classes: Readonly<Record<Role, Readonly<Partial<Record<keyof typeof Class, number>>>>>;
  readonly features: Readonly<Record<string, number>>;
}

/** A table of weights as it is asked: classes by their numbers. */
export class WeightTable<Role extends string> {
  private readonly classes: readonly (readonly [Role, readonly (readonly [Class, number])[]])[];

  constructor(private readonly weights: Weights<Role>) {
    this.classes = (Object.entries(weights.classes) as [Role, Partial<Record<keyof typeof Class, number>>][])
      .map(([role, ofRole]) => [role, Object.entries(ofRole).map(([name, weight]) => [Class[name as keyof typeof Class], weight] as const)] as const);
  }

  /** Log odds, before the climate of the statement. */
  logOdds(classes: Readonly<Record<Role, ClassSet>>, features: readonly string[]): number {
    return this.classes.reduce((sum, [role, weights]) => sum + sumOf(classes[role], weights), this.weights.bias + this.of(features));
  }

  /** What the features add, in log odds. */
  of(features: readonly string[]): number {
    return features.reduce((sum, name) => sum + (this.weights.features[name] ?? 0), 0);
  }

  /** The most that any choice of the features adds. */
  mostOf(features: readonly string[]): number {
    return features.reduce((sum, name) => sum + Math.max(0, this.weights.features[name] ?? 0), 0);
  }
}

/** 0–1: how likely it is that a careful editor would mark the place. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const sumOf = (classes: ClassSet, weights: readonly (readonly [Class, number])[]): number =>
  weights.reduce((sum, [one, weight]) => (classes.has(one) ? sum + weight : sum), 0);
