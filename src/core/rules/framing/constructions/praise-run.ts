import { hasReading } from '../../../languages/words.ts';
import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** Words of worth in a row: tokens [first, last). */
export interface PraiseRun {
  /** Adjectives and adverbs, virtues behind *with*, or the stock figure behind a definite article. */
  readonly kind: 'worth' | 'virtue' | 'figure';
  readonly first: number;
  readonly last: number;
  readonly words: number;
  /** How many of them praise by themselves. */
  readonly strong: number;
  readonly superlative: boolean;
}

type Tokens = readonly WordToken[];

const has = (token: WordToken | undefined, wanted: Class): boolean => token !== undefined && token.word.classes.has(wanted);

/** The run that begins at a token. */
export function praiseOf(tokens: Tokens, sentence: Sentence, at: number): PraiseRun | undefined {
  return figure(tokens, sentence, at) ?? virtues(tokens, sentence, at) ?? worths(tokens, sentence, at);
}

/** *den ærlege fiskaren*, *the hard-working families*: someone still has to follow. */
function figure(tokens: Tokens, { last }: Sentence, at: number): PraiseRun | undefined {
  const stands = has(tokens[at], Class.characterWord) && has(tokens[at - 1], Class.definiteArticle) && at + 1 < last && tokens[at + 1]!.word.kind === 'word'
    && !has(tokens[at + 1], Class.functionWord);
  return stands ? { kind: 'figure', first: at, last: at + 2, words: 1, strong: 1, superlative: false } : undefined;
}

/** *med besluttsomhet og måtehold*, *with skill and courage*. */
function virtues(tokens: Tokens, { last }: Sentence, at: number): PraiseRun | undefined {
  if (!has(tokens[at], Class.praisePreposition)) return undefined;
  const row = rowFrom(tokens, last, at + 1, (n) => has(tokens[n], Class.praiseNoun));
  return row && row.words > 1 ? { kind: 'virtue', first: at, last: row.last, words: row.words, strong: 0, superlative: false } : undefined;
}

function worths(tokens: Tokens, { first, last }: Sentence, at: number): PraiseRun | undefined {
  const row = rowFrom(tokens, last, at, (n) => isWorth(tokens, n));
  if (!row) return undefined;
  const members = tokens.slice(at, row.last);
  const most = at > first && has(tokens[at - 1], Class.superlativeWord);
  return {
    kind: 'worth', first: most ? at - 1 : at, last: row.last, words: row.words,
    strong: members.filter((t, n) => isStrong(t) || (row.words > 1 && isTerm(tokens, at + n))).length,
    superlative: most || members.some(isSuperlative),
  };
}

/** One, or several that commas and *and* join. */
function rowFrom(tokens: Tokens, end: number, at: number, belongs: (at: number) => boolean): { last: number; words: number } | undefined {
  if (at >= end || !belongs(at)) return undefined;
  let last = at + 1;
  let words = 1;
  for (let next = afterJoiner(tokens, last); next < end && belongs(next); next = afterJoiner(tokens, last)) {
    last = next + 1;
    words++;
  }
  return { last, words };
}

function afterJoiner(tokens: Tokens, at: number): number {
  return tokens[at]?.word.form === ',' || has(tokens[at], Class.praiseJoiner) ? at + 1 : Infinity;
}

function isWorth(tokens: Tokens, at: number): boolean {
  const { word } = tokens[at]!;
  const praises = word.classes.has(Class.praiseWord) || word.classes.has(Class.mildPraise);
  return praises ? !isComparative(tokens[at]!) : isTerm(tokens, at);
}

const isStrong = ({ word }: WordToken): boolean => word.classes.has(Class.praiseWord);

const isComparative = ({ word }: WordToken): boolean => hasReading(word, Class.praiseWord, 'comp') || hasReading(word, Class.mildPraise, 'comp');

const isSuperlative = ({ word }: WordToken): boolean => hasReading(word, Class.praiseWord, 'sup') || hasReading(word, Class.mildPraise, 'sup');

/** A word that the lexicon knows as praise: its guards judge it where it stands alone, in a row its neighbours do. */
function isTerm(tokens: Tokens, at: number): boolean {
  return tokens[at]!.word.terms.some(({ pattern, value }) => {
    const match = value.rule === 'virtue' ? pattern.match(tokens, at, at + 1) : undefined;
    return match !== undefined && match.tag !== 'comp';
  });
}
