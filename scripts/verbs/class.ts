import type { InflectionClasses } from '../../src/core/languages/inflection.ts';
import type { VerbFinder } from './find.ts';
import type { Hand } from './hand.ts';

/** A language's inflection, with the verbs that its table of strong ones holds. */
export interface Inflection {
  readonly classes: InflectionClasses;
  readonly strong: ReadonlySet<string>;
  /** How agent nouns end and inflect. */
  readonly agent: { readonly ending: string; readonly name: string };
}

const LATIN = /[^aeiouyæøå]ere$/;
// What the stem's end says of how a weak verb inflects: the first that fits. Where usage wavers, both.
const BY_STEM: readonly (readonly [RegExp, readonly string[]])[] = [
  [/kj$/, ['v2']], [/j$/, ['v3']],
  [/(?:ei|øy)$/, ['v3', 'v1']], [/[aeiouyæøå]$/, ['v1']],
  [/[aeiouyæøå][vg]$/, ['v1', 'v3']],
  [/ng$/, ['v2']], [/(?:ll|nn|mm)$/, ['v1', 'v2']],
  [/[aeiouyæøå]r$/, ['v2']],
  [/[aeiouyæøå][lnskp]$/, ['v1', 'v2']],
  [/./, ['v1']],
];

/** The inflection classes of a verb: its own, or those of the verb that it ends in. */
export function classesOf(lemma: string, hand: Hand, inflection: Inflection, finder: VerbFinder, neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  for (const tail of [lemma, ...finder.tailsOf(lemma)]) {
    const named = [...hand.classes].filter(([name, verbs]) => verbs.has(tail) && fits(name, lemma, inflection.classes)).map(([name]) => name);
    if (named.length) return named;
    if (inflection.strong.has(tail)) return ['vs'];
  }
  return [...new Set([...inherited(lemma, neighbours.get(lemma) ?? []), ...guess(finder.withJ(lemma) ?? lemma)])].filter((name) => fits(name, lemma, inflection.classes));
}

/** Of Bokmål's *-te* verbs many have *-ar* in Nynorsk, or *-de*: *brukar*, *høyrde*. */
function inherited(lemma: string, names: readonly string[]): string[] {
  const wavering = names.includes('v2') && !LATIN.test(lemma);
  return [...names.filter((name) => name !== 'vs'), ...(wavering ? ['v1'] : []), ...(wavering && /[rmlnvg]e$/.test(lemma) ? ['v3'] : [])];
}

function guess(lemma: string): string[] {
  if (LATIN.test(lemma)) return ['v2'];
  if (!/[^aeiouyæøå].*e$/.test(lemma) && !/.e$/.test(lemma)) return ['v4'];
  const stem = lemma.replace(/e$/, '');
  return [...BY_STEM.find(([end]) => end.test(stem))![1]];
}

function fits(name: string, lemma: string, inflections: InflectionClasses): boolean {
  try {
    return inflections[name]!.inflect(lemma).length > 0;
  } catch {
    return false;
  }
}
