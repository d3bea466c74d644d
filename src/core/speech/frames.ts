import type { LanguageFamily } from '../languages/language.ts';
import { Class } from '../lexicon/class.ts';

/**
 * What the languages of a family do otherwise than others where somebody says something; `reading/` asks it by `Analysis.family`.
 * A cue is data (`languages/LANG/lexicon/reporting/`): what it takes, in what order it is tried, and how sure it is stands there. To add what a family
 * does with cues: name it here with an example of both families, give each its value (a class of `lexicon/classes/` rather than words), and ask it in
 * the one place of `reading/` that it bears on, with rows in `test/unit/speech/` for each language.
 */
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
