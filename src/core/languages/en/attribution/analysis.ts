import type { Class } from '../../../lexicon/class.ts';
import type { Paragraph, WordToken } from '../../paragraph.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Range } from '../../../model.ts';
import { Tag } from './tags.ts';
import { tagTokens } from './tagger.ts';

/** Tokens [first, last). */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A quotation in marks, in tokens: its marks are `first` and `last - 1` (no closing mark where it is open-ended). */
export interface QuotedStretch extends Stretch {
  readonly quotation: Quotation;
  readonly innerFirst: number;
  readonly innerLast: number;
}

// Tokens on either side of a cue that are looked at: more than any sentence has, so that what is no text costs no more than text.
const FARTHEST = 250;

/** A tagged paragraph, and what the finders of attributions ask of it. Indexes are of tokens. */
export class Analysis {
  readonly tokens: readonly WordToken[];
  readonly tags: Uint8Array;
  readonly quotes: readonly QuotedStretch[];
  private readonly opening: ReadonlyMap<number, QuotedStretch>;
  private readonly closing: ReadonlyMap<number, QuotedStretch>;
  /** For each token the innermost quotation whose inner part holds it, or -1. */
  private readonly within: Int32Array;
  /** For each token its sentence. */
  private readonly sentenceOf: Int32Array;

  constructor(readonly paragraph: Paragraph) {
    this.tokens = paragraph.tokens;
    this.tags = tagTokens(paragraph);
    this.quotes = stretches(paragraph);
    this.opening = new Map(this.quotes.map((q) => [q.first, q]));
    this.closing = new Map(this.quotes.filter((q) => q.quotation.closed).map((q) => [q.last - 1, q]));
    this.within = new Int32Array(this.tokens.length).fill(-1);
    this.quotes.forEach((q, n) => this.within.fill(n, q.innerFirst, q.innerLast));
    this.sentenceOf = new Int32Array(this.tokens.length);
    paragraph.sentences.forEach(({ first, last }, n) => this.sentenceOf.fill(n, first, last));
  }

  tag(i: number): Tag | undefined {
    return this.tags[i] as Tag | undefined;
  }

  lower(i: number): string {
    return this.tokens[i]?.word.lower ?? '';
  }

  is(i: number, wanted: Class): boolean {
    return this.tokens[i]?.word.classes.has(wanted) ?? false;
  }

  quoteAround(i: number): QuotedStretch | undefined {
    const n = this.within[i] ?? -1;
    return n < 0 ? undefined : this.quotes[n];
  }

  /** The quotation whose opening mark is token i. */
  quoteFrom(i: number): QuotedStretch | undefined {
    return this.tags[i] === Tag.quote ? this.opening.get(i) : undefined;
  }

  /** The quotation whose closing mark is token i. */
  quoteTo(i: number): QuotedStretch | undefined {
    return this.tags[i] === Tag.quote ? this.closing.get(i) : undefined;
  }

  /** Where a cue may look: its sentence, and inside quotation marks no further than they. Without the closing full stop. */
  scope(i: number): Stretch {
    const sentence = this.paragraph.sentences[this.sentenceOf[i]!]!;
    const quote = this.quoteAround(i);
    const first = Math.max(sentence.first, quote?.innerFirst ?? 0, i - FARTHEST);
    let last = Math.min(sentence.last, quote?.innerLast ?? sentence.last, i + FARTHEST);
    while (last > i + 1 && (this.tags[last - 1] === Tag.stop || (!quote && this.tags[last - 1] === Tag.quote && this.tags[last - 2] === Tag.stop && !this.closesInside(last - 1, first)))) last--;
    return { first, last };
  }

  private closesInside(i: number, first: number): boolean {
    const quote = this.quoteTo(i);
    return quote !== undefined && quote.first >= first;
  }

  range(first: number, last: number): Range {
    return { start: this.tokens[first]!.start, end: this.tokens[last - 1]!.end };
  }
}

function stretches({ tokens, quotations }: Paragraph): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let at = 0;
  for (const quotation of quotations) {
    if (quotation.form !== 'marks') continue;
    while (at > 0 && tokens[at - 1]!.start >= quotation.start) at--;
    while (at < tokens.length && tokens[at]!.end <= quotation.start) at++;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < quotation.end) last++;
    found.push({ quotation, first: at, last, innerFirst: at + 1, innerLast: quotation.closed ? last - 1 : last });
  }
  return found;
}
