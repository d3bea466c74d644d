import type { Form, InflectionClasses } from '../languages/inflection.ts';
import type { ClassWord } from './schema.ts';

/** All forms of a word of a class, those that inflection gives first. */
export function formsOf({ lemma, inflect, forms }: Omit<ClassWord, 'class'>, classes: InflectionClasses): Form[] {
  const inflected = inflect ? classes[inflect]!.inflect(lemma) : [];
  const known = new Set(inflected.map(({ form }) => form));
  const listed = (forms ?? [lemma]).filter((form) => !known.has(form));
  return [...inflected, ...listed.map((form): Form => ({ form, tag: 'base' }))];
}
