import type { LanguageFamily } from '../languages/language.ts';
import { Class } from '../lexicon/class.ts';

/** What the languages of a family do otherwise than others where somebody says something. */
export interface Family {
  /** Words for nobody in particular. */
  readonly crowd: Class;
  /** Nouns that with an indefinite article tell of somebody whose name is kept back: *a spokesman*. */
  readonly unnamed: Class;
  /** *would say*, *may think*: is what stands with an auxiliary of this kind only meant to be said? */
  readonly modalDoubts: boolean;
}

export const FAMILIES: Readonly<Record<LanguageFamily, Family>> = {
  english: { crowd: Class.people, unnamed: Class.role, modalDoubts: true },
  norwegian: { crowd: Class.vagueWord, unnamed: Class.anonymous, modalDoubts: false },
};
