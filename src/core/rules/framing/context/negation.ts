import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Place } from './place.ts';

const REACH = 4;

/**
 * Is the term itself denied: *is not a terrorist*, *er ikke en pøbel*? Between the negation and the term stand only articles, adverbs of degree
 * and other words of its noun phrase that `negationBridge` holds; *will not tolerate this onslaught* denies something else, and *not only* nothing.
 */
export function isNegated({ paragraph: { tokens }, sentence, first }: Place): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    const { word } = tokens[at]!;
    if (word.classes.has(Class.negator)) return !onlyFollows(tokens, at);
    if (!word.classes.has(Class.negationBridge)) return false;
  }
  return false;
}

function onlyFollows(tokens: readonly WordToken[], at: number): boolean {
  return tokens[at + 1]?.word.classes.has(Class.notOnly) ?? false;
}
