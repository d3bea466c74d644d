import { UNKNOWN_LANGUAGE, type Language } from '../model.ts';
import { tellingWords } from './detection/features.ts';
import { CLASSES, evidenceOf } from './detection/weights.ts';

const SAMPLE = 20_000;
// Evidence is counted in steps of written weights; test/bench/languages.ts shows what each of these costs.
// A short text leans towards the three languages, among them towards Norwegian, and of its forms towards the one that most write: one that tells little is Bokmål.
const FOREIGN = 150;
const ENGLISH = 25;
const NYNORSK = 40;
// A paragraph is in another language than its statement only where it says so loudly: a stray quotation is not enough.
const LOUD_ENGLISH = 250;
const LOUD_STANDARD = 260;

interface Reading {
  readonly likeliest: Language;
  /** Does it rather look like a language that is none of the three? */
  readonly isForeign: boolean;
  /** How much more English it looks than Norwegian. */
  readonly english: number;
  /** How much more Nynorsk it looks than Bokmål. */
  readonly nynorsk: number;
}

/** The language of a text by the look of its words, read from its first 20,000 UTF-16 units. */
export function detectLanguage(text: string): Language | typeof UNKNOWN_LANGUAGE {
  const { isForeign, likeliest } = read(text);
  return isForeign ? UNKNOWN_LANGUAGE : likeliest;
}

/** A paragraph in a language that is none of the three follows its statement: hardly any of its words are ours, and nothing is lost. */
export function languageOfParagraph(text: string, statement: Language): Language {
  const { isForeign, likeliest, english, nynorsk } = read(text);
  if (isForeign || likeliest === statement) return statement;
  const isLoud = likeliest === 'en' || statement === 'en' ? Math.abs(english) > LOUD_ENGLISH : Math.abs(nynorsk) > LOUD_STANDARD;
  return isLoud ? likeliest : statement;
}

function read(text: string): Reading {
  const sample = text.slice(0, SAMPLE);
  // Each word once: what is repeated tells nothing new.
  const words = [...new Set(tellingWords(sample))];
  const [nb, nn, en] = weigh(words);
  const english = en - Math.max(nb, nn);
  return {
    likeliest: english > ENGLISH ? 'en' : nn > nb + NYNORSK ? 'nn' : 'nb',
    isForeign: !isLatin(sample) || foreignness(words) > FOREIGN,
    english, nynorsk: nn - nb,
  };
}

/** Names are of no language: only words in small letters count. */
function foreignness(words: readonly string[]): number {
  const [nb, nn, en, ...others] = weigh(words.filter((word) => word === word.toLowerCase()));
  return Math.max(...others) - Math.max(nb, nn, en);
}

function weigh(words: readonly string[]): [nb: number, nn: number, en: number, ...others: number[]] {
  const weighed = CLASSES.map(() => 0);
  for (const word of words) evidenceOf(word).forEach((value, n) => { weighed[n]! += value; });
  const [nb = 0, nn = 0, en = 0, ...others] = weighed;
  return [nb, nn, en, ...others];
}

const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u;

/** Are most of its letters Latin ones? A text without letters is of any language. */
function isLatin(text: string): boolean {
  if (!OTHER_LETTER.test(text)) return true;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return 2 * count(/\p{Script=Latin}/gu) >= count(/\p{L}/gu);
}
