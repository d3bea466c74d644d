import { Class } from '../../lexicon/class.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { WordToken } from '../../languages/words.ts';
import { once } from '../../once.ts';
import type { SidedDoc } from '../passage.ts';
import { CLOSING, OPENING } from './reading-span.ts';

/** The first tokens of the sentences that say where what they tell is from: *(NOU 2019: 5)*, *[4]*, *see annex 2*, or *Source: ONS.* behind them. */
export const citedSentences = once(({ tokens, sentences }: SidedDoc): ReadonlySet<number> =>
  new Set(sentences.filter((sentence, n) => refers(tokens, sentence) || isSourceLine(tokens, sentences[n + 1])).map(({ first }) => first)));

function refers(tokens: readonly WordToken[], { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    if (OPENING.has(tokens[i]!.word.form) ? isReference(tokens, i + 1, last) : isPlace(tokens, i)) return true;
  }
  return false;
}

/** A source line is short: *Kilde: SSB*. */
function isSourceLine(tokens: readonly WordToken[], line: Sentence | undefined): boolean {
  return line !== undefined && line.last - line.first <= LONGEST && !!tokens[line.first]?.word.classes.has(Class.sourceLabel) && tokens[line.first + 1]?.word.form === ':';
}

const LONGEST = 12;

/** What stands in a bracket: a label, a number alone, or a name with a year that is no date. */
function isReference(tokens: readonly WordToken[], from: number, until: number): boolean {
  let end = from;
  while (end < until && !CLOSING.has(tokens[end]!.word.form)) end++;
  const words = tokens.slice(from, end).map(({ word }) => word);
  const [first] = words;
  if (!first || words.length > LONGEST) return false;
  if (first.classes.has(Class.sourceLabel)) return true;
  if (tokens[from - 1]!.word.form === '[') return words.every(({ kind }) => kind !== 'word');
  return first.capitalised && words.some(({ form }) => YEAR.test(form)) && !words.some(({ month }) => month);
}

/** *jf. vedlegg 2*, *see table 3*. */
function isPlace(tokens: readonly WordToken[], i: number): boolean {
  return tokens[i]!.word.classes.has(Class.referencePlace) && tokens[i + 1]?.word.kind === 'number';
}

const YEAR = /^(?:19|20)\d\d[a-z]?$/;
