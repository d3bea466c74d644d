import type { Passage } from '../passage.ts';
import type { Mark } from '../rule.ts';
import { directivesOf } from './find.ts';
import type { Directive } from './model.ts';

/** A mark for each directive of a passage that a rule is about. */
export function* marksOf(passage: Passage, wanted: (directive: Directive) => boolean): Generator<Mark> {
  for (const directive of directivesOf(passage)) {
    if (wanted(directive)) yield { start: directive.start, end: directive.end, directive };
  }
}
