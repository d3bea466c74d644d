import { Class } from '../../lexicon/class.ts';
import type { Range } from '../../model.ts';
import { tokenAt } from '../../languages/paragraph.ts';
import type { Analysis, QuotedStretch, Stretch } from '../analysis.ts';
import type { Found } from './found.ts';
import { Tag } from '../tags.ts';

const LONGEST_LABEL = 6;

/** *NAME: what they say*: a turn of a conversation, a headline, a paragraph that is quoted with the label in it. */
export function labelReport(a: Analysis): Found | undefined {
  const label = a.paragraph.label ? turnLabel(a, a.paragraph.label) : writtenLabel(a);
  if (!label || label.last + 1 >= a.tokens.length) return undefined;
  return {
    source: label, cue: { first: label.last, last: label.last + 1 }, pieces: [{ first: label.last + 1, last: a.tokens.length }],
    cueClass: 'neutral', status: 'asserted',
  };
}

function turnLabel({ tokens }: Analysis, label: Range): Stretch {
  return { first: tokenAt(tokens, label.start), last: tokenAt(tokens, label.end - 1) + 1 };
}

/** *Holm: The plan is dead* as a headline, *“HOLM: …”* as a quotation. */
function writtenLabel(a: Analysis): Stretch | undefined {
  const first = a.tag(0) === Tag.quote ? 1 : 0;
  let last = first;
  while (last - first <= LONGEST_LABEL && isPartOfName(a, last)) last++;
  if (last === first || a.tag(last) !== Tag.colon || a.tokens[last]!.end === a.tokens[last + 1]?.start) return undefined;
  return first > 0 || namesSomebody(a, first, last) ? { first, last } : undefined;
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
    if (a.has(i, Class.femaleName) || a.has(i, Class.maleName) || a.has(i, Class.unlisted) || a.has(i, Class.honorific)) return true;
  }
  return false;
}
