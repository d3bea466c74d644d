import type { Form, InflectionClasses } from '../languages/inflection.ts';

/** One place in a pattern: which forms may stand there, or any word. */
interface Element {
  readonly forms: ReadonlyMap<string, Form['tag']> | 'any';
  readonly optional: boolean;
}

/** What a pattern asks of a token. */
export interface PatternToken {
  readonly word: { readonly lower: string; readonly kind: 'word' | 'number' | 'mark' };
}

/** A match that is looked for; of a pattern with many ways, the places that none leads on from. */
interface Search {
  readonly tokens: readonly PatternToken[];
  readonly first: number;
  readonly end: number;
  readonly failed: Set<number> | undefined;
}

/** Where a pattern was found: tokens [first, last), and the inflection of its inflected word. */
export interface PatternMatch {
  readonly first: number;
  readonly last: number;
  readonly tag: Form['tag'];
}

/** What a pattern is written from: an entry's `term` or `cue` with its inflection. */
export interface PatternSource {
  readonly text: string;
  readonly inflect?: string;
  readonly forms?: readonly string[];
  /** Forms of the class that are left out. */
  readonly without?: Form['tag'];
}

const GAP = '…';
const ANY = '_';
const GAP_WIDTH = 3;
// No phrase is longer; what one costs at a token grows with the square of it.
const MOST_WORDS = 40;

/** What makes no pattern of a text, in one sentence; undefined where nothing does. */
export function faultOf(pattern: string): string | undefined {
  const parts = pattern.split(' ');
  const bare = parts.map((part) => part.replace(/^\((.+)\)$/, '$1'));
  if (parts.includes('')) return 'words are separated by single spaces';
  if (bare.some((part) => /[()]/.test(part))) return 'parentheses hold one word, or alternatives of one word: (a|b)';
  if (bare.some((part) => part.split('|').includes(''))) return 'an alternative is empty';
  const first = parts.find((part) => !isOptional(part));
  if (first === undefined) return 'one word at least is not optional';
  if (first === GAP || first === ANY) return 'a pattern begins with a word';
  const words = parts.reduce((sum, part) => sum + (part === GAP ? GAP_WIDTH : 1), 0);
  return words > MOST_WORDS ? `a pattern has ${MOST_WORDS} words at most, and … counts as ${GAP_WIDTH}` : undefined;
}

/** How many different wordings a pattern stands for, inflection not counted. */
export function wordingsOf(pattern: string): number {
  return pattern.split(' ').reduce((product, part) => product * (part.split('|').length + (isOptional(part) ? 1 : 0)), 1);
}

function isOptional(part: string): boolean {
  return part.startsWith('(') && part.endsWith(')');
}

/** A word or phrase of a lexicon, ready to be matched at a token. The syntax is that of README.md. */
export class Pattern {
  /** With more ways than a few to leave words out, those that failed are remembered: there are 2ⁿ of them. */
  private readonly isManifold: boolean;

  private constructor(private readonly elements: readonly Element[]) {
    this.isManifold = elements.filter(({ optional }) => optional).length > GAP_WIDTH;
  }

  static compile(source: PatternSource, classes: InflectionClasses): Pattern {
    const parts = source.text.split(' ');
    const single = parts.length === 1;
    return new Pattern(parts.flatMap((part) => elementsOf(part, source, single, classes)));
  }

  /** Every form that a match can begin with. */
  *starts(): Generator<string> {
    for (const { forms, optional } of this.elements) {
      if (forms === 'any') throw new Error('a pattern begins with a word');
      yield* forms.keys();
      if (!optional) return;
    }
  }

  /** Is this one word, and what are its forms? (Compounds are built from single words only.) */
  get singleWord(): ReadonlyMap<string, Form['tag']> | undefined {
    const [only, second] = this.elements;
    return only && !second && only.forms !== 'any' ? only.forms : undefined;
  }

  /** Matches at token `first`, not past `end`. */
  match(tokens: readonly PatternToken[], first: number, end: number): PatternMatch | undefined {
    const match = this.step(0, first, { tokens, first, end, failed: this.isManifold ? new Set() : undefined });
    return match && match.last > first ? match : undefined;
  }

  /** The rest of a match, from an element on, at a token. */
  private step(e: number, at: number, search: Search): PatternMatch | undefined {
    const element = this.elements[e];
    if (!element) return { first: search.first, last: at, tag: 'base' };
    const place = e * (this.elements.length + 1) + at - search.first;
    if (search.failed?.has(place)) return undefined;
    const found = at < search.end ? accepts(element, search.tokens[at]!.word) : undefined;
    const match = found && this.step(e + 1, at + 1, search);
    if (match) return found === 'base' ? match : { ...match, tag: found };
    const without = element.optional ? this.step(e + 1, at, search) : undefined;
    if (!without) search.failed?.add(place);
    return without;
  }
}

function accepts({ forms }: Element, word: PatternToken['word']): Form['tag'] | undefined {
  if (forms === 'any') return word.kind === 'mark' ? undefined : 'base';
  return forms.get(word.lower);
}

function elementsOf(part: string, source: PatternSource, single: boolean, classes: InflectionClasses): Element[] {
  if (part === GAP) return Array.from({ length: GAP_WIDTH }, () => ({ forms: 'any', optional: true }));
  if (part === ANY) return [{ forms: 'any', optional: false }];
  const optional = isOptional(part);
  const words = (optional ? part.slice(1, -1) : part).split('|');
  const forms = new Map<string, Form['tag']>();
  for (const word of words) {
    const inflected = word.startsWith('~') || single;
    const lemma = word.replace(/^~/, '');
    for (const { form, tag } of inflected ? formsOf(lemma, source, classes) : [{ form: lemma, tag: 'base' as const }]) {
      if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), tag);
    }
  }
  return [{ forms, optional }];
}

function formsOf(lemma: string, { inflect, forms, without }: PatternSource, classes: InflectionClasses): Form[] {
  const regular = (inflect ? classes[inflect]!.inflect(lemma) : []).filter((f) => f.tag !== without);
  const listed = (forms ?? []).map((form) => ({ form, tag: 'base' as const }));
  return [{ form: lemma, tag: regular.find((f) => f.form === lemma)?.tag ?? 'base' }, ...regular, ...listed];
}
