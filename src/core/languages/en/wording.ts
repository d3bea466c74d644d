import type { WordClassName } from '../inflection.ts';
import { principalParts } from './irregular-verbs.ts';

/** English nouns and verbs are regular unless they are listed. */
export function guessClass(lemma: string, wordClass: WordClassName): string | undefined {
  if (wordClass === 'noun') return /.(?<!hu|ro|ger)man$/.test(lemma) ? 'n-men' : 'n';
  if (wordClass === 'verb') return verbClass(lemma);
  return undefined;
}

function verbClass(lemma: string): string {
  if (principalParts(lemma)) return 'v-irr';
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? 'v-dbl' : 'v';
}

export const agree = (modifier: string): string => modifier;
export const articleFor = (): readonly string[] => [];

export const nounPhraseEnds: ReadonlySet<string> = new Set([
  'of', 'in', 'on', 'at', 'with', 'without', 'for', 'from', 'to', 'by', 'who', 'that', 'which', 'about', 'against', 'under', 'over', 'between', 'into', 'up', 'out', 'off',
]);
