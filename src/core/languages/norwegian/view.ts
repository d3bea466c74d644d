import { Class } from '../../lexicon/class.ts';
import type { Paragraph, WordToken } from '../paragraph.ts';
import type { Quotation } from '../../text/quotations.ts';
import { tokenAt } from '../paragraph.ts';
import type { Range } from '../../model.ts';
import { Trait } from './traits.ts';

/** Token indices [first, last). */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Which token closes the quotation that a token opens, and the other way round; -1 for all others. Of one without a closing mark that is its last. */
export type Partners = Int32Array;

export function partnersOf({ tokens, quotations }: Paragraph): Partners | undefined {
  if (!quotations.some(isMarked)) return undefined;
  const partners = new Int32Array(tokens.length).fill(-1);
  for (const q of quotations) {
    if (!isMarked(q)) continue;
    const [open, close] = [tokenAt(tokens, q.start), tokenAt(tokens, q.end - 1)];
    partners[open] = close;
    partners[close] = open;
  }
  return partners;
}

function isMarked(q: Quotation): boolean {
  return q.form === 'marks';
}

const COMMA = ',';

/** Tokens [first, last) seen as one clause complex: quotations inside it are crossed in one step. */
export class View implements Stretch {
  constructor(
    readonly tokens: readonly WordToken[],
    readonly first: number,
    readonly last: number,
    private readonly partners: Partners | undefined,
  ) {}

  within(first: number, last: number): View {
    return new View(this.tokens, Math.max(first, this.first), Math.min(last, this.last), this.partners);
  }

  has(i: number, traits: number): boolean {
    return i >= this.first && i < this.last && (this.traitsAt(i) & traits) !== 0;
  }

  /** A capital inside a sentence makes a name of any word: *Jon Helt Haarder*. */
  private traitsAt(i: number): number {
    const { word } = this.tokens[i]!;
    return word.capitalised && i > 0 && this.tokens[i - 1]!.word.kind !== 'mark' ? PROPER | (word.traits & (Trait.pronoun | Trait.time)) : word.traits;
  }

  form(i: number): string {
    return i >= this.first && i < this.last ? this.tokens[i]!.word.form : '';
  }

  lower(i: number): string {
    return i >= this.first && i < this.last ? this.tokens[i]!.word.lower : '';
  }

  listed(i: number, wanted: Class): boolean {
    return i >= this.first && i < this.last && this.tokens[i]!.word.classes.has(wanted);
  }

  isComma(i: number): boolean {
    return this.form(i) === COMMA;
  }

  /** *Arbeids- og inkluderingsdepartementet*: the hyphen that stands for a part of a word. */
  isHangingHyphen(i: number): boolean {
    return this.form(i) === '-' && i > this.first && this.tokens[i - 1]!.end === this.tokens[i]!.start && this.has(i + 1, Trait.coordinator);
  }

  /** A mark that a noun phrase goes through: a hanging hyphen, the full stop of an ordinal (*19. august*). */
  isInner(i: number): boolean {
    if (this.form(i) === '.') return this.has(i - 1, Trait.number) && this.has(i + 1, Trait.nominal);
    return this.isHangingHyphen(i);
  }

  isMark(i: number): boolean {
    return i >= this.first && i < this.last && this.tokens[i]!.word.kind === 'mark';
  }

  isCapitalised(i: number): boolean {
    return i >= this.first && i < this.last && this.tokens[i]!.word.capitalised;
  }

  /** The token that opens the quotation closed at i, or -1. */
  opener(i: number): number {
    const partner = this.partners?.[i] ?? -1;
    return partner >= 0 && partner < i ? partner : -1;
  }

  /** The token that closes the quotation opened at i, or -1. */
  closer(i: number): number {
    const partner = this.partners?.[i] ?? -1;
    return partner > i ? partner : -1;
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
    return { start: this.tokens[first]!.start, end: this.tokens[last - 1]!.end };
  }

  /** Is this a finite verb here? Forms that may be nouns or participles are told by what stands beside them. */
  isFinite(i: number): boolean {
    if (!this.has(i, Trait.finite)) return false;
    if (this.has(i, CERTAIN)) return true;
    if (this.has(i, Trait.adverb)) return false;
    if (this.has(i - 1, Trait.infinitiveMarker) || (this.has(i, Trait.time) && this.has(i - 1, Trait.preposition))) return false;
    if (this.has(i, Trait.doubtful) && this.readsAsNoun(i)) return false;
    if (this.has(i, Trait.participle) && this.isVerb(i - 1)) return false;
    if (this.has(i, Trait.infinitive) && this.governed(i, Trait.modal)) return false;
    return !(this.has(i, Trait.participle) && (this.governed(i, Trait.have | Trait.be) || this.has(i - 1, Trait.determiner)));
  }

  /** A noun where a verb could stand: after an article, an adjective, a preposition, a genitive; before a name that it is the title of. */
  private readsAsNoun(i: number): boolean {
    if (this.has(i - 1, Trait.determiner | Trait.preposition | Trait.number) && !this.has(i - 1, Trait.pronoun | Trait.adverb)) return true;
    if (this.isVerb(i - 1) || this.isPlainlyFinite(i + 1)) return true;
    if (!this.listed(i, Class.role)) return false;
    return this.has(i + 1, Trait.name) || i === this.first || this.isMark(i - 1);
  }

  private isVerb(i: number): boolean {
    return this.has(i, Trait.finite | Trait.participle) && !this.has(i, Trait.doubtful | Trait.nominal);
  }

  private isPlainlyFinite(i: number): boolean {
    return this.has(i, Trait.finite) && !this.has(i, Trait.doubtful | Trait.participle);
  }

  /** Does an auxiliary stand to the left, with nothing but its subject and adverbs between? */
  private governed(i: number, auxiliary: number): boolean {
    return this.auxiliaryOf(i, auxiliary) >= 0;
  }

  /** The auxiliary that a participle or infinitive belongs to, or -1. */
  auxiliaryOf(i: number, auxiliary: number): number {
    for (let at = i - 1, steps = 0; at >= this.first && steps < AUXILIARY_REACH; at--, steps++) {
      if (this.has(at, auxiliary)) return at;
      if (this.isMark(at) || this.has(at, CLAUSE_BREAK)) return -1;
    }
    return -1;
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

const PROPER = Trait.name | Trait.nominal;
const AUXILIARY_REACH = 7;
const BRACKET_REACH = 30;
const CERTAIN = Trait.have | Trait.be | Trait.modal;
const CLAUSE_BREAK = Trait.complementizer | Trait.relative | Trait.infinitiveMarker;
