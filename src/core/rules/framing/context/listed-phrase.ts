import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';

/** The token behind a word or phrase of a class that stands at `at` and ends before `end`; the longest of them. */
export function listedPhraseEnd(tokens: readonly WordToken[], at: number, end: number, wanted: Class): number | undefined {
  const word = at < end ? tokens[at]!.word : undefined;
  if (!word) return undefined;
  const single = word.classes.has(wanted) ? at + 1 : 0;
  const ends = word.phrases.filter((p) => p.value === wanted).map(({ pattern }) => pattern.match(tokens, at, end)?.last ?? 0);
  return Math.max(single, ...ends) || undefined;
}

/** The same at the beginning of a sentence: *And*, *Men* and their like only join it to the one before. */
export function listedOpening(tokens: readonly WordToken[], first: number, end: number, wanted: Class): { first: number; last: number } | undefined {
  for (let at = first; at < end; at++) {
    const last = listedPhraseEnd(tokens, at, end, wanted);
    if (last !== undefined) return { first: at, last };
    if (!tokens[at]!.word.classes.has(Class.sentenceJoiner) && tokens[at]!.word.form !== ',') return undefined;
  }
  return undefined;
}
