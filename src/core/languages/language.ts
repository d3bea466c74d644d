import type { LexiconData } from '../lexicon/schema.ts';
import type { SentenceGrammar } from '../grammar/tagger.ts';
import type { Language, Messages } from '../model.ts';
import type { FormTag, InflectionClasses, WordClassName } from './inflection.ts';
import type { Reading } from './words.ts';

/** How attribution notes are worded; `{source}` stands for the source. The first word of each opens the note and marks it. */
export interface NoteWording {
  readonly accordingTo: string;
  readonly source: string;
  readonly sourceNotGiven: string;
  readonly authorsWording: string;
  readonly order: string;
}

/** Languages whose sentences are built alike. */
export type LanguageFamily = 'norwegian' | 'english';

/** What a language folder gives the rest of the core. */
export interface LanguageModule {
  readonly code: Language;
  /** Its name in each language that messages come in. */
  readonly name: Messages;
  readonly classes: InflectionClasses;
  readonly data: LexiconData;
  /** The inflection class that a lemma's ending suggests, where it does. */
  guessClass(lemma: string, wordClass: WordClassName): string | undefined;
  /** The form of a modifier before a noun in this form: *væpnet*, pldef: *væpnede*. */
  agree(modifier: string, tag: FormTag): string;
  /** The article that a modified noun of this class takes in front: *de væpnede gruppene*. */
  articleFor(modified: boolean, className: string, tag: FormTag): readonly string[];
  /** Words that end the head of a noun phrase: *person uten …*. */
  readonly nounPhraseEnds: ReadonlySet<string>;
  /** What makes the noun of an office that of its deputy. */
  readonly deputies: RegExp;
  /** Are nouns compounded into one word? */
  readonly compounding: boolean;
  /** An unlisted form as it is spelt. */
  spelt(lower: string): string;
  /** Readings of a form: those listed, and those that its shape suggests where none is. */
  readings(lower: string, listed: readonly Reading[]): readonly Reading[];
  /**
   * Readings of a form that a large lexicon knows to be a verb, whether the lists know it or not: those as a verb, and those as a noun or an
   * adjective that looks the same. None of a form that is no verb. Reads nothing before it is first asked.
   */
  drawn(lower: string): readonly Reading[];
  readonly family: LanguageFamily;
  readonly grammar: SentenceGrammar;
  readonly notes: NoteWording;
}
