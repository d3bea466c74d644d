import type { Class } from '../lexicon/class.ts';
import type { WordToken } from '../languages/words.ts';
import { Can, Is, type Shape } from './can.ts';

/** One step of tagging: takes readings away that cannot be. A pass says what it does, and shows it on sentences that a test runs. */
export interface Pass {
  readonly id: string;
  /** Words of a sentence in asterisks, with the tag that they have at the end. */
  readonly examples: readonly (readonly [sentence: string, tag: keyof typeof Can])[];
  run(sentence: Tagging): void;
}

// More than any sentence has between two words that have to do with each other.
const FARTHEST = 80;

/** The readings of one sentence's tokens. Indices are of the paragraph's tokens; what lies outside [first, last) is a mark. */
export class Tagging {
  private readonly left: Int32Array;
  private readonly were: Int32Array;
  private readonly are: Int32Array;

  constructor(
    readonly tokens: readonly WordToken[],
    readonly first: number,
    readonly last: number,
    shapeOf: (token: WordToken) => Shape,
  ) {
    this.left = new Int32Array(last - first);
    this.were = new Int32Array(last - first);
    this.are = new Int32Array(last - first);
    for (let i = first; i < last; i++) {
      const { can, is } = shapeOf(tokens[i]!);
      this.left[i - first] = this.were[i - first] = can;
      this.are[i - first] = is;
    }
  }

  /** What the token can still be. */
  can(i: number): number {
    return i < this.first || i >= this.last ? Can.mark : this.left[i - this.first]!;
  }

  is(i: number, what: number): boolean {
    return i >= this.first && i < this.last && (this.are[i - this.first]! & what) !== 0;
  }

  may(i: number, what: number): boolean {
    return (this.can(i) & what) !== 0;
  }

  /** Could it be this before anything was taken away? */
  could(i: number, what: number): boolean {
    return i >= this.first && i < this.last && (this.were[i - this.first]! & what) !== 0;
  }

  /** Can it be nothing else? */
  must(i: number, what: number): boolean {
    return (this.can(i) & ~what) === 0;
  }

  lower(i: number): string {
    return i < this.first || i >= this.last ? '' : this.tokens[i]!.word.lower;
  }

  has(i: number, one: Class): boolean {
    return i >= this.first && i < this.last && this.tokens[i]!.word.classes.has(one);
  }

  /** Keeps these readings where it has one of them. */
  keep(i: number, what: number): void {
    if (this.may(i, what)) this.set(i, this.can(i) & what);
  }

  /** Takes these readings away where it has others. */
  drop(i: number, what: number): void {
    if (!this.must(i, what)) this.set(i, this.can(i) & ~what);
  }

  set(i: number, what: number): void {
    if (i >= this.first && i < this.last) this.left[i - this.first] = what;
  }

  /** Says more of a token than its form does. */
  mark(i: number, what: number): void {
    if (i >= this.first && i < this.last) this.are[i - this.first]! |= what;
  }

  /** How far to the left and right anything is looked for: what is no text costs no more than text. */
  near(i: number): number {
    return Math.max(this.first, i - FARTHEST);
  }

  far(i: number): number {
    return Math.min(this.last, i + FARTHEST);
  }

  /** The nearest token to the left that is no adverb and no quotation mark; `first - 1` where there is none. */
  before(i: number): number {
    let at = i - 1;
    while (at >= this.first && this.isTransparent(at)) at--;
    return at;
  }

  /** The nearest token to the right that is no adverb and no quotation mark. */
  after(i: number): number {
    let at = i + 1;
    while (at < this.last && this.isTransparent(at)) at++;
    return at;
  }

  private isTransparent(i: number): boolean {
    return this.must(i, Can.adverb) || this.is(i, Is.quote);
  }
}


