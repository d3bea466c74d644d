import type { Place } from './guards.ts';

const REACH = 8;

/** Is it a matter of law: *convicted of*, *siktet for*, *Act 2000*? (List `legal`.) */
export function isLegal({ paragraph: { tokens }, sentence, first, last }: Place): boolean {
  for (let at = Math.max(sentence.first, first - REACH); at < Math.min(sentence.last, last + REACH); at++) {
    if (tokens[at]!.word.lists.has('legal')) return true;
  }
  return false;
}
