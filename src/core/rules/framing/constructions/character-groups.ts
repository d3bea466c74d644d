import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { quotationAround } from '../context/citation.ts';
import { isClaim } from '../context/claim.ts';
import { has } from './quantified-predicates.ts';

const WHY: Messages = {
  nb: 'lar bare én mening være fornuftig eller anstendig',
  nn: 'lèt berre éi meining vere fornuftig eller skikkeleg',
  en: 'lets only one opinion be sensible or decent',
};

type Tokens = readonly WordToken[];

/** *No sane person*, *ethvert anstendig menneske*, *any fair-minded reader*: a quantifier over those who are of good character. */
export function* characterGroups(doc: Doc): Generator<Mark> {
  const { tokens, sentences } = doc;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const last = groupEnd(tokens, sentence, at);
      if (last === undefined || !isClaim({ paragraph: doc, sentence, first: at, last }) || quotationAround(doc, at)) continue;
      yield { ...rangeOfTokens(tokens, at, last), values: { why: WHY } };
    }
  }
}

function groupEnd(tokens: Tokens, { last }: Sentence, at: number): number | undefined {
  if (!has(tokens[at], Class.noQuantifier, Class.allQuantifier, Class.everyEach, Class.everybody, Class.nobody, Class.anyQuantifier)) return undefined;
  let noun = at + 1;
  while (noun < last && has(tokens[noun], Class.judgedCharacter)) noun++;
  return noun > at + 1 && noun < last && tokens[noun]!.word.kind === 'word' && !has(tokens[noun], Class.functionWord) ? noun + 1 : undefined;
}
