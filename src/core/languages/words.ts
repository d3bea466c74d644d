import type { Token } from '../text/tokens.ts';
import type { Class } from '../lexicon/class.ts';
import type { CueEntry, TermEntry } from '../lexicon/schema.ts';
import { ClassSet } from '../lexicon/class-set.ts';
import type { Entry } from '../lexicon/index.ts';
import type { Pattern } from '../lexicon/pattern.ts';
import type { QuotedWord } from '../text/quotation.ts';
import type { FormTag } from './inflection.ts';

/** One reading of a form: *lyser* is present of `lyse`, of the class `verb`. */
export interface Reading {
  /** The class that the lemma stands in. */
  readonly class: Class;
  readonly lemma: string;
  readonly tag: FormTag;
}

/** A loaded term with the lexicon it came from. */
export interface Term extends TermEntry {
  /** The team's own terms.yaml, or a built-in lexicon. */
  readonly origin: 'built-in' | 'team';
}

/** A term found inside a compound: *terror* in *terrorgruppe*. */
export interface CompoundTerm {
  readonly term: Term;
  readonly part: 'first' | 'last';
  /** Inflection of a last part. */
  readonly tag: FormTag;
  /** The other part, a linking letter left out after a first part and kept before a last one; a hyphen belongs to it in English. */
  readonly rest: string;
}

/** Everything that is known of a word form, worked out once for each distinct form. */
export interface Word extends QuotedWord {
  /** As it stands in the text. */
  readonly form: string;
  /** Lower case, composed, with straight apostrophes: the key of all look-ups. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capitalised: boolean;
  readonly abbreviation: boolean;
  /** An abbreviation that may end a sentence: *kr.*, *etc.* */
  readonly closing: boolean;
  /** A form that no name has: a function word, a plural, a definite noun. */
  readonly nameless: boolean;
  readonly month: boolean;
  readonly classes: ClassSet;
  /** Its classes, and those of the phrases that can begin with it. */
  readonly begins: ClassSet;
  /** Those of which it has a reading as a noun, as a verb. */
  readonly nouns: ClassSet;
  readonly verbs: ClassSet;
  readonly readings: readonly Reading[];
  /** Terms and cues that can begin with this form. */
  readonly terms: readonly Entry<Term>[];
  readonly cues: readonly Entry<CueEntry>[];
  /** Phrases that can begin with this form, by their class. */
  readonly phrases: ReadonlyMap<Class, readonly Pattern[]>;
  readonly compound: CompoundTerm | undefined;
}

/** What stands before the first word and behind the last one. */
export const NOTHING: Word = {
  form: '', lower: '', kind: 'mark', capitalised: false, abbreviation: false, closing: false, nameless: false, month: false,
  firstPerson: false, subjectPronoun: false, opensSpeaker: false, lineLabel: false, work: false,
  classes: new ClassSet(), begins: new ClassSet(), nouns: new ClassSet(), verbs: new ClassSet(), readings: [], terms: [], cues: [], phrases: new Map(), compound: undefined,
};

/** Has the form a reading with this tag in a class? */
export function hasReading(word: Word, wanted: Class, ...tags: FormTag[]): boolean {
  return word.classes.has(wanted) && word.readings.some((r) => r.class === wanted && (!tags.length || tags.includes(r.tag)));
}

export type WordToken = Token<Word>;
