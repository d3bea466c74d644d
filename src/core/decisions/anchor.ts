import type { Range } from '../model.ts';
import type { Quote } from './model.ts';
import type { ReadingText } from './reading-text.ts';

// Context kept on each side. Where it does not tell two places apart, more is kept until it does.
const CONTEXT = 32;
// Of the context, what must still stand next to the words on one side while the other side stands unchanged.
const ENOUGH = 8;

/** The quote that will find a range again. Undefined for a range without text. */
export function quoteOf(reading: ReadingText, range: Range): Quote | undefined {
  const own = reading.fromOriginal(range);
  if (!own) return undefined;
  const { text } = reading;
  for (let context = CONTEXT; ; context *= 2) {
    const quote = {
      exact: text.slice(own.start, own.end),
      prefix: text.slice(Math.max(0, own.start - context), own.start),
      suffix: text.slice(own.end, own.end + context),
    };
    // At the usual length no other place may even be near, since near is enough to be found again.
    const taken = context === CONTEXT ? isNear : isWhole;
    if (context >= text.length || places(text, quote).filter((at) => taken(text, at, quote)).length <= 1) return quote;
  }
}

/**
 * Finds a quote in a text that may have been edited: UTF-16 range in the original, or undefined rather than a look-alike.
 * The place must have the whole context, or the whole of one side and the near part of the other; and no second place may.
 */
export function anchor(reading: ReadingText, quote: Quote, position?: number): Range | undefined {
  const { text } = reading;
  const folded = { exact: fold(quote.exact), prefix: fold(quote.prefix), suffix: fold(quote.suffix) };
  if (!folded.exact) return undefined;
  const all = places(text, folded);
  const whole = all.filter((at) => isWhole(text, at, folded));
  const candidates = whole.length || isAmbiguous(folded) ? whole : all.filter((at) => isNear(text, at, folded));
  const at = candidates.length === 1 ? candidates[0] : candidates.find((c) => position !== undefined && reading.toOriginal({ start: c, end: c + 1 }).start === position);
  return at === undefined ? undefined : reading.toOriginal({ start: at, end: at + folded.exact.length });
}

/** Longer context than usual was kept because the words had a double: then nothing less than all of it will do. */
function isAmbiguous({ prefix, suffix }: Quote): boolean {
  return Math.max(prefix.length, suffix.length) > CONTEXT;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function places(text: string, { exact }: Quote): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}

function isWhole(text: string, at: number, quote: Quote): boolean {
  return matchedBefore(text, at, quote) === quote.prefix.length && matchedAfter(text, at, quote) === quote.suffix.length;
}

function isNear(text: string, at: number, quote: Quote): boolean {
  const before = matchedBefore(text, at, quote);
  const after = matchedAfter(text, at, quote);
  const wholeBefore = before === quote.prefix.length && before >= ENOUGH;
  const wholeAfter = after === quote.suffix.length && after >= ENOUGH;
  return (wholeBefore && after >= Math.min(ENOUGH, quote.suffix.length)) || (wholeAfter && before >= Math.min(ENOUGH, quote.prefix.length))
    || (before >= CONTEXT / 2 && after >= CONTEXT / 2);
}

/** Units of the prefix that stand before the place, counted from the place outwards. */
function matchedBefore(text: string, at: number, { prefix }: Quote): number {
  let n = 0;
  while (n < prefix.length && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function matchedAfter(text: string, at: number, { exact, suffix }: Quote): number {
  const end = at + exact.length;
  let n = 0;
  while (n < suffix.length && text[end + n] === suffix[n]) n++;
  return n;
}
