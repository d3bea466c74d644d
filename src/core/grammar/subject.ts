import { Can, Is } from './can.ts';
import type { Chunk } from './chunks.ts';
import type { Draft } from './split.ts';
import type { SentenceGrammar } from './tagger.ts';
import type { Tagging } from './tagging.ts';

/** What the parts of a clause are looked for with. */
export interface ClauseSearch {
  readonly s: Tagging;
  readonly chunks: readonly Chunk[];
  readonly grammar: SentenceGrammar;
}

/** The subject of a clause that has a finite verb; undefined where it shares one or has none. */
export function subjectOf(search: ClauseSearch, draft: Draft): Chunk | undefined {
  const { s, grammar: { verbSecond } } = search;
  if (draft.finite === undefined || s.must(draft.finite, Can.imperative)) return undefined;
  if (s.is(draft.finite, Is.contracted)) return wordChunk(draft.finite);
  const own = ownChunks(search, draft);
  const front = own.filter((c) => c.last <= draft.finite!);
  const behind = own.filter((c) => c.first > draft.finite!);
  if (draft.kind === 'relative' && draft.marker !== undefined && !s.must(draft.marker, Can.question)) return relativeSubject(search, draft, front);
  if (draft.marker !== undefined && s.must(draft.marker, Can.question)) return askedSubject(s, draft, front, behind);
  if (draft.kind === 'subordinate' && draft.marker !== undefined) return firstFree(s, front) ?? following(s, draft, behind);
  const before = frontSubject(s, draft, front);
  const after = verbSecond || asks(s, draft) || !front.length ? following(s, draft, behind) : undefined;
  if (!before) return after ?? (verbSecond ? undefined : firstFree(s, front)) ?? questionWord(s, draft);
  return after && verbSecond && (isInverted(s, draft, before, after) || isSevered(s, draft, before, after)) ? after : before;
}

/** *«Nei», sier rektor*, *Det han liker, sier hun*: a mark right before the verb that closes no clause and no apposition, or a verb of saying behind it. */
function isSevered(s: Tagging, { tokens, finite }: Draft, { last }: Chunk, after: Chunk): boolean {
  const left = s.before(finite!);
  if (!s.must(left, Can.mark) && !s.is(finite! - 1, Is.quote)) return false;
  const marks = tokens.filter((i) => i >= last && i < finite! && s.must(i, Can.mark) && !s.is(i, Is.quote));
  const enclosed = marks.length > 1 && marks[0] === last;
  const ends = enclosed ? Can.mark : Can.mark | Can.preposition | Can.relative;
  if (s.is(finite!, Is.takesClause) && after.first === s.after(finite!) && s.must(after.last, ends)) return true;
  return marks.length === 1 && s.is(left, Is.comma) && isKnown(s, after) && tokens.includes(s.before(left));
}

/** *politiet*, *Vik*, *hun*: a phrase of somebody or something that is known, as subjects are more than objects. */
function isKnown(s: Tagging, { head, kind, first, last }: Chunk): boolean {
  return s.must(last - 1, Can.name) || kind === 'name' || kind === 'pronoun' || s.is(head, Is.definite) || s.is(first, Is.genitive);
}

function asks(s: Tagging, { finite }: Draft): boolean {
  return s.tokens[s.last - 1]!.word.form === '?' && finite !== undefined;
}

function ownChunks({ chunks }: ClauseSearch, draft: Draft): Chunk[] {
  return chunks.filter((c) => draft.owns(c.head));
}

/** Is it the object of a preposition, a time, a form of an object? */
function isFree(s: Tagging, c: Chunk): boolean {
  const left = c.first - 1;
  // *de av dere*: behind a preposition it is none, though it has the form of a subject.
  if (s.is(c.head, Is.nominative) && c.last - c.first === 1 && !(s.is(c.head, Is.demonstrative) && s.must(left, Can.preposition))) return true;
  if (s.must(left, Can.preposition) || (s.must(left, Can.adverb) && s.must(left - 1, Can.preposition))) return false;
  return !s.is(c.head, Is.oblique) || s.is(c.head, Is.nominative);
}

function isTime(s: Tagging, c: Chunk): boolean {
  return s.is(c.head, Is.time) && !s.must(c.head, Can.name) || c.kind === 'amount' && s.must(c.last, Can.mark);
}

function firstFree(s: Tagging, chunks: readonly Chunk[]): Chunk | undefined {
  return chunks.find((c) => isFree(s, c) && !isTime(s, c)) ?? chunks.find((c) => isFree(s, c));
}

/** In a main clause the first phrase; an adverbial in front pushes the subject behind the verb. */
function frontSubject(s: Tagging, draft: Draft, front: readonly Chunk[]): Chunk | undefined {
  const colon = draft.tokens.findLast((i) => i < draft.finite! && s.tokens[i]!.word.form === ':') ?? -1;
  const first = firstFree(s, front.filter((c) => c.first > colon)) ?? firstFree(s, front);
  if (!first || isTime(s, first)) return undefined;
  // *Etter møtet | kom hun*: what a preposition opens is no subject, nor what follows in it.
  const opening = draft.tokens.find((i) => !s.must(i, Can.mark | Can.coordinator | Can.adverb));
  if (opening !== undefined && opening < first.first && s.must(opening, Can.preposition) && !s.is(first.head, Is.nominative)) return undefined;
  return first;
}

/** The first phrase behind the verb, adverbs and reflexives passed over. */
function following(s: Tagging, draft: Draft, behind: readonly Chunk[]): Chunk | undefined {
  for (const c of behind) {
    if (s.is(c.head, Is.oblique) && !s.is(c.head, Is.nominative)) continue;
    if (!isFree(s, c)) continue;
    // *Han reiste seg og forlot huset*: a verb right behind a conjunction shares its subject.
    if (draft.beside && s.must(draft.finite! - 1, Can.coordinator) && c.kind !== 'pronoun' && !asks(s, draft)) return undefined;
    for (let i = draft.finite! + 1; i < c.first; i++) if (s.must(i, Can.infinitive | Can.infinitiveMarker) || s.is(i, Is.comma)) return undefined;
    return c;
  }
  return undefined;
}

/** *Det sa han*, *Det bekrefter politiet*: an object in front. */
function isInverted(s: Tagging, { finite }: Draft, before: Chunk, after: Chunk): boolean {
  if (s.is(before.head, Is.nominative)) return false;
  if (after.kind === 'pronoun' && s.is(after.head, Is.nominative)) return true;
  if (s.is(finite!, Is.modal | Is.have) && after.first === finite! + 1 && after.kind === 'pronoun' && s.is(after.head, Is.demonstrative)) return true;
  return s.is(before.head, Is.demonstrative) && before.last - before.first === 1 && s.is(finite!, Is.takesClause) && after.first === finite! + 1 && isKnown(s, after) && !s.is(after.last, Is.complementizer);
}

/** *Hva skjer?*, *What they want is peace*: the question word that opens the sentence. */
function questionWord(s: Tagging, { finite, parent }: Draft): Chunk | undefined {
  if (parent) return undefined;
  for (let i = s.first; i < finite!; i++) if (s.must(i, Can.question)) return wordChunk(i);
  return undefined;
}

/** *hva de vil*, *hvor mange elever vi har*: the last phrase before the verb; *hva vil de*: a pronoun right behind it; *hva skjer*: the question word. */
function askedSubject(s: Tagging, draft: Draft, front: readonly Chunk[], behind: readonly Chunk[]): Chunk {
  const before = front.findLast((c) => isFree(s, c));
  if (before) return before;
  const after = following(s, draft, behind);
  return after && s.is(after.head, Is.nominative) ? after : wordChunk(draft.marker!);
}

const wordChunk = (i: number): Chunk => ({ first: i, last: i + 1, head: i, kind: 'pronoun' });

/** What stands between the relative word and the verb, or the relative word itself. */
function relativeSubject({ s }: ClauseSearch, { marker, finite }: Draft, front: readonly Chunk[]): Chunk | undefined {
  const inner = firstFree(s, front.filter((c) => c.first > marker! && c.last <= finite!));
  return inner ?? wordChunk(marker!);
}
