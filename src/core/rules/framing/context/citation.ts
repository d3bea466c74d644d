import type { Paragraph } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Quotation } from '../../../text/quotation.ts';
import { tokenAt } from '../../../languages/paragraph.ts';
import type { Place } from './place.ts';

// Up to so many words in quotation marks are a word cited, a name, or scare quotes; more are somebody's speech.
const CITED_WORDS = 3;
const DEEPEST = 3;

const quotationsByToken = new WeakMap<readonly WordToken[], Int32Array>();

/** Is the term cited as a word (*ordet terrorist*, *the term "thug"*), or a title or name in quotation marks? */
export function isCited(place: Place): boolean {
  const quotation = quotationAround(place.paragraph, place.first);
  if (!quotation) return followsWordNoun(place.paragraph.tokens, place.first);
  return isShort(place.paragraph, quotation) || isTitle(place.paragraph, quotation);
}

/** The innermost quotation around a token. */
export function quotationAround(paragraph: Paragraph, token: number): Quotation | undefined {
  let byToken = quotationsByToken.get(paragraph.tokens);
  if (!byToken) quotationsByToken.set(paragraph.tokens, (byToken = indexQuotations(paragraph)));
  return paragraph.quotations[byToken[token]!];
}

function indexQuotations({ tokens, quotations }: Paragraph): Int32Array {
  const byToken = new Int32Array(tokens.length).fill(-1);
  quotations.forEach(({ inner, depth }, n) => {
    if (depth < DEEPEST) for (let at = tokenAt(tokens, inner.start); at < tokens.length && tokens[at]!.end <= inner.end; at++) byToken[at] = n;
  });
  return byToken;
}

export function isShort({ tokens }: Paragraph, { inner, form }: Quotation): boolean {
  if (form !== 'marks') return false;
  let words = 0;
  for (let at = tokenAt(tokens, inner.start); at < tokens.length && tokens[at]!.end <= inner.end && words <= CITED_WORDS; at++) {
    if (tokens[at]!.word.kind !== 'mark') words++;
  }
  return words <= CITED_WORDS;
}

/** *filmen «…»*, *the novel "…"*. */
export function isTitle({ tokens }: Paragraph, { start }: Quotation): boolean {
  return tokens[tokenAt(tokens, start) - 1]?.word.classes.has(Class.workNoun) ?? false;
}

function followsWordNoun(tokens: readonly WordToken[], first: number): boolean {
  return tokens[first - 1]?.word.classes.has(Class.wordNoun) ?? false;
}
