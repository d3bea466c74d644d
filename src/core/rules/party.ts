import { Class } from '../lexicon/class.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import type { Voice } from '../speech/model.ts';
import { listedPhraseEnd } from '../languages/listed-phrase.ts';
import type { Paragraph } from '../languages/paragraph.ts';
import type { Range } from '../model.ts';

interface Spoken {
  readonly paragraph: Paragraph;
  readonly voices: readonly Voice[];
}

// A line that says what the text is, or whom to call, is short.
const MASTHEAD_TOKENS = 16;

/**
 * Does the author of a statement speak for a party: in the first person, or under a masthead (*Pressemelding*, *For immediate release*, *Media contact*)?
 * Praise in such a text is of the author's own side unless it says otherwise; a reporter has no side.
 */
export function speaksAsParty(paragraphs: readonly Spoken[]): boolean {
  return paragraphs.some((p) => hasMasthead(p.paragraph) || saysWe(p));
}

function hasMasthead({ tokens }: Paragraph): boolean {
  return tokens.length <= MASTHEAD_TOKENS
    && tokens.some((_, at) => listedPhraseEnd(tokens, at, tokens.length, Class.masthead) !== undefined);
}

function saysWe({ paragraph, voices }: Spoken): boolean {
  const own = firstPersonsOf(paragraph);
  if (!own.length) return false;
  const authors = RangeLookup.of(voices.filter((v) => v.form === 'author'));
  return own.some((range) => authors.some(range));
}

const remembered = new WeakMap<Paragraph, readonly Range[]>();

/** Where a paragraph says *we* or *I* outside quotations. */
function firstPersonsOf(paragraph: Paragraph): readonly Range[] {
  let found = remembered.get(paragraph);
  if (!found) remembered.set(paragraph, (found = collectFirstPersons(paragraph)));
  return found;
}

function collectFirstPersons({ tokens, quotations }: Paragraph): readonly Range[] {
  const quoted = RangeLookup.of(quotations);
  return tokens.filter((token) => token.word.classes.has(Class.firstPerson) && !quoted.some(token));
}
