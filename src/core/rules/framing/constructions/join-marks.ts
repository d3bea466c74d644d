import { RangeLookup } from '../../../text/range-lookup.ts';
import type { Mark } from '../../rule.ts';

/** Of marks at one place those of the list that comes first stay: the lexicon says more of a word than a construction does, and a construction more than its tone. */
export function joinMarks(...lists: readonly Iterable<Mark>[]): Mark[] {
  return lists.reduce<Mark[]>((kept, list) => {
    const taken = RangeLookup.of(kept);
    return [...kept, ...[...list].filter((mark) => !taken.some(mark))];
  }, []);
}
