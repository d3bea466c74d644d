import { Class } from '../../../lexicon/class.ts';
import type { Place } from './place.ts';

const REACH = 8;

/** Is it a matter of law: *convicted of*, *siktet for*, *Act 2000*? (Lists `legal` and, with a capital, `lawTitle`.) */
export function isLegal({ paragraph: { tokens }, sentence, first, last }: Place): boolean {
  for (let at = Math.max(sentence.first, first - REACH); at < Math.min(sentence.last, last + REACH); at++) {
    const { classes, capitalised } = tokens[at]!.word;
    if (classes.has(Class.legal) || (capitalised && classes.has(Class.lawTitle))) return true;
  }
  return false;
}
