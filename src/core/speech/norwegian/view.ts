import { Can, NOMINAL } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { WordToken } from '../../languages/words.ts';
import type { Range } from '../../model.ts';
import type { Analysis, Stretch } from '../analysis.ts';

const COMMA = ',';
const BRACKET_REACH = 30;

/** Tokens [first, last) of a paragraph seen as one clause complex: quotations inside it are crossed in one step, and nothing is outside. */
export class View implements Stretch {
  readonly tokens: readonly WordToken[];

  constructor(
    readonly a: Analysis,
    readonly first: number,
    readonly last: number,
  ) {
    this.tokens = a.tokens;
  }

  within(first: number, last: number): View {
    return new View(this.a, Math.max(first, this.first), Math.min(last, this.last));
  }

  holds(i: number): boolean {
    return i >= this.first && i < this.last;
  }

  /** Is it tagged as one of these (`Can`)? */
  must(i: number, tags: number): boolean {
    return this.holds(i) && this.a.must(i, tags);
  }

  /** Is its form one of these (`Is`)? */
  is(i: number, what: number): boolean {
    return this.holds(i) && this.a.is(i, what);
  }

  form(i: number): string {
    return this.holds(i) ? this.tokens[i]!.word.form : '';
  }

  lower(i: number): string {
    return this.holds(i) ? this.tokens[i]!.word.lower : '';
  }

  listed(i: number, wanted: Class): boolean {
    return this.holds(i) && this.a.has(i, wanted);
  }

  isFinite(i: number): boolean {
    return this.must(i, Can.finite);
  }

  isComma(i: number): boolean {
    return this.form(i) === COMMA;
  }

  /** *og*, not *men*. */
  isCoordinator(i: number): boolean {
    return this.must(i, Can.coordinator) && !this.listed(i, Class.contrast);
  }

  /** *men*, *mens*, *for* before a clause. */
  isContrast(i: number): boolean {
    return this.must(i, Can.coordinator | Can.subordinator) && this.listed(i, Class.contrast);
  }

  /** *Arbeids- og inkluderingsdepartementet*: the hyphen that stands for a part of a word. */
  isHangingHyphen(i: number): boolean {
    return this.form(i) === '-' && i > this.first && this.tokens[i - 1]!.end === this.tokens[i]!.start && (this.isCoordinator(i + 1) || this.isComma(i + 1));
  }

  /** A mark that a noun phrase goes through: a hanging hyphen, the full stop of an ordinal (*19. august*). */
  isInner(i: number): boolean {
    if (this.form(i) === '.') return this.must(i - 1, Can.number) && this.must(i + 1, NOMINAL);
    // *fornyings-, administrasjons- og kyrkjeminister*
    return this.isHangingHyphen(i) || (this.isComma(i) && this.isHangingHyphen(i - 1));
  }

  isMark(i: number): boolean {
    return this.must(i, Can.mark);
  }

  isCapitalised(i: number): boolean {
    return this.holds(i) && this.tokens[i]!.word.capitalised;
  }

  /** The token that opens the quotation closed at i, or -1. */
  opener(i: number): number {
    return this.a.quoteUpTo(i)?.first ?? -1;
  }

  /** The token that closes the quotation opened at i, or its last one; or -1. */
  closer(i: number): number {
    return (this.a.quoteFrom(i)?.last ?? 0) - 1;
  }

  /** The next token to the right, past a quotation or a bracket. */
  after(i: number): number {
    const close = this.closer(i);
    if (close >= 0) return close + 1;
    return this.form(i) === '(' ? this.bracketEnd(i) : i + 1;
  }

  /** The next token to the left, before a quotation or a bracket. */
  before(i: number): number {
    const open = this.opener(i);
    if (open >= 0) return open - 1;
    return this.form(i) === ')' ? this.bracketStart(i) - 1 : i - 1;
  }

  range(first: number, last: number): Range {
    return this.a.range(first, last);
  }

  private bracketEnd(open: number): number {
    for (let i = open + 1; i < this.last && i < open + BRACKET_REACH; i++) if (this.form(i) === ')') return i + 1;
    return open + 1;
  }

  private bracketStart(close: number): number {
    for (let i = close - 1; i >= this.first && i > close - BRACKET_REACH; i--) if (this.form(i) === '(') return i;
    return close;
  }
}
