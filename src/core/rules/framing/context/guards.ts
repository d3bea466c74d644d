import type { Place } from './place.ts';
import type { Tokens } from '../../../grammar/chunks.ts';
import type { Context } from '../../../lexicon/schema.ts';
import type { WordToken } from '../../../languages/words.ts';
import { objectOf, standsAs, subjectOf } from './grammar.ts';
import { isName } from './names.ts';
import { speaksOfPeople } from './people.ts';
import { WordTests } from './word-test.ts';

type Guard = (place: Place) => boolean;

const NEIGHBOURS = 3;
// `near` is the sentence, but a text without full stops is no sentence.
const NEAR = 60;

const compiled = new WeakMap<Context, readonly Guard[]>();

/** `only`: every key must hold. */
export function allHold(context: Context, place: Place): boolean {
  return guardsOf(context).every((guard) => guard(place));
}

/** `unless`: any key keeps quiet. */
export function anyHolds(context: Context, place: Place): boolean {
  return guardsOf(context).some((guard) => guard(place));
}

function guardsOf(context: Context): readonly Guard[] {
  const known = compiled.get(context);
  if (known) return known;
  const guards = compile(context);
  compiled.set(context, guards);
  return guards;
}

function compile({ before, after, near, name, about, as, subject, object }: Context): Guard[] {
  const guards: Guard[] = [];
  if (as) guards.push(standsAs(as));
  if (subject) guards.push(phraseHolds(subject, subjectOf));
  if (object) guards.push(phraseHolds(object, objectOf));
  if (before) guards.push(listed(before, ({ paragraph: { tokens }, sentence, first }) => [wordsBack(tokens, first, sentence.first), first]));
  if (after) guards.push(listed(after, ({ paragraph: { tokens }, sentence, last }) => [last, wordsAhead(tokens, last, sentence.last)]));
  if (near) guards.push(standsNear(near));
  if (name) guards.push((place) => isName(place));
  if (about === 'people') guards.push((place) => speaksOfPeople(place));
  return guards;
}

function listed(items: readonly string[], window: (place: Place) => [number, number]): Guard {
  const tests = new WordTests(items);
  return (place) => tests.foundIn(place.paragraph.tokens, ...window(place));
}

function phraseHolds(items: readonly string[], phraseOf: (place: Place) => Tokens | undefined): Guard {
  const tests = new WordTests(items);
  return (place) => {
    const phrase = phraseOf(place);
    return phrase !== undefined && tests.foundIn(place.paragraph.tokens, phrase.first, phrase.last);
  };
}

/** In the sentence. A term of one word is no sign of its own surroundings (*firestorm* of a *fire*); a phrase may have them between its words. */
function standsNear(items: readonly string[]): Guard {
  const tests = new WordTests(items);
  return ({ paragraph: { tokens }, sentence, first, last, compound }) => {
    const from = Math.max(sentence.first, first - NEAR);
    const to = Math.min(sentence.last, last + NEAR);
    if (compound || last - first > 1) return tests.foundIn(tokens, from, to);
    return tests.foundIn(tokens, from, first) || tests.foundIn(tokens, last, to);
  };
}

/** The token where the third word back stands, marks not counted. */
function wordsBack(tokens: readonly WordToken[], from: number, limit: number): number {
  let at = from;
  for (let words = 0; at > limit && words < NEIGHBOURS; ) if (tokens[--at]!.word.kind !== 'mark') words++;
  return at;
}

function wordsAhead(tokens: readonly WordToken[], from: number, limit: number): number {
  let at = from;
  for (let words = 0; at < limit && words < NEIGHBOURS; ) if (tokens[at++]!.word.kind !== 'mark') words++;
  return at;
}
