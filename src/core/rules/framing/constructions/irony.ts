import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { detecting } from '../../detecting.ts';
import { isAuthors, type Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { quotationAround } from '../context/citation.ts';
import { listedOpening } from '../../../languages/listed-phrase.ts';

const WHY: Messages = {
  nb: 'lar ironien antyde det som ikke blir sagt',
  nn: 'lèt ironien antyde det som ikkje blir sagt',
  en: 'lets irony hint at what is not said',
};

/**
 * Irony by construction: an opening that says the opposite or only hints (*Så mye for …*, *One wonders …*, *Perhaps somebody could …*),
 * or an approving word alone as the comment on what came before (*Betryggende.*, *How convenient.*).
 */
export const irony = detecting(ironicMarks, (mark, _, facts) => (isAuthors(facts, mark) ? mark : undefined));

function* ironicMarks(doc: Doc): Generator<Mark> {
  if (doc.kind === 'headline') return;
  for (const sentence of doc.sentences) {
    const range = ironicRange(doc, sentence);
    if (range && !quotationAround(doc, sentence.first)) yield { ...range, values: { why: WHY } };
  }
}

function ironicRange({ tokens }: Doc, sentence: Sentence) {
  const { first, last } = sentence;
  const opening = listedOpening(tokens, first, last, Class.ironicOpening);
  if (opening) return rangeOfTokens(tokens, opening.first, opening.last);
  return isBareComment(tokens, sentence) ? rangeOfTokens(tokens, first, coreEnd(tokens, sentence)) : undefined;
}

/** The end of the sentence without its closing mark. */
function coreEnd(tokens: readonly WordToken[], { first, last }: Sentence): number {
  return last - 1 > first && tokens[last - 1]!.word.kind === 'mark' ? last - 1 : last;
}

/** A sentence after another one in the paragraph that is nothing but an approving word, with or without an adverb of degree (*How reassuring.*), or a noun made small (*Some reform.*). */
function isBareComment(tokens: readonly WordToken[], sentence: Sentence): boolean {
  const { first } = sentence;
  if (first > 0 && tokens[first]!.word.classes.has(Class.mockDeterminer) && coreEnd(tokens, sentence) === first + 2) return true;
  const word = first + (tokens[first]!.word.classes.has(Class.ironicDegree) ? 1 : 0);
  return first > 0 && word + 1 === coreEnd(tokens, sentence) && tokens[word]!.word.classes.has(Class.ironicComment);
}
