import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { SourceKind } from '../../model.ts';
import type { Stretch } from '../analysis.ts';
import type { View } from './view.ts';

/** Who a source is to a reader: somebody named, an office, one of many, nobody in particular. */
export function sourceKindOf(view: View, source: Stretch | undefined, quoted: boolean): SourceKind {
  if (!source) return 'anonymous';
  const first = view.tokens[source.first]!.word;
  const single = source.last - source.first === 1 || view.must(source.first, Can.pronoun);
  if (single && first.classes.has(Class.firstPerson)) return quoted ? 'pronoun' : 'author';
  if (hasName(view, source)) return 'named';
  if (single && first.classes.has(Class.vagueWord) && first.lower !== 'de' && first.lower !== 'dei') return 'vague';
  if (single && view.must(source.first, Can.pronoun | Can.relative)) return 'pronoun';
  return commonKind(view, source);
}

function hasName(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) {
    // *rapporten «Trygg havn»*
    if (view.closer(i) >= 0 && view.isCapitalised(i + 1)) return true;
    if (!view.must(i, Can.name)) continue;
    if (i > 0 && i > view.first || isAcronym(view.form(i))) return true;
    if (view.tokens[i]!.word.readings.length === 0 && !COMMON_SHAPE.test(view.lower(i))) return true;
  }
  return false;
}

// Definite and plural endings of common nouns, for a word that is capitalised only because it opens the sentence.
const COMMON_SHAPE = /..(?:en|et|ene|erne|ane|er|ar|inga|ingen|eit)$/u;

function isAcronym(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase();
}

/** *en mann*, *de ansatte*: words that are vague only alone. */
function isArticle(view: View, i: number, last: number): boolean {
  return i + 1 < last && (view.is(i, Is.demonstrative) || view.must(i, Can.determiner) && !view.listed(i, Class.quantifier));
}

function commonKind(view: View, { first, last }: Stretch): SourceKind {
  const indefinite = view.listed(first, Class.indefinite);
  for (let i = first; i < last; i++) {
    if (view.must(i, Can.preposition) && i > first) break;
    const { readings, classes } = view.tokens[i]!.word;
    if (classes.has(Class.vagueWord) && i <= first + 1 && !isArticle(view, i, last)) return 'vague';
    if (readings.some((r) => r.class === Class.vague && r.tag === 'pl')) return 'vague';
    if (indefinite && classes.has(Class.anonymous)) return 'anonymous';
  }
  return 'role';
}
