import type { Token } from './tokens.ts';

/** Tokens [first, last) of one sentence. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** What sentence splitting asks of a word form. */
export interface SentenceWord {
  readonly form: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capitalised: boolean;
  /** Keeps its full stop: *kl.*, *Mr.* */
  readonly abbreviation: boolean;
  /** An abbreviation that a sentence may end with, where the next word cannot be a name: *kr.*, *etc.* */
  readonly closing: boolean;
  /** A form that no name has: a capital on it begins a sentence. */
  readonly nameless: boolean;
  /** Name of a month, which follows an ordinal: *2. januar*. */
  readonly month: boolean;
}

const CLOSING = new Set(['"', "''", '”', '“', '»', '«', '’', '‘', ')', ']', '›', '‹']);
// Some texts set a space before it: *« Nei! » skriver hun*.
const LOOSE_CLOSER = '»';
const OPENING = new Set(['"', "''", '``', '“', '„', '«', '»', '‘', '”', '(', '[', '–', '—', '-', '›', '‹', '¿', '¡']);

// No person writes a longer sentence. What reads a sentence back and forth stays linear in a text that has no full stop.
const LONGEST = 600;

/** Splits the tokens of one paragraph into sentences; every token belongs to exactly one. */
export function splitSentences(tokens: readonly Token<SentenceWord>[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = i + 1 - first >= LONGEST ? i + 1 : sentenceEnd(tokens, i);
    if (last === undefined) continue;
    sentences.push({ first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

/** Where the sentence ends if token i ends it: after the closing marks that touch it. */
function sentenceEnd(tokens: readonly Token<SentenceWord>[], i: number): number | undefined {
  const { word } = tokens[i]!;
  if (!isTerminator(word.form)) return abbreviationEnd(tokens, i);
  let last = i + 1;
  while (last < tokens.length && tokens[last]!.start === tokens[last - 1]!.end && isEndMark(tokens[last]!.word.form)) last++;
  if (tokens[last]?.word.form === LOOSE_CLOSER) last++;
  const next = tokens[last];
  if (!next) return last;
  if (next.start === tokens[last - 1]!.end) return word.form === '.' && isGlued(tokens, i) ? last : undefined;
  if (word.form === '.' && isOrdinal(tokens, i, next.word)) return undefined;
  return startsSentence(tokens, last) ? last : undefined;
}

/** An abbreviation that closes with its full stop ends a sentence only where the next word clearly begins one. */
function abbreviationEnd(tokens: readonly Token<SentenceWord>[], i: number): number | undefined {
  const { word } = tokens[i]!;
  const next = tokens[i + 1]?.word;
  return word.abbreviation && (!next || (word.closing && next.capitalised && next.nameless)) ? i + 1 : undefined;
}

/** *looted.The regime*: the space behind the full stop is missing, as where a web page was copied. */
function isGlued(tokens: readonly Token<SentenceWord>[], stop: number): boolean {
  const before = tokens[stop - 1];
  const next = tokens[stop + 1]!;
  return before?.end === tokens[stop]!.start && /^\p{Ll}{2,}$/u.test(before.word.form) && /^\p{Lu}(?:\p{Ll}|$)/u.test(next.word.form);
}

function isTerminator(form: string): boolean {
  return form === '.' || form === '!' || form === '?' || form === '…' || (form.length > 1 && form.startsWith('..'));
}

function isEndMark(form: string): boolean {
  return CLOSING.has(form) || isTerminator(form);
}

function isOrdinal(tokens: readonly Token<SentenceWord>[], dot: number, next: SentenceWord): boolean {
  const before = tokens[dot - 1]?.word;
  return before?.kind === 'number' && before.form.length <= 3 && tokens[dot - 1]!.end === tokens[dot]!.start && (next.month || (next.kind === 'word' && !next.capitalised));
}

/** A lower-case word goes on with the sentence: *«Kjem du snart?» sukka Kari.* */
function startsSentence(tokens: readonly Token<SentenceWord>[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    if (word.kind === 'number') return true;
    if (word.kind === 'word') return word.capitalised;
    if (!OPENING.has(word.form)) return true;
  }
  return true;
}
