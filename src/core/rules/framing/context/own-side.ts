import { Class } from '../../../lexicon/class.ts';
import type { Doc, Facts } from '../../passage.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** Is the sentence about the author's own side: in the first person, with the author's name, or any sentence of a text that speaks for a party? */
export function isAboutOwnSide(doc: Doc, { party, authorNames }: Facts, sentence: Sentence): boolean {
  return party || isFirstPerson(doc, sentence) || namesAuthor(doc, authorNames, sentence);
}

/** Does the sentence speak in the first person? */
export function isFirstPerson({ tokens }: Doc, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some((t) => t.word.classes.has(Class.firstPerson));
}

function namesAuthor({ text, tokens }: Doc, authorNames: readonly string[], { first, last }: Sentence): boolean {
  if (!authorNames.length) return false;
  const sentence = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return authorNames.some((name) => sentence.includes(name));
}
