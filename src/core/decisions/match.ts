/** How much of a quote's context stands at a place. Texts and quotes are as ReadingText reads them; offsets are in it. */
import type { Quote } from './model.ts';
import type { ReadingText } from './reading-text.ts';

// Context kept on each side. Where it does not tell two places apart, more is kept until it does.
export const CONTEXT = 32;
// Of the usual context.
const HALF = 16;
// Units that are too many to stand next to the words by chance.
export const ENOUGH = 8;
// More places than this are not told apart by what stands around them.
export const MOST = 64;

// Ends of the text in a context, where no character of a text is.
export const START = '\u0002';
export const END = '\u0003';

export function isWhole(text: string, at: number, quote: Quote): boolean {
  return matchedBefore(text, at, quote) === quote.prefix.length && matchedAfter(text, at, quote) === quote.suffix.length;
}

/** Does the usual context stand there on one side, or half of it on both? Then it may be the place, or a copy. */
export function isLike(text: string, at: number, quote: Quote): boolean {
  const { before, after, isBefore, isAfter } = usualAt(text, at, quote);
  return (isBefore && before >= HALF) || (isAfter && after >= HALF) || isNear(text, at, quote);
}

/** Does it stand on one side and begin on the other, or half of it on both? */
export function isNear(text: string, at: number, quote: Quote): boolean {
  const { before, after, isBefore, isAfter } = usualAt(text, at, quote);
  const isBegun = before >= Math.min(ENOUGH, quote.prefix.length) && after >= Math.min(ENOUGH, quote.suffix.length);
  return (isBegun && (isBefore || isAfter)) || (before >= HALF && after >= HALF);
}

function usualAt(text: string, at: number, quote: Quote) {
  const before = matchedBefore(text, at, quote);
  const after = matchedAfter(text, at, quote);
  return { before, after, isBefore: before >= Math.min(CONTEXT, quote.prefix.length), isAfter: after >= Math.min(CONTEXT, quote.suffix.length) };
}

/** Offsets where the words stand with the beginning of the context on one side, at most MOST. */
export function placesLike(reading: ReadingText, { prefix, exact, suffix }: Quote): number[] {
  const lead = prefix.slice(-ENOUGH);
  const behind = reading.places(lead + exact, MOST).map((at) => at + lead.length);
  return [...new Set([...behind, ...reading.places(exact + suffix.slice(0, ENOUGH), MOST)])].slice(0, MOST);
}

/** Units of the prefix that stand before the place, counted from the place outwards. */
export function matchedBefore(text: string, at: number, { prefix }: Quote): number {
  let n = 0;
  while (n < prefix.length && unitAt(text, at - 1 - n) === prefix[prefix.length - 1 - n]) n++;
  return n;
}

export function matchedAfter(text: string, at: number, { exact, suffix }: Quote): number {
  const end = at + exact.length;
  let n = 0;
  while (n < suffix.length && unitAt(text, end + n) === suffix[n]) n++;
  return n;
}

function unitAt(text: string, at: number): string | undefined {
  return at === -1 ? START : at === text.length ? END : text[at];
}
