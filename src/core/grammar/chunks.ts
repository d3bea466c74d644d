import { Class } from '../lexicon/class.ts';
import { Can, Is, NOMINAL, PHRASE, VERB } from './can.ts';
import type { Tagging } from './tagging.ts';

/** Tokens [first, last). */
export interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** A noun phrase without what follows its noun: *den nye presidenten*. */
export interface Chunk extends Tokens {
  readonly kind: 'noun' | 'name' | 'pronoun' | 'amount';
  readonly head: number;
}

/** The chunks of a tagged sentence, in order; they do not overlap. */
export function chunksOf(s: Tagging, headFirst: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = s.first; i < s.last; ) {
    if (!s.must(i, PHRASE)) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < s.last && s.must(last, PHRASE) && goesOn(s, i, last, headFirst)) last++;
    chunks.push(chunk(s, i, last, headFirst));
    i = last;
  }
  return chunks;
}

/** Does token `at` belong to the phrase before it? */
function goesOn(s: Tagging, first: number, at: number, headFirst: boolean): boolean {
  const left = at - 1;
  if ((s.must(at, Can.pronoun) && !isCounted(s, at)) || (s.must(left, Can.pronoun) && !s.is(left, Is.possessive))) return false;
  if (s.must(left, Can.noun | Can.name) && !s.is(left, Is.genitive)) {
    if (s.must(at, Can.determiner)) return isOwned(s, first, at);
    if (s.must(at, Can.adjective)) return false;
    if (s.is(at, Is.time) && !s.is(left, Is.time) && headFirst) return false;
    if (headFirst && s.must(at, Can.noun) && (s.is(left, Is.definite) || s.must(left, Can.name))) return false;
  }
  return at - first < LONGEST;
}

/** *staten sine planar*: what an owner has; behind a verb it may be what somebody is given (*gav staten si støtte*). */
function isOwned(s: Tagging, first: number, at: number): boolean {
  return s.has(at, Class.owning) && s.must(at + 1, Can.noun | Can.adjective) && !s.must(first - 1, VERB);
}

/** *de fleste*, *dei andre*: an amount that stands for those whom it counts. */
function isCounted(s: Tagging, at: number): boolean {
  return s.is(at - 1, Is.demonstrative) && s.must(at - 1, Can.determiner) && !s.is(at, Is.nominative | Is.oblique | Is.demonstrative);
}

// Hostile text has no right to longer ones.
const LONGEST = 40;

function chunk(s: Tagging, first: number, last: number, headFirst: boolean): Chunk {
  const head = headOf(s, first, last, headFirst);
  const kind = s.must(head, Can.pronoun | Can.determiner) ? 'pronoun' : s.must(head, Can.name) ? 'name' : s.must(head, Can.number) ? 'amount' : 'noun';
  return { first, last, head, kind };
}

function headOf(s: Tagging, first: number, last: number, headFirst: boolean): number {
  const nominal = (i: number) => s.must(i, NOMINAL);
  if (headFirst) for (let i = first; i < last; i++) if (nominal(i) && !(i + 1 < last && (s.is(i, Is.genitive) || s.has(i + 1, Class.owning)))) return i;
  for (let i = last - 1; i >= first; i--) if (nominal(i)) return i;
  return last - 1;
}
