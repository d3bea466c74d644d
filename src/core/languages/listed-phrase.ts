import { Class } from '../lexicon/class.ts';
import type { WordToken } from './words.ts';

/** The token behind a word or phrase of a class that stands at `at` and ends before `end`; the longest of them. */
export function listedPhraseEnd(tokens: readonly WordToken[], at: number, end: number, wanted: Class): number | undefined {
  if (at >= end) return undefined;
  const { classes, phrases } = tokens[at]!.word;
  let longest = classes.has(wanted) ? at + 1 : 0;
  for (const pattern of phrases.get(wanted) ?? []) longest = Math.max(longest, pattern.match(tokens, at, end)?.last ?? 0);
  return longest || undefined;
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
