import type { WordToken } from './words.ts';
import type { BlockKind } from '../document/block.ts';
import type { Language, Range } from '../model.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findQuotations } from '../text/quotations.ts';
import type { Quotation } from '../text/quotation.ts';
import { findTurns } from '../text/turns.ts';
import { splitSentences, type Sentence } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';

/** A paragraph cut up: everything in it is relative to its own text, so that it can be reused wherever it stands. */
export interface Paragraph {
  readonly text: string;
  readonly kind: BlockKind;
  /** Of a turn: the name before its colon. */
  readonly label?: Range | undefined;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly tokens: readonly WordToken[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export function cutParagraph({ text, kind, label }: Pick<Paragraph, 'text' | 'kind' | 'label'>, vocabulary: Vocabulary): Paragraph {
  const tokens = tokenize(text, vocabulary);
  return {
    text, kind, label, vocabulary, tokens,
    language: vocabulary.language.code,
    sentences: splitSentences(tokens),
    quotations: findQuotations(text, tokens, findTurns(text, tokens, { kind, label })),
  };
}

/** UTF-16 range of tokens [first, last). Throws RangeError where there are none between: no range ends before it starts. */
export function rangeOfTokens(tokens: readonly Range[], first: number, last: number): Range {
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (!from || !to || last <= first) throw new RangeError(`no tokens from ${first} to ${last} of ${tokens.length}`);
  return { start: from.start, end: to.end };
}

/** The tokens that share a place with a range. */
export function tokensIn<T extends Range>(tokens: readonly T[], range: Range): readonly T[] {
  const { first, last } = tokenSpan(tokens, range);
  return tokens.slice(first, last);
}

/** Indices [first, last) of the tokens that share a place with a range; `last` is `first` where there is none, as in a note. */
export function tokenSpan(tokens: readonly Range[], { start, end }: Range): { readonly first: number; readonly last: number } {
  const first = tokenAt(tokens, start);
  const ending = tokenAt(tokens, end - 1);
  const reaches = ending < tokens.length && tokens[ending]!.start < end;
  return { first, last: Math.max(first, reaches ? ending + 1 : ending) };
}

/** Index of the first token that ends after an offset: where a range's tokens begin. Binary search. */
export function tokenAt(tokens: readonly Range[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence that a token stands in. Binary search. */
export function sentenceAt({ sentences }: Pick<Paragraph, 'sentences'>, token: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last > token) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}
