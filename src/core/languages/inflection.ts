/** What a form is of its lemma. Several tags: several readings of one form. */
export type FormTag =
  // nouns
  | 'sg' | 'sgdef' | 'pl' | 'pldef' | 'gen'
  // verbs: infinitive, present, past, perfect participle or supine, imperative, s-passive, present participle or -ing, third person singular
  | 'inf' | 'pres' | 'past' | 'perf' | 'imp' | 'pass' | 'prespart' | 'pres3'
  // adjectives: positive, neuter, definite or plural, comparative, superlative; adverb derived from it
  | 'pos' | 'neut' | 'def' | 'comp' | 'sup' | 'adv'
  // no inflection
  | 'base';

/** Tags of verbs; of nouns, and of words that do not inflect. */
export const VERBAL: ReadonlySet<FormTag> = new Set(['inf', 'pres', 'past', 'perf', 'imp', 'pass', 'prespart', 'pres3']);
export const NOMINAL: ReadonlySet<FormTag> = new Set(['sg', 'sgdef', 'pl', 'pldef', 'gen', 'base']);

export interface Form {
  /** Lower case unless the lemma is a name. */
  readonly form: string;
  readonly tag: FormTag;
}

export type WordClassName = 'noun' | 'verb' | 'adjective' | 'adverb' | 'other';

/** One way of inflecting, as named by `inflect` in the lexicons. */
export interface InflectionClass {
  readonly wordClass: WordClassName;
  /** What it covers, with an example, for the reader of a lexicon. */
  readonly description: string;
  /** All forms of a lemma, the lemma's own included. Throws on a lemma that the class cannot inflect. */
  inflect(lemma: string): Form[];
}

export type InflectionClasses = Readonly<Record<string, InflectionClass>>;
