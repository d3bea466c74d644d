import { DrawnWords } from '../norwegian/drawn.ts';
import type { Reading } from '../words.ts';
import { classes } from './inflection.ts';
import verbs from './verbs.txt';

let words: DrawnWords | undefined;

/** Readings of a form that can be a verb, from the verbs drawn out of Norsk ordbank. */
export function drawn(lower: string): readonly Reading[] {
  words ??= new DrawnWords(verbs, classes);
  return words.readings(lower);
}
