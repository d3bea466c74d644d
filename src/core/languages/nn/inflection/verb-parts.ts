import { hasOneVowel } from './spelling.ts';

/** Kløyvd infinitiv: *kaste* and *kasta*; a short verb (*tru*, *påstå*) has one form. */
export function infinitives(infinitive: string): string[] {
  const stem = verbStem(infinitive);
  return stem === infinitive ? [infinitive] : [`${stem}e`, `${stem}a`];
}

/** The infinitive without its ending; all of it where the final vowel is stressed. */
export function verbStem(infinitive: string): string {
  const short = hasOneVowel(infinitive) || !/[ea]$/.test(infinitive);
  return short ? infinitive : infinitive.slice(0, -1);
}

/** *selj* → *sel*, *tenkj* → *tenk*, *skremm* → *skrem*. */
export function imperative(stem: string): string {
  return /[^aeiouyæøå]j$|mm$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** The s-forms: *kastast*; *synast*, *synest*; *trust*, *ståast*. */
export function passive(infinitive: string): string[] {
  const stem = verbStem(infinitive);
  return stem === infinitive ? [`${stem}st`, `${stem}ast`] : [`${stem}ast`, `${stem}est`];
}

export function presentParticiple(infinitive: string): string {
  return `${verbStem(infinitive)}ande`;
}
