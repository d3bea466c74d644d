import { verbForms } from '../../grammar/word-forms.ts';
import { Class } from '../../lexicon/class.ts';
import type { ClauseView } from './view.ts';

export const isHeading = ({ passage }: ClauseView): boolean => passage.kind === 'headline';

/** Is it told as done? */
export function isPast({ clause, passage }: ClauseView): boolean {
  if (clause.perfect) return true;
  if (clause.finite === undefined) return clause.verb !== undefined;
  const { word } = passage.tokens[clause.finite]!;
  return verbForms(word).has('past') || word.classes.has(Class.clausePast);
}
