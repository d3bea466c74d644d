import { once } from '../once.ts';
import type { Reading } from '../text/reading.ts';
import type { Block } from './block.ts';

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const PLACE = `${WORD}(?:[ /]${WORD}){0,3}`;
const SHOUTED = "\\p{Lu}[\\p{Lu}.'’/-]{2,20}(?: \\p{Lu}[\\p{Lu}.'’/-]{1,14})?";
const DATE = '[^—–:()\\n.]{0,30}\\d[^—–:()\\n]{0,20}';
const AGENCY = '\\([^()\\n]{1,30}\\)';
// The state or country of a place, shouted or cut short: *VARDØ, Norway*, *Washington, D.C.*
const REGION = `(?:${SHOUTED}, ${PLACE}|${PLACE}, \\p{Lu}\\p{L}{0,4}\\.(?:\\p{Lu}\\.)?)`;
// *CAIRO, May 3 —*, *Oslo, 3. mai:*, *OSLO (NTB) –*, *BERGEN –*
const DATELINE = new RegExp(`^(?:${SHOUTED}|${REGION}(?:, ${DATE})?|${PLACE}, ${DATE}|${PLACE}(?:, ${DATE})? ${AGENCY}|${SHOUTED}, ${DATE}(?: ${AGENCY})?|${SHOUTED} ${AGENCY})\\s?(?:[—–]|--|-(?=\\s)|:)\\s+(?=["«“]?\\p{Lu})`, 'u');

const behindDateline = once((reading: Reading): Reading => {
  const length = DATELINE.exec(reading.text)?.[0].length ?? 0;
  return length ? reading.from(length) : reading;
});

/** Leaves out the dateline that a block opens with: place, date and agency say who sends it, not what it claims. */
export function withoutDateline(block: Block): Block {
  if (block.kind !== 'text' && block.kind !== 'quote') return block;
  const reading = behindDateline(block.reading);
  return reading === block.reading ? block : { ...block, reading };
}
