import { Class } from '../../../lexicon/class.ts';
import type { Passage } from '../../passage.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** Is the sentence about the author's own side: in the first person, with the author's name, or any sentence of a text that speaks for a party? */
export function isAboutOwnSide(passage: Passage, sentence: Sentence): boolean {
  return passage.party || isFirstPerson(passage, sentence) || namesAuthor(passage, sentence.first, sentence.last);
}

/** Does the sentence speak in the first person? */
export function isFirstPerson({ tokens }: Passage, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some((t) => t.word.classes.has(Class.firstPerson));
}

function namesAuthor({ authorNames, text, tokens }: Passage, first: number, last: number): boolean {
  if (!authorNames.length) return false;
  const sentence = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return authorNames.some((name) => sentence.includes(name));
}
