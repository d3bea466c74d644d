import type { BlockKind } from '../document/block.ts';
import type { Language, Range } from '../model.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Word } from '../languages/words.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findTurns } from './turns.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { tokenize, type Token } from './tokens.ts';

export type WordToken = Token<Word>;

/** A paragraph cut up: everything in it is relative to its own text, so that it can be reused wherever it stands. */
export interface Paragraph {
  readonly text: string;
  readonly kind: BlockKind;
  /** Of a turn: the name before its colon. */
  readonly label?: Range;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly tokens: readonly WordToken[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export function cutParagraph({ text, kind, label }: Pick<Paragraph, 'text' | 'kind' | 'label'>, vocabulary: Vocabulary): Paragraph {
  const tokens = tokenize(text, vocabulary);
  return {
    text, kind, vocabulary, tokens,
    ...(label && { label }),
    language: vocabulary.language.code,
    sentences: splitSentences(tokens),
    quotations: findQuotations(text, tokens, findTurns(text, tokens, { kind, label })),
  };
}

/** UTF-16 range of tokens [first, last). */
export function rangeOfTokens(tokens: readonly Range[], first: number, last: number): Range {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** The tokens that share a place with a range. */
export function tokensIn<T extends Range>(tokens: readonly T[], { start, end }: Range): readonly T[] {
  return tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1).filter((t) => t.start < end);
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
