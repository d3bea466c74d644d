import { contains, shift, type Range } from '../model.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import { rangeOfTokens, tokenAt, tokensIn } from '../languages/paragraph.ts';
import { linkStatement } from './link.ts';
import type { Placed } from './placed.ts';

/** Who stands in the sentence around a place. */
export interface Around {
  /** In whose voice the place is, and whom the sentence names as a source. Lower case. */
  readonly speakers: readonly string[];
  /** Words that are written as names; the first of a sentence is always capitalised and says nothing. */
  readonly names: readonly string[];
}

export function speakersAround(placed: readonly Placed[], place: Range): Around {
  const own = placed.findLast(({ start }) => start <= place.start);
  if (!own) return { speakers: [], names: [] };
  const { attributions, voices } = linkStatement(placed);
  const { start, paragraph: { tokens, sentences } } = own;
  const at = tokenAt(tokens, place.start - start);
  const sentence = sentences.find(({ first, last }) => first <= at && at < last);
  const range = sentence ? shift(rangeOfTokens(tokens, sentence.first, sentence.last), start) : place;
  const [voice] = RangeLookup.of(voices[placed.indexOf(own)]!).overlapping(shift(place, -start));
  const sources = attributions.filter(({ source }) => source && contains(range, source)).map(({ speaker }) => speaker);
  const words = tokensIn(tokens, shift(range, -start)).slice(1).map(({ word }) => word);
  return {
    speakers: [...(voice ? [voice.speaker] : []), ...sources].map((name) => name.toLowerCase()),
    names: words.filter(({ kind, capitalised }) => kind === 'word' && capitalised).map(({ lower }) => lower),
  };
}
