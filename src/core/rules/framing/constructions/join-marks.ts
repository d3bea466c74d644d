import { overlaps } from '../../../model.ts';
import type { Mark } from '../../rule.ts';

/** The lexicon says more of a word than a construction does, so its mark stays where both find one. */
export function joinMarks(terms: readonly Mark[], constructed: Iterable<Mark>): Mark[] {
  return [...terms, ...[...constructed].filter((mark) => !terms.some((term) => overlaps(term, mark)))];
}
