import type { FormTag, WordClassName } from '../inflection.ts';
import { classes } from './inflection.ts';

// Endings that show a noun's class.
const NOUN_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ing$/, 'f-ar'],
  [/(?:heit|else)$/, 'f'],
  [/(?:sjon|ist|ent|ant|isme|itet|tør|ør|log)$/, 'm'],
  [/ar$/, 'm'],
  [/mann$/, 'mann'],
];

export function guessClass(lemma: string, wordClass: WordClassName): string | undefined {
  if (wordClass === 'noun') return NOUN_ENDINGS.find(([ending]) => ending.test(lemma))?.[1];
  return wordClass === 'verb' && /ere$/.test(lemma) ? 'v2' : undefined;
}

/** Adjectives take -e before a plural or definite noun. */
export function agree(modifier: string, tag: FormTag): string {
  if (tag !== 'pl' && tag !== 'pldef' && tag !== 'sgdef') return modifier;
  if (/[ae]$/.test(modifier)) return modifier;
  return classes['am']!.inflect(modifier).find((f) => f.tag === 'def')?.form ?? modifier;
}

export function articleFor(modified: boolean, className: string, tag: FormTag): readonly string[] {
  if (!modified) return [];
  if (tag === 'pldef') return ['dei'];
  if (tag === 'sgdef') return [className.startsWith('n') ? 'det' : 'den'];
  return [];
}

export const nounPhraseEnds: ReadonlySet<string> = new Set([
  'av', 'i', 'på', 'for', 'frå', 'til', 'med', 'utan', 'mot', 'som', 'om', 'ved', 'under', 'over', 'mellom', 'hjå', 'etter', 'opp', 'ut', 'ned', 'inn',
]);
