import type { Word } from '../languages/words.ts';
import type { Paragraph, WordToken } from '../languages/paragraph.ts';
import { Class } from '../lexicon/class.ts';
import type { Clause, Mood, TaggedSentence, Tokens } from './clause.ts';
import { tagEnglish } from './english.ts';
import { tagNorwegian } from './norwegian.ts';
import { segment, type Draft } from './segment.ts';
import { isClauseMark, mayBeNoun, type Auxiliary, type Tag, type VerbForm } from './tags.ts';

const remembered = new WeakMap<readonly WordToken[], readonly Clause[]>();

/** The clauses of a paragraph, in text order. Worked out once for the same tokens. */
export function clausesOf(paragraph: Paragraph): readonly Clause[] {
  let clauses = remembered.get(paragraph.tokens);
  if (!clauses) remembered.set(paragraph.tokens, (clauses = paragraph.sentences.flatMap((s) => ofSentence(paragraph, s))));
  return clauses;
}

function ofSentence({ tokens, language }: Paragraph, { first, last }: Tokens): Clause[] {
  const tags = (language === 'en' ? tagEnglish : tagNorwegian)(tokens, first, last);
  const sentence = { first, last, tags, english: language === 'en' };
  const done = new Map<Draft, Clause>();
  for (const draft of segment(tokens, sentence)) {
    const clause = finish(tokens, sentence, draft, draft.shares && done.get(draft.shares));
    if (clause) done.set(draft, clause);
  }
  return [...done.values()];
}

/** Cuts away joining words and marks at both ends. */
function trim(tokens: readonly WordToken[], tags: (i: number) => Tag, { first, last }: Draft, end: number): Tokens {
  while (first < last && (tags(first).role === 'mark' || tags(first).role === 'coordinator')) first++;
  while (last > first && (tags(last - 1).role === 'mark' || tags(last - 1).role === 'coordinator')) last--;
  if (last < end && tokens[last]!.start === tokens[last - 1]?.end && belongs(tokens, first, last)) last++;
  return { first, last };
}

// A closing mark without its opening one is no part of a clause.
const OPENERS: Readonly<Record<string, RegExp>> = { '»': /^«$/, '”': /^[“”"]$/ };

/** Is the mark behind a clause part of it: the mark that closes a quotation in it, or the sign of its last number? */
function belongs(tokens: readonly WordToken[], first: number, last: number): boolean {
  const { form } = tokens[last]!.word;
  if (form === '%') return tokens[last - 1]!.word.kind === 'number';
  const opener = OPENERS[form];
  return opener !== undefined && tokens.slice(first, last).some(({ word }) => opener.test(word.form));
}

function finish(tokens: readonly WordToken[], sentence: TaggedSentence, draft: Draft, shared: Clause | undefined): Clause | undefined {
  const { english } = sentence;
  const tag = (i: number): Tag => sentence.tags[i - sentence.first]!;
  const { first, last } = trim(tokens, tag, draft, sentence.last);
  if (first >= last) return undefined;
  const owns = (i: number) => i >= first && i < last && !draft.inside.some((r) => r.first <= i && i < r.last);
  const own: number[] = [];
  for (let i = first; i < last; i++) if (owns(i)) own.push(i);
  const chain = chainOf(tag, draft.finite, own, shared, english);
  const subject = subjectOf(tokens, tag, draft, own, chain.finite, english) ?? (draft.kind === 'relative' ? antecedent(tag, draft, sentence.first) : shared?.subject);
  return {
    start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last,
    kind: chain.verb === undefined ? 'verbless' : draft.kind, marker: draft.marker, sentence, owns, subject, ...chain,
    negated: own.some((i) => tokens[i]!.word.classes.has(Class.clauseNegation)),
    person: personOf(tokens, subject),
    mood: moodOf(tokens, tag, sentence, draft, own, chain.finite),
  };
}

interface Chain {
  readonly finite: number | undefined;
  readonly verb: number | undefined;
  readonly voice: Clause['voice'];
  readonly perfect: boolean;
  readonly modal: number | undefined;
}

/** Follows the auxiliaries from the finite verb to the main verb. */
function chainOf(tag: (i: number) => Tag, finite: number | undefined, own: readonly number[], shared: Clause | undefined, english: boolean): Chain {
  if (finite === undefined) return sharedChain(tag, own, shared);
  let verb = finite;
  let voice: Clause['voice'] = tag(finite).passive ? 'passive' : 'active';
  let perfect = false;
  for (const i of own) {
    if (i <= finite) continue;
    const { form, auxiliary, passive, role } = tag(i);
    const waiting = tag(verb).auxiliary;
    if (role === 'infinitive' && (i > verb + 2 || (waiting !== 'have' && waiting !== 'be'))) break;
    // In English the object begins here; in Norwegian the subject may.
    if (english && (role === 'determiner' || role === 'number') && waiting !== 'do') break;
    if (!waiting || !form || form === 'finite' || !completes(waiting, form, auxiliary)) continue;
    if (waiting === 'have') perfect = true;
    if (form === 'participle') voice = waiting === 'be' || waiting === 'become' ? 'passive' : voice;
    if (passive) voice = 'passive';
    verb = i;
    if (!auxiliary) break;
  }
  const modal = tag(finite).auxiliary === 'modal' ? finite : undefined;
  return { finite, verb, voice, perfect, modal };
}

/** Which form an auxiliary waits for; auxiliaries in between have one bare form for all. */
function completes(waiting: Auxiliary, form: VerbForm, auxiliary: Auxiliary | undefined): boolean {
  if (auxiliary) return true;
  if (waiting === 'modal' || waiting === 'do') return form === 'bare';
  return form === 'participle' || (form === 'ing' && waiting === 'be');
}

/** *… og tatt gisler*: the participle shares the auxiliary of the clause before. */
function sharedChain(tag: (i: number) => Tag, own: readonly number[], shared: Clause | undefined): Chain {
  const verb = own.find((i) => tag(i).form === 'participle') ?? own.find((i) => tag(i).role === 'verb');
  const joined = shared && verb !== undefined && tag(verb).form === 'participle';
  return { finite: undefined, verb: joined ? verb : undefined, voice: shared?.voice ?? 'active', perfect: shared?.perfect ?? false, modal: undefined };
}

/** The noun phrase before the verb; in Norwegian, after it where something else comes first. */
function subjectOf(tokens: readonly WordToken[], tag: (i: number) => Tag, draft: Draft, own: readonly number[], finite: number | undefined, english: boolean): Tokens | undefined {
  if (finite === undefined) return undefined;
  const before = phraseBefore(tokens, tag, own.filter((i) => i < finite));
  if (before && !isAdverbial(tag, before)) return before;
  if (english) return before && pastAdverbial(tag, before);
  const after = phraseAfter(tokens, tag, own.filter((i) => i > finite));
  return before || draft.kind !== 'relative' ? (after ?? before) : undefined;
}

const NOMINAL = new Set(['word', 'name', 'number', 'determiner', 'pronoun']);

/** From the last comma before the verb. */
function phraseBefore(tokens: readonly WordToken[], tag: (i: number) => Tag, own: readonly number[]): Tokens | undefined {
  const comma = own.findLastIndex((i, n) => n < own.length - 1 && tag(i).role === 'mark' && isClauseMark(tokens[i]!));
  const rest = own.slice(comma + 1).filter((i) => tag(i).role !== 'mark');
  while (rest.length && tag(rest[0]!).role === 'adverb') rest.shift();
  // *The minister, however, …*
  if (!rest.length) return comma > 0 ? phraseBefore(tokens, tag, own.slice(0, comma)) : undefined;
  return { first: rest[0]!, last: rest.at(-1)! + 1 };
}

/** *For eleven years the regime …*: the phrase that begins after the first one. */
function pastAdverbial(tag: (i: number) => Tag, { first, last }: Tokens): Tokens {
  for (let i = first + 2; i < last; i++) {
    const { role } = tag(i);
    if ((role === 'determiner' || role === 'pronoun' || role === 'name') && tag(i - 1).role !== 'preposition' && tag(i - 1).role !== role && tag(i - 1).role !== 'determiner') return { first: i, last };
  }
  return { first, last };
}

function isAdverbial(tag: (i: number) => Tag, { first }: Tokens): boolean {
  return tag(first).role === 'preposition';
}

function phraseAfter(tokens: readonly WordToken[], tag: (i: number) => Tag, own: readonly number[]): Tokens | undefined {
  const start = own.findIndex((i) => NOMINAL.has(tag(i).role));
  if (start < 0 || start > 2) return undefined;
  let end = start;
  while (end < own.length && NOMINAL.has(tag(own[end]!).role) && (end === start || tag(own[end]!).role !== 'pronoun')) {
    end++;
    if (isDefinite(tokens[own[end - 1]!]!.word)) break;
  }
  return { first: own[start]!, last: own[end - 1]! + 1 };
}

/** A definite noun ends its phrase: *beordret presidenten | styrkene*. */
function isDefinite({ readings }: Word): boolean {
  return readings.some((r) => r.tag === 'sgdef' || r.tag === 'pldef');
}

/** What a relative clause is about: the words before it. */
function antecedent(tag: (i: number) => Tag, { marker }: Draft, first: number): Tokens | undefined {
  if (marker === undefined) return undefined;
  let last = marker;
  while (last > first && !NOMINAL.has(tag(last - 1).role)) last--;
  let start = last;
  while (start > first && NOMINAL.has(tag(start - 1).role)) start--;
  return start < last ? { first: start, last } : undefined;
}

function personOf(tokens: readonly WordToken[], subject: Tokens | undefined): Clause['person'] {
  if (!subject) return 'other';
  const words = tokens.slice(subject.first, subject.last).map((t) => t.word);
  if (words.some((w) => w.classes.has(Class.clauseOwn))) return 'own';
  return words.length === 1 && words[0]!.classes.has(Class.clauseYou) ? 'you' : 'other';
}

function moodOf(tokens: readonly WordToken[], tag: (i: number) => Tag, { first, last }: Tokens, draft: Draft, own: readonly number[], finite: number | undefined): Mood {
  if (draft.marker !== undefined && tokens[draft.marker]!.word.classes.has(Class.clauseCondition)) return 'hypothetical';
  for (let i = last - 1; i > first && tokens[i]!.word.kind === 'mark'; i--) if (tokens[i]!.word.form === '?') return 'question';
  return isImperative(tokens, tag, own, finite) ? 'imperative' : 'statement';
}

/** Begins with a bare verb, which in a statement could only be a noun. */
function isImperative(tokens: readonly WordToken[], tag: (i: number) => Tag, own: readonly number[], finite: number | undefined): boolean {
  const opening = own.find((i) => tag(i).role !== 'mark' && tag(i).role !== 'adverb');
  if (opening === undefined || tag(opening).role !== 'word') return false;
  const { word } = tokens[opening]!;
  if (word.classes.has(Class.imperativeOnly)) return true;
  return word.readings.some((r) => r.tag === 'imp' || r.tag === 'inf') && (finite === undefined || !mayBeNoun(word));
}
