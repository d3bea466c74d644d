import type { LanguageFamily } from '../languages/language.ts';
import type { Paragraph } from '../languages/paragraph.ts';
import { checkRange } from '../model.ts';
import { attributions as english } from './english/attributions.ts';
import type { LocalAttribution } from './model.ts';
import { attributions as norwegian } from './norwegian/attributions.ts';

// What stands where in a report depends on where the verb stands.
const READERS: Readonly<Record<LanguageFamily, (paragraph: Paragraph) => LocalAttribution[]>> = { english, norwegian };

/** Who says what inside one paragraph. Throws RangeError where a reader gives a range that is none of its text. */
export function reportsIn(paragraph: Paragraph): readonly LocalAttribution[] {
  const found = READERS[paragraph.vocabulary.language.family](paragraph);
  for (const { source, cue, content } of found) for (const range of [source, cue, ...content]) if (range) checkRange(paragraph.text, range);
  return found;
}
