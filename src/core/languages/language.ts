import type { LocalAttribution } from '../attribution/model.ts';
import type { LexiconData } from '../lexicon/schema.ts';
import type { Language, Messages } from '../model.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { InflectionClasses } from './inflection.ts';
import type { Reading, Word } from './words.ts';

/** How attribution notes are worded; `{source}` stands for the source. The first word of each opens the note and marks it. */
export interface NoteWording {
  readonly accordingTo: string;
  readonly source: string;
  readonly sourceNotGiven: string;
  readonly authorsWording: string;
  readonly order: string;
}

/** What a language folder gives the rest of the core. */
export interface LanguageModule {
  readonly code: Language;
  /** Its name in each language that messages come in. */
  readonly name: Messages;
  readonly classes: InflectionClasses;
  readonly data: LexiconData;
  /** Are nouns compounded into one word? */
  readonly compounding: boolean;
  /** Readings of a form: those listed, and those that its shape suggests where none is. */
  readings(lower: string, listed: readonly Reading[]): readonly Reading[];
  /** What the grammar of attributions asks of a form, as bits. */
  traits(form: string, kind: Word['kind'], readings: readonly Reading[]): number;
  /** Who says what inside one paragraph. */
  attributions(paragraph: Paragraph): LocalAttribution[];
  readonly notes: NoteWording;
}
