import { Can, Is, OPENER } from './can.ts';
import type { Tagging } from './tagging.ts';

/** The stretch around a token in which one clause has its verb: it ends at marks, at conjunctions and at what opens a clause. */

function isBorder(s: Tagging, i: number): boolean {
  return s.is(i, Is.clauseMark) || s.must(i, Can.coordinator | OPENER) || (s.must(i, Can.mark) && !s.is(i, Is.quote) && /^[.?!]/.test(s.lower(i)));
}

/** Index of its first token. */
export function clauseStart(s: Tagging, i: number): number {
  let at = i;
  while (at > s.near(i) && !isBorder(s, at - 1)) at--;
  return at;
}

/** Index past its last token. */
export function clauseEnd(s: Tagging, i: number): number {
  let at = i + 1;
  while (at < s.far(i) && !isBorder(s, at)) at++;
  return at;
}

/** *pilots in the bay*, *in the bay and around it*: the noun before the prepositions that follow it. */
export function headBefore(s: Tagging, i: number): number {
  let head = i;
  for (let n = i; n > s.near(i) && (!isBorder(s, n) || (s.must(n, Can.coordinator) && s.must(n + 1, Can.preposition))); n--) if (s.may(n, Can.preposition) && s.must(n, Can.preposition | Can.adverb)) head = s.must(n - 1, Can.participle) && s.may(n - 2, Can.noun | Can.name) ? n - 2 : n - 1;
  return head;
}

/** Is there a certain finite verb among tokens [from, to)? */
export function hasFinite(s: Tagging, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.must(i, Can.finite)) return true;
  return false;
}

export function hasFiniteBefore(s: Tagging, i: number): boolean {
  return hasFinite(s, s.near(i), i);
}

/** Another than token i itself. */
export function sentenceHasFinite(s: Tagging, i: number): boolean {
  let end = i + 1;
  // What a colon announces is no part of the sentence that announces it.
  while (end < s.far(i + 1) && s.lower(end) !== ':') end++;
  return hasFiniteBefore(s, i) || hasFinite(s, i + 1, end);
}

/** Has the clause outside all others its verb before this? What is quoted before it is another's. */
export function mainHasFinite(s: Tagging, i: number): boolean {
  for (let n = i - 1; n >= s.near(i) && !s.is(n, Is.quote); n--) if (s.must(n, Can.finite) && !isEmbedded(s, n)) return true;
  return false;
}

/** Does the clause around a verb, or the one that a conjunction joins it to, open with a word that puts it inside another? */
function isEmbedded(s: Tagging, verb: number, joined = 3): boolean {
  const opener = clauseStart(s, verb) - 1;
  return s.must(opener, OPENER) || (joined > 0 && s.must(opener, Can.coordinator) && opener > s.first && isEmbedded(s, opener - 1, joined - 1));
}
