import { longestMatch } from '../../lexicon/index.ts';
import type { FormTag } from '../../languages/inflection.ts';
import type { Term, WordToken } from '../../languages/words.ts';
import { rangeOfTokens, type Paragraph } from '../../languages/paragraph.ts';
import type { Range } from '../../model.ts';
import type { Sentence } from '../../text/sentences.ts';
import { allHold, anyHolds } from './context/guards.ts';
import type { Place } from './context/place.ts';

/** A lexicon term where it stands in a paragraph. */
export interface FoundTerm extends Place, Range {
  readonly term: Term;
  readonly tag: FormTag;
}

interface Terms {
  readonly heard: FoundTerm[];
  /** By `unless`: another sense of the word. */
  readonly silenced: FoundTerm[];
}

const found = new WeakMap<readonly WordToken[], Terms>();

/** The terms of a paragraph that their own guards let through. */
export function termsIn(paragraph: Paragraph): readonly FoundTerm[] {
  return allTermsIn(paragraph).heard;
}

export function silencedTermsIn(paragraph: Paragraph): readonly FoundTerm[] {
  return allTermsIn(paragraph).silenced;
}

/** One pass over the tokens, kept with the paragraph. */
function allTermsIn(paragraph: Paragraph): Terms {
  let terms = found.get(paragraph.tokens);
  if (!terms) found.set(paragraph.tokens, (terms = findTerms(paragraph)));
  return terms;
}

function findTerms(paragraph: Paragraph): Terms {
  const { tokens } = paragraph;
  const terms: Terms = { heard: [], silenced: [] };
  for (const sentence of paragraph.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const match = isCharged(tokens[at]!) ? matchAt(paragraph, sentence, at) : undefined;
      if (match) (isSilenced(match) ? terms.silenced : terms.heard).push(match);
      at = match?.last ?? at + 1;
    }
  }
  return terms;
}

function isCharged({ word }: WordToken): boolean {
  return word.terms.length > 0 || word.compound !== undefined;
}

/** The longest term at a token. One whose `only` does not hold makes way for a shorter one; one that `unless` silences does not. */
function matchAt(paragraph: Paragraph, sentence: Sentence, first: number): FoundTerm | undefined {
  const { tokens } = paragraph;
  const { word } = tokens[first]!;
  const place = (last: number) => ({ paragraph, sentence, first, last, ...rangeOfTokens(tokens, first, last) });
  const match = longestMatch(word.terms, tokens, first, sentence.last, ({ last }, term) => !term.only || allHold(term.only, place(last)));
  if (match) return { ...place(match.last), term: match.value, tag: match.tag };
  const { compound } = word;
  if (!compound) return undefined;
  const whole = { ...place(first + 1), compound };
  if (compound.term.only && !allHold(compound.term.only, whole)) return undefined;
  return { ...whole, term: compound.term, tag: compound.tag };
}

function isSilenced(match: FoundTerm): boolean {
  return match.term.unless !== undefined && anyHolds(match.term.unless, match);
}
