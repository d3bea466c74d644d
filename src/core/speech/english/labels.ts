import type { Analysis, Stretch } from '../analysis.ts';
import { Class } from '../../lexicon/class.ts';
import { namesSomebody } from '../reading/announced.ts';
import type { Found } from '../reading/model.ts';
import { Tag } from '../tags.ts';

const LONGEST_LABEL = 6;

/** *NAME: what they say*: a headline, a paragraph that is quoted with the label in it. */
export function labelReport(a: Analysis): Found | undefined {
  // The label of a turn is read with its turn, in every language.
  const label = a.paragraph.label ? undefined : writtenLabel(a);
  if (!label || label.last + 1 >= a.tokens.length) return undefined;
  return {
    source: label, cue: { first: label.last, last: label.last + 1 }, pieces: [{ first: label.last + 1, last: a.tokens.length }],
    cueClass: 'neutral', status: 'asserted',
  };
}

/** *Holm: The plan is dead* as a headline, *“HOLM: …”* as a quotation. */
function writtenLabel(a: Analysis): Stretch | undefined {
  const first = a.tag(0) === Tag.quote ? 1 : 0;
  let last = first;
  while (last - first <= LONGEST_LABEL && isPartOfName(a, last)) last++;
  if (last === first || a.tag(last) !== Tag.colon || a.tokens[last]!.end === a.tokens[last + 1]?.start) return undefined;
  const label = { first, last };
  return first > 0 || (namesSomebody(a, label) && !isTopic(a, label)) ? label : undefined;
}

/** *Kenya: The port is closed*: the country that a headline is about, a name whose brackets the colon stands in: *Nordlek (OSE: NLK)*. */
function isTopic(a: Analysis, { first, last }: Stretch): boolean {
  if (last - first === 1) return a.has(first, Class.countryName);
  let open = 0;
  for (let i = first; i < last; i++) open += Number(a.tag(i) === Tag.open) - Number(a.tag(i) === Tag.close);
  return open > 0;
}

function isPartOfName(a: Analysis, i: number): boolean {
  const word = a.tokens[i]?.word;
  if (!word) return false;
  return (word.kind === 'word' && word.capitalised) || a.tag(i) === Tag.open || a.tag(i) === Tag.close;
}
