import { isProse } from '../../src/core/document/block.ts';
import { Class } from '../../src/core/lexicon/class.ts';
import type { ClassSet } from '../../src/core/lexicon/class-set.ts';
import type { Kind, Language, Range } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { climateFeatures } from '../../src/core/rules/expectation/climate.ts';
import type { Passage } from '../../src/core/rules/passage.ts';

/** A line of the marked statements: what editors marked; `sure`: where nearly every editor would. Offsets are UTF-16. */
export interface Marked {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly marks: readonly (Range & { readonly kind: Kind; readonly sure: boolean })[];
}

/** A place that may be marked, with its signs. */
export interface Place {
  readonly id: string;
  readonly features: readonly string[];
  readonly marked: boolean;
  readonly sure: boolean;
}

export interface Ground {
  readonly climate: readonly string[];
  readonly passages: readonly { readonly passage: Passage; /** From an offset in the passage to one in the text. */ readonly there: (range: Range) => Range }[];
}

const reviewer = new Reviewer({}, 0);

/** The passages of a statement, as the rules see them. */
export function groundOf({ text, language }: Marked): Ground {
  const { ground } = reviewer.withGround(text, { language });
  if (!ground) return { climate: [], passages: [] };
  return {
    climate: climateFeatures(ground.placed.flatMap(({ paragraph }) => (isProse(paragraph.kind) ? [paragraph] : []))),
    passages: ground.passages.map(({ passage, start }) => ({ passage, there: (range) => ground.there.range({ start: range.start + start, end: range.end + start }) })),
  };
}

const NAMES = Object.entries(Class).flatMap(([name, one]) => (typeof one === 'number' ? [[name, one] as const] : []));

/** Classes by their roles, as features: `role:class`. */
export const classFeatures = (classes: Readonly<Record<string, ClassSet>>): string[] =>
  Object.entries(classes).flatMap(([role, set]) => NAMES.filter(([, one]) => set.has(one)).map(([name]) => `${role}:${name}`));
