import type { Passage } from '../../passage.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** Is the sentence about the author's own side: first person, the author's name, the issuing party (*the company*, *regjeringen*), or any sentence of a party's? */
export function isAboutOwnSide(passage: Passage, { first, last }: Sentence): boolean {
  if (passage.party) return true;
  for (let at = first; at < last; at++) {
    const { lists } = passage.tokens[at]!.word;
    if (lists.has('firstPerson') || lists.has('selfParty')) return true;
  }
  return namesAuthor(passage, first, last);
}

/** Does the sentence speak in the first person? */
export function isFirstPerson({ tokens }: Passage, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some((t) => t.word.lists.has('firstPerson'));
}

function namesAuthor({ authorNames, text, tokens }: Passage, first: number, last: number): boolean {
  if (!authorNames.length) return false;
  const sentence = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return authorNames.some((name) => sentence.includes(name));
}
