import { UNLISTED } from '../../words.ts';
import type { Analysis, QuotedStretch } from './analysis.ts';
import type { Found } from './found.ts';
import { Tag } from './tags.ts';

const LONGEST_LABEL = 6;

/** *NAME: what they say* at the beginning of a paragraph, which may be quoted as a whole. */
export function labelReport(a: Analysis): Found | undefined {
  const first = a.tag(0) === Tag.quote ? 1 : 0;
  let colon = first;
  while (colon - first <= LONGEST_LABEL && isPartOfName(a, colon)) colon++;
  if (colon === first || colon + 1 >= a.tokens.length || a.tag(colon) !== Tag.colon) return undefined;
  if (a.tokens[colon]!.end === a.tokens[colon + 1]!.start || !(first > 0 || namesSomebody(a, first, colon))) return undefined;
  return {
    source: { first, last: colon }, cue: { first: colon, last: colon + 1 }, pieces: [{ first: colon + 1, last: a.tokens.length }],
    cueClass: 'neutral', status: 'asserted',
  };
}

/** *“What they say.” – Name*: a dash after a quotation, and nothing but a name to the end of its line. */
export function signedReports(a: Analysis): Found[] {
  return a.quotes.flatMap((quote) => signature(a, quote) ?? []);
}

function signature(a: Analysis, quote: QuotedStretch): Found | undefined {
  const dash = quote.last;
  if (quote.quotation.depth > 0 || a.tag(dash) !== Tag.dash) return undefined;
  let last = dash + 1;
  while (last - dash <= LONGEST_LABEL && isPartOfName(a, last)) last++;
  const ends = last === a.tokens.length || a.tag(last) === Tag.comma || (a.tag(last) === Tag.stop && last + 1 === a.tokens.length) || a.quoteFrom(last) !== undefined;
  if (!ends || !namesSomebody(a, dash + 1, last)) return undefined;
  return {
    source: { first: dash + 1, last }, cue: { first: dash, last: dash + 1 }, pieces: [{ first: quote.first, last: quote.last }],
    cueClass: 'neutral', status: 'asserted',
  };
}

function isPartOfName(a: Analysis, i: number): boolean {
  const word = a.tokens[i]?.word;
  if (!word) return false;
  return (word.kind === 'word' && word.capitalised) || a.tag(i) === Tag.open || a.tag(i) === Tag.close;
}

/** Is one of the words a name, or one that no list knows, or does a title stand first? Headlines begin with capitals and colons too. */
export function namesSomebody(a: Analysis, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (a.is(i, 'female-name') || a.is(i, 'male-name') || a.is(i, UNLISTED) || a.is(i, 'honorific')) return true;
  }
  return false;
}
