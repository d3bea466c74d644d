import type { Language } from '../../model.ts';
import { Recent } from '../../memo.ts';
import { featuresOf } from './features.ts';
import { MODEL } from './model.ts';

/** The three languages that are reviewed, the two nearest to Norwegian, and all others that write in Latin letters. */
export const CLASSES = ['nb', 'nn', 'en', 'da', 'sv', 'other'] as const satisfies readonly (Language | 'da' | 'sv' | 'other')[];
export type LanguageClass = (typeof CLASSES)[number];

/** Evidence for each of CLASSES, in their order. */
export type Evidence = readonly number[];

/** A weight is written as one of these characters; the middle one is 0. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz012345678';
export const ZERO = (DIGITS.length - 1) / 2;

const NOTHING: Evidence = CLASSES.map(() => 0);
// Words of one text come again and again; those of many texts are not kept for ever.
const REMEMBERED_WORDS = 20_000;
const remembered = new Recent<Evidence>(REMEMBERED_WORDS);
let weights: Map<string, Evidence> | undefined;

/** What one word tells. */
export function evidenceOf(word: string): Evidence {
  const known = remembered.get(word);
  if (known) return known;
  weights ??= readModel(MODEL);
  let evidence = NOTHING;
  for (const feature of featuresOf(word)) {
    const weight = weights.get(feature);
    if (weight) evidence = sum(evidence, weight);
  }
  remembered.set(word, evidence);
  return evidence;
}

export function sum(a: Evidence, b: Evidence): Evidence {
  return a.map((value, n) => value + b[n]!);
}

/** Entries parted by spaces: the feature, then one digit for each class. */
function readModel(model: string): Map<string, Evidence> {
  return new Map(model.split(' ').map((entry) => {
    const at = entry.length - CLASSES.length;
    return [entry.slice(0, at), Array.from(entry.slice(at), (digit) => DIGITS.indexOf(digit) - ZERO)];
  }));
}
