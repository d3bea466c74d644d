import type { Block } from './block.ts';
import { MAY_BE_QUOTED } from './wording.ts';

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
// *— Ada Holm, Mayor*: a line with nothing but who said what stands above it.
const CREDIT = new RegExp(`^[–—-]\\s?(?:\\p{Ll}+ )?(?<name>${WORD}(?: ${WORD}){1,4})(?:, [^.!?:«»“”"]{2,90})?$`, 'u');
// *Politiadvokat Kari Holm ved Vik politidistrikt kan siteres*
const QUOTABLE = new RegExp(`^(?<name>${WORD}(?: ${WORD}){1,4})(?:,? \\p{Ll}[^.!?:«»“”"]{1,90})? (?:${MAY_BE_QUOTED.join('|')})\\.?$`, 'u');
const ENDS_QUOTED = /[»”"]$/;

/** Is a line nothing but the leave to quote somebody with what stands above it? */
export const isLeaveToQuote = (text: string): boolean => QUOTABLE.test(text);

/** Tells the credit below a quotation from a turn of speech after a dash. */
export function readCredits(blocks: readonly Block[]): Block[] {
  return blocks.map((block, n) => {
    const before = blocks[n - 1];
    const { text } = block.reading;
    const name = before && (QUOTABLE.exec(text) ?? (before.depth > 0 || ENDS_QUOTED.test(before.reading.text) ? CREDIT.exec(text) : null))?.groups?.['name'];
    if (!name || (block.kind !== 'text' && block.kind !== 'headline')) return block;
    const start = text.indexOf(name);
    return { ...block, kind: 'sign-off', label: { start, end: start + name.length } };
  });
}
