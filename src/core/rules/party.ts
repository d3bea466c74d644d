import { RangeLookup } from '../text/range-lookup.ts';
import type { Voice } from '../attribution/model.ts';
import type { Paragraph } from '../languages/paragraph.ts';

type Spoken = Paragraph & { readonly voices: readonly Voice[] };

// A line that says what the text is, or whom to call, is short.
const MASTHEAD_TOKENS = 16;

/**
 * Does the author of a statement speak for a party: in the first person, or under a masthead (*Pressemelding*, *For immediate release*, *Media contact*)?
 * Praise in such a text is of the author's own side unless it says otherwise; a reporter has no side.
 */
export function speaksAsParty(paragraphs: readonly Spoken[]): boolean {
  return paragraphs.some((p) => hasMasthead(p) || saysWe(p));
}

function hasMasthead({ tokens }: Paragraph): boolean {
  return tokens.length <= MASTHEAD_TOKENS
    && tokens.some(({ word }, at) => word.lists.has('masthead') || word.phrases.some((p) => p.value === 'masthead' && p.pattern.match(tokens, at, tokens.length)));
}

function saysWe({ tokens, voices, quotations }: Spoken): boolean {
  const authors = RangeLookup.of(voices.filter((v) => v.form === 'author'));
  const quoted = RangeLookup.of(quotations);
  return tokens.some((t) => t.word.lists.has('firstPerson') && authors.some(t) && !quoted.some(t));
}
