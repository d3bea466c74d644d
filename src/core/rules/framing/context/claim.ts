import { Class } from '../../../lexicon/class.ts';
import type { Place } from './place.ts';

/** Does the sentence claim something? Questions and instructions (*Skriv tydelig*, *Print your name clearly*) do not. */
export function isClaim({ paragraph: { tokens }, sentence, first }: Place): boolean {
  if (tokens[sentence.last - 1]!.word.form === '?') return false;
  return first === sentence.first || !tokens[sentence.first]!.word.classes.has(Class.instruction);
}

/** Is the adverb one of degree or comparison here: *more clearly*, *så tydelig at*? */
export function isCompared({ paragraph: { tokens }, first }: Place): boolean {
  return tokens[first - 1]?.word.classes.has(Class.comparing) ?? false;
}

/** Does it strengthen a feeling of the author's own: *we are truly sorry*? */
export function isOwnFeeling({ paragraph: { tokens }, sentence, first, last }: Place): boolean {
  const near = tokens.slice(Math.max(sentence.first, first - 4), Math.min(sentence.last, last + 3));
  return near.some((t) => t.word.classes.has(Class.feeling)) && near.some((t) => t.word.classes.has(Class.firstPerson));
}
