/** What a row of the list of findings is called. */
import type { FindingView } from '../../protocol/statement-view.ts';

// In characters: what a side bar has room for.
const LONGEST = 40;
const TWO_WORDS = /(?:\S+ ){0,2}$/u;

/** The words that are marked in the text: a claim that one word tells has the two before it too. */
export function rowTitle({ kind, text, telling }: Pick<FindingView, 'kind' | 'text' | 'telling'>): string {
  const isTold = kind === 'framing' || telling.includes(' ');
  const words = isTold ? telling : `${TWO_WORDS.exec(text.slice(0, text.indexOf(telling)))![0]}${telling}`;
  const end = words.indexOf(' ', LONGEST);
  return end < 0 ? words : `${words.slice(0, end)}…`;
}
