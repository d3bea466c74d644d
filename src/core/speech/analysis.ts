import type { Clause } from '../grammar/clause.ts';
import type { Chunk } from '../grammar/chunks.ts';
import { sentencesOf, type AnalysedSentence } from '../grammar/doc.ts';
import type { Class } from '../lexicon/class.ts';
import { tokenAt, type Paragraph } from '../languages/paragraph.ts';
import type { WordToken } from '../languages/words.ts';
import type { Quotation } from '../text/quotation.ts';
import { contains, type Range } from '../model.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import { FAMILIES, type Family } from './frames.ts';
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

// Clauses that begin between a token and the beginning of its own.
const DEEPEST = 12;

/** A paragraph with the analysis of its sentences, and what the finders of attributions ask of it. Indexes are of tokens. */
export class Analysis {
  readonly tokens: readonly WordToken[];
  readonly sentences: readonly AnalysedSentence[];
  private tagged: Uint8Array | undefined;
  private chunks: readonly (Chunk | undefined)[] | undefined;
  private clauses: ReadonlyMap<number | undefined, Clause> | undefined;
  readonly quotes: readonly QuotedStretch[];
  private readonly opening: ReadonlyMap<number, QuotedStretch>;
  private readonly closing: ReadonlyMap<number, QuotedStretch>;
  /** For each token the innermost quotation whose inner part holds it, or -1. */
  private readonly within: Int32Array;
  /** For each token its sentence. */
  private readonly sentenceOf: Int32Array;

  constructor(readonly paragraph: Paragraph) {
    this.tokens = paragraph.tokens;
    this.sentences = sentencesOf(paragraph);
    this.quotes = stretches(paragraph);
    this.opening = new Map(this.quotes.map((q) => [q.first, q]));
    this.closing = new Map(this.quotes.map((q) => [q.last - 1, q]));
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

  has(i: number, wanted: Class): boolean {
    return this.tokens[i]?.word.classes.has(wanted) ?? false;
  }

  hasAny(i: number, wanted: readonly Class[]): boolean {
    return this.tokens[i]?.word.classes.hasAny(wanted) ?? false;
  }

  /** Is the token tagged as one of these (`Can`)? */
  must(i: number, tags: number): boolean {
    return this.sentenceAt(i)?.tagging.must(i, tags) ?? false;
  }

  /** Is the token's form one of these (`Is`)? */
  is(i: number, what: number): boolean {
    return this.sentenceAt(i)?.tagging.is(i, what) ?? false;
  }

  /** Is it the first word of its sentence or of a quotation? */
  opensSentence(i: number): boolean {
    return i === this.paragraph.sentences[this.sentenceOf[i]!]!.first || this.quoteAround(i)?.innerFirst === i;
  }

  /** Does it stand in what somebody says? */
  isSpoken(i: number): boolean {
    return RangeLookup.of(this.paragraph.quotations).some(this.tokens[i]!, (q) => q.use === 'speech' && contains(q.inner, this.tokens[i]!));
  }

  /** Does it stand in speech after a dash? */
  isAfterDash(i: number): boolean {
    return RangeLookup.of(this.paragraph.quotations).some(this.tokens[i]!, (q) => q.form === 'dash' && contains(q.inner, this.tokens[i]!));
  }

  get family(): Family {
    return FAMILIES[this.paragraph.vocabulary.language.family];
  }

  /** The noun phrase that a token stands in. */
  chunkAt(i: number): Chunk | undefined {
    this.chunks ??= this.chunkOfTokens();
    return this.chunks[i];
  }

  /** The clause that a verb is the finite or the main verb of. */
  clauseOf(verb: number): Clause | undefined {
    this.clauses ??= new Map(this.sentences.flatMap((s) => s.clauses).flatMap((c) => [[c.verb, c], [c.finite, c]] as const));
    return this.clauses.get(verb);
  }

  /** The verb of the main clause that stands behind a token of its sentence, or -1. */
  mainVerbAfter(i: number): number {
    return this.sentenceAt(i)?.clauses.find((c) => c.kind === 'main' && c.finite !== undefined && c.finite > i)?.finite ?? -1;
  }

  /** The innermost clause that a token belongs to. */
  clauseAround(i: number): Clause | undefined {
    const clauses = this.sentenceAt(i)?.clauses ?? [];
    const last = countUpTo(clauses, i);
    return clauses.slice(Math.max(0, last - DEEPEST), last).findLast((c) => c.owns(i));
  }

  private chunkOfTokens(): (Chunk | undefined)[] {
    const found = new Array<Chunk | undefined>(this.tokens.length);
    for (const { chunks } of this.sentences) for (const chunk of chunks) found.fill(chunk, chunk.first, chunk.last);
    return found;
  }

  private get tags(): Uint8Array {
    return (this.tagged ??= tagTokens(this.paragraph));
  }

  private sentenceAt(i: number): AnalysedSentence | undefined {
    return this.sentences[this.sentenceOf[i] ?? -1];
  }

  quoteAround(i: number): QuotedStretch | undefined {
    const n = this.within[i] ?? -1;
    return n < 0 ? undefined : this.quotes[n];
  }

  /** The quotation whose opening mark is token i. */
  quoteFrom(i: number): QuotedStretch | undefined {
    return this.tags[i] === Tag.quote ? this.opening.get(i) : undefined;
  }

  /** The quotation whose last token is i, whether it has a closing mark or not. */
  quoteUpTo(i: number): QuotedStretch | undefined {
    return this.closing.get(i);
  }

  /** The quotation whose closing mark is token i. */
  quoteTo(i: number): QuotedStretch | undefined {
    return this.tags[i] === Tag.quote ? this.closing.get(i) : undefined;
  }

  /** The first token of the speech after a dash that ends with token i: *– It will hold.* */
  turnUpTo(i: number): number | undefined {
    const turn = this.paragraph.quotations.find((q) => q.form === 'dash' && q.end === this.tokens[i]?.end);
    return turn && tokenAt(this.tokens, turn.inner.start);
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

/** How many clauses, which are in text order, begin at a token or before it. Binary search. */
function countUpTo(clauses: readonly Clause[], i: number): number {
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.first <= i) low = middle + 1;
    else high = middle;
  }
  return low;
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
