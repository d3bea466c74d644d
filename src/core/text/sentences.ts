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
  /** Ends a sentence only when a capital follows that cannot be a name's: *kl.*, *Mr.* never do. */
  readonly abbreviation: boolean;
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
  if (next.start === tokens[last - 1]!.end) return undefined;
  if (word.form === '.' && isOrdinal(tokens, i, next.word)) return undefined;
  return startsSentence(tokens, last) ? last : undefined;
}

/** An abbreviation that closes with its full stop ends a sentence only where the next word clearly begins one. */
function abbreviationEnd(tokens: readonly Token<SentenceWord>[], i: number): number | undefined {
  const { word } = tokens[i]!;
  return word.abbreviation && i + 1 === tokens.length ? i + 1 : undefined;
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
