import type { Beginning } from './beginnings.ts';
import type { Kind, Language, Range, Severity } from '../model.ts';
import type { Class } from './class.ts';

export const PARTS = ['verb', 'noun', 'adjective', 'subject', 'predicate'] as const;
/** What a term is in its sentence; a predicate says what something is: *the plan is a jungle*. */
export type Part = (typeof PARTS)[number];

/** What must (`only`) or must not (`unless`) hold of the place where a term stands. Of words, `dør*` is a beginning, `*fly` an ending. */
export interface Context {
  readonly as?: Part;
  /** Of a verb: a word of the phrase that tells who or what does it. */
  readonly subject?: readonly string[];
  /** Of a verb: a word of the phrase that tells whom or what it is done to. */
  readonly object?: readonly string[];
  /** Within three words to the left. */
  readonly before?: readonly string[];
  /** Within three words to the right. */
  readonly after?: readonly string[];
  /** Anywhere in the sentence. */
  readonly near?: readonly string[];
  /** Capitalised inside a sentence: a proper name. */
  readonly name?: boolean;
  /** Whom the clause is about: the author's own side, or people at all. */
  readonly about?: 'own' | 'people';
}

/** A term in one written form, of `norwegian/*.yaml`, `english/*.yaml` or a reviewer's `terms.yaml`; README.md explains each key. */
export interface TermEntry {
  readonly term: string;
  readonly inflect?: string;
  readonly forms?: readonly string[];
  readonly rule: string;
  /** A key of reasons.yaml. */
  readonly reason?: string;
  /** A team's own reason. */
  readonly why?: string;
  readonly instead: readonly string[];
  readonly from: readonly string[];
  /** A sentence in which the term is found, and where (UTF-16). */
  readonly fires: string;
  readonly place?: Range;
  /** Sentences that a guard keeps quiet. */
  readonly quiet?: readonly string[];
  readonly compounds?: 'first' | 'last' | 'both' | 'head';
  readonly severity?: Exclude<Severity, 'error'>;
  readonly unless?: Context;
  readonly only?: Context;
}

export const CUE_CLASSES = ['neutral', 'assertive', 'factive', 'doubting', 'directive', 'cognitive', 'denying', 'asking', 'promising'] as const;
/** What a report verb says of its content, beside the fact that somebody said it. */
export type CueClass = (typeof CUE_CLASSES)[number];

export const CUE_TYPES = ['verb', 'noun', 'preposition', 'adverb', 'adjective'] as const;
/** What may follow a cue as its content; an `addressee` is no content but may stand before it (*told me that*);
 * a `bareClause` is a clause without *that* or *at*. */
export const COMPLEMENTS = ['clause', 'question', 'quotation', 'infinitive', 'object', 'gerund', 'addressee', 'bareClause'] as const;
export type Complement = (typeof COMPLEMENTS)[number];

/** An entry of `reporting/*.yaml`: a word or phrase that ties words to a speaker. */
export interface CueEntry {
  readonly cue: string;
  readonly type: (typeof CUE_TYPES)[number];
  readonly class: CueClass;
  readonly inflect?: string;
  readonly forms?: readonly string[];
  /** What it takes as content. A verb that takes only `quotation` is a cue beside quotation marks alone. */
  readonly takes: readonly Complement[];
  /** Prepositions that introduce content as well: *warn of*, *the claim about*. */
  readonly prepositions?: readonly string[];
  /** Also an everyday word: a cue only where the content's form shows it. */
  readonly weak?: boolean;
}

/** A word or phrase of a class. */
export interface ClassWord {
  readonly class: Class;
  readonly lemma: string;
  readonly inflect?: string;
  readonly forms?: readonly string[];
}

/** A declaration of `lexicon/classes/*.yaml`: what a class holds, and its words in each language (README.md). */
export interface ClassEntry {
  readonly name: string;
  readonly holds: string;
  readonly words: Readonly<Record<Language, readonly Omit<ClassWord, 'class'>[]>>;
}

/** All that the YAML says of a language. */
export interface WrittenData {
  readonly terms: readonly TermEntry[];
  readonly cues: readonly CueEntry[];
  readonly words: readonly ClassWord[];
}

/** A word or phrase with all the classes that it is in. */
export interface ListedWord extends Omit<ClassWord, 'class'> {
  readonly classes: readonly Class[];
}

/** The same as it is compiled into the bundle (compile.ts). */
export interface LexiconData {
  readonly terms: readonly (TermEntry & Beginning)[];
  readonly cues: readonly (CueEntry & Beginning)[];
  /** Sorted; the verbs of saying among the cues are words as well. */
  readonly words: readonly (ListedWord & Beginning)[];
}

export const FRAMING_TERM_RULES = ['label', 'loaded', 'euphemism', 'virtue', 'booster', 'generalisation', 'presupposition'] as const;

export const RULE_KINDS: readonly Kind[] = ['framing', 'attribution', 'directive'];
