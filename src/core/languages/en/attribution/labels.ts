import type { Analysis } from './analysis.ts';
import type { Found } from './found.ts';
import { Tag } from './tags.ts';

const LONGEST_LABEL = 6;

/** *NAME: what they say* at the beginning of a paragraph. */
export function labelReport(a: Analysis): Found | undefined {
  let colon = 0;
  while (colon <= LONGEST_LABEL && isPartOfLabel(a, colon)) colon++;
  if (!colon || colon + 1 >= a.tokens.length || a.tag(colon) !== Tag.colon) return undefined;
  if (a.tag(colon - 1) !== Tag.name && a.tag(colon - 1) !== Tag.close && a.tag(0) !== Tag.name) return undefined;
  return {
    source: { first: 0, last: colon }, cue: { first: colon, last: colon + 1 }, pieces: [{ first: colon + 1, last: a.tokens.length }],
    cueClass: 'neutral', status: 'asserted',
  };
}

function isPartOfLabel(a: Analysis, i: number): boolean {
  const word = a.tokens[i]?.word;
  if (!word) return false;
  return (word.kind === 'word' && word.capitalised) || a.tag(i) === Tag.open || a.tag(i) === Tag.close || word.form === '.';
}
