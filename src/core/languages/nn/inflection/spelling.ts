import type { Form, FormTag } from '../../inflection.ts';

const VOWEL = /[aeiouyæøåéèêòóô]/;

export function tagged(tag: FormTag, forms: readonly string[]): Form[] {
  return forms.map((form) => ({ form, tag }));
}

/** The same form with the same tag is listed once. */
export function distinct(forms: readonly Form[]): Form[] {
  const seen = new Set<string>();
  return forms.filter(({ form, tag }) => {
    const key = `${tag} ${form}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** *hane* → *han*: without the final unstressed -e (or another ending). */
export function without(ending: string, word: string): string {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : word;
}

/** *skremm* → *skrem*: Norwegian writes a double consonant single before another consonant. */
export function single(stem: string): string {
  return /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** *trussel* → *trusl*, *sikker* → *sikr*, *open* → *opn*: the unstressed -e- falls before a vowel. */
export function syncopated(lemma: string): string {
  const match = /^(.+)e([lnr])$/.exec(lemma);
  if (!match) throw new Error(`"${lemma}" does not end in -el, -en or -er`);
  const [, stem = '', last = ''] = match;
  return single(stem) + last;
}

export function hasOneVowel(word: string): boolean {
  return [...word].filter((letter) => VOWEL.test(letter)).length === 1;
}

export function endsInVowel(word: string): boolean {
  return VOWEL.test(word.slice(-1));
}

export function requireEnding(lemma: string, pattern: RegExp, description: string): void {
  if (!pattern.test(lemma)) throw new Error(`"${lemma}" ${description}`);
}
