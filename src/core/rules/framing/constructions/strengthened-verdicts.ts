import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { quotationAround } from '../context/citation.ts';
import { isClaim, isCompared, isOwnFeeling } from '../context/claim.ts';
import { clauseEnd } from '../context/clause.ts';
import { listedPhraseEnd } from '../../../languages/listed-phrase.ts';
import { isNegated } from '../context/negation.ts';

const WHY: Messages = {
  nb: 'styrker en dom i stedet for å begrunne den',
  nn: 'styrkjer ein dom i staden for å grunngje han',
  en: 'strengthens a verdict instead of giving reasons for it',
};

// *fullstendig og helt grunnløs*, *wholly and entirely without merit*: between the adverb and the verdict stand such few words.
const VERDICT_REACH = 3;
const VERB_REACH = 3;

type Tokens = readonly WordToken[];

/** An adverb of degree before a verdict (*totally baseless*, *heilt urimeleg*), or beside a verb of rejection (*avviser blankt*, *flatly deny*). */
export function* strengthenedVerdicts(doc: Doc): Generator<Mark> {
  const { tokens, sentences } = doc;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const last = strengthenerEnd(tokens, sentence, at);
      const place = last && { paragraph: doc, sentence, first: at, last };
      if (place && isClaim(place) && !isNegated(place) && !isCompared(place) && !isOwnFeeling(place) && !quotationAround(doc, at)) {
        yield { ...rangeOfTokens(tokens, at, place.last), values: { why: WHY } };
      }
      at = last ?? at + 1;
    }
  }
}

function strengthenerEnd(tokens: Tokens, sentence: Sentence, at: number): number | undefined {
  const last = listedPhraseEnd(tokens, at, sentence.last, Class.degreeAdverb);
  if (last === undefined) return undefined;
  return precedesVerdict(tokens, sentence, last) || isBesideRejection(tokens, sentence, at, last) ? last : undefined;
}

function precedesVerdict(tokens: Tokens, sentence: Sentence, from: number): boolean {
  const end = Math.min(clauseEnd(tokens, sentence, from), from + VERDICT_REACH);
  for (let at = from; at < end; at++) {
    if (listedPhraseEnd(tokens, at, sentence.last, Class.verdict)) return true;
    if (!tokens[at]!.word.classes.has(Class.verdictBridge)) return false;
  }
  return false;
}

function isBesideRejection(tokens: Tokens, sentence: Sentence, first: number, last: number): boolean {
  const near = tokens.slice(Math.max(sentence.first, first - VERB_REACH), Math.min(sentence.last, last + VERB_REACH));
  return near.some((t) => t.word.classes.has(Class.rejectionVerb));
}
