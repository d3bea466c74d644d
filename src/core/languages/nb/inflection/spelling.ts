import type { Form, FormTag } from '../../inflection.ts';

const VOWELS = 'aeiouyæøåéèóòôêü';
const DOUBLE_CONSONANT = /([bcdfgjklmnprstv])\1$/;
const ENDS_IN_VOWEL = new RegExp(`[${VOWELS}]$`);
const VOWEL_GROUPS = new RegExp(`[${VOWELS}]+`, 'g');

export const endsInVowel = (word: string): boolean => ENDS_IN_VOWEL.test(word);

/** Counted as groups of vowel letters, which is near enough to tell one syllable from several. */
export const syllables = (word: string): number => word.match(VOWEL_GROUPS)?.length ?? 0;

/** kall- → kal-, as before a consonant that belongs to the ending. */
export const singleConsonant = (stem: string): string => stem.replace(DOUBLE_CONSONANT, '$1');

/** artikkel → artikl-, åpen → åpn-: the unstressed e falls, and the consonant before it is written once. */
export function contract(lemma: string): string {
  const last = lemma.at(-1) ?? '';
  return singleConsonant(lemma.slice(0, -2)) + last;
}

/** idé → ide-, gruppe → grupp-: what the endings that begin with e are added to. */
export function stemBeforeE(lemma: string): string {
  if (lemma.endsWith('é')) return `${lemma.slice(0, -1)}e`;
  return lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
}

/** Pairs of a tag and its forms, flattened; equal pairs are given once. */
export function table(rows: readonly (readonly [FormTag, readonly string[]])[]): Form[] {
  const seen = new Set<string>();
  return rows
    .flatMap(([tag, forms]) => forms.map((form) => ({ form, tag })))
    .filter(({ form, tag }) => {
      const key = `${form} ${tag}`;
      return !seen.has(key) && seen.add(key);
    });
}

export function requireEnding(lemma: string, ending: RegExp, name: string): void {
  if (!ending.test(lemma)) throw new Error(`class ${name} cannot inflect "${lemma}"`);
}
