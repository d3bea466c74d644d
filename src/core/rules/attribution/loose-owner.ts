import type { Word } from '../../languages/words.ts';
import { Class } from '../../lexicon/class.ts';

/** *Fra andre universiteter*, *frå bransjen*: an owner whom nobody can ask. */
export function isLooseOwner(words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  if (!first || first.capitalised || first.kind !== 'word') return false;
  if (first.classes.has(Class.vagueQuantifier) || first.classes.has(Class.looseOwner)) return true;
  const head = [first, ...rest].find((w) => w.readings.some((r) => r.tag === 'pl' || r.tag === 'sg'));
  return !!head && !head.capitalised && head.readings.some((r) => r.tag === 'pl') && !rest.some((w) => w.capitalised);
}
