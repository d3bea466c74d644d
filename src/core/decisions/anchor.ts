import type { Range } from '../model.ts';
import { plainText } from '../notes/plain-words.ts';
import { CONTEXT, isLike, isNear, isWhole, MOST, placesLike } from './match.ts';
import type { Anchor, Quote } from './model.ts';
import { readContext } from './quote.ts';
import type { ReadingText } from './reading-text.ts';
import { isSamePlace } from './surroundings.ts';

/**
 * Finds a place again in a text that may have been edited: UTF-16 range in the original, or undefined rather than a look-alike.
 * All places that are like it are compared by all that stands around them, and the best one must be the place itself: where
 * that is not sure, because the words were copied and the original rewritten, say, there is none.
 */
export function anchor(reading: ReadingText, { quote, context, position }: Anchor): Range | undefined {
  const near = { exact: plainText(quote.exact), prefix: plainText(quote.prefix), suffix: plainText(quote.suffix) };
  if (!near.exact.trim()) return undefined;
  const wide = context ? { exact: near.exact, ...readContext(context) } : near;
  const here = position ? reading.indexOf(reading.codePoints.toUtf16(position.start)) : undefined;
  const at = here !== undefined && isUntouched(reading.text, here, wide) ? here : bestPlace(reading, near, wide);
  return at === undefined ? undefined : reading.toOriginal({ start: at, end: at + near.exact.length });
}

function isUntouched(text: string, at: number, wide: Quote): boolean {
  return text.startsWith(wide.exact, at) && isWhole(text, at, wide);
}

/** Where it has rivals, the only one that nothing has been changed around: any other may be a copy. */
function bestPlace(reading: ReadingText, near: Quote, wide: Quote): number | undefined {
  const { text } = reading;
  const found = placesLike(reading, near);
  if (found.length >= MOST) return undefined;
  const rivals = found.filter((at) => isLike(text, at, near));
  const isSure = rivals.length > 1 || isAmbiguous(near)
    ? (at: number) => isWhole(text, at, near) && isWhole(text, at, wide)
    : (at: number) => isNear(text, at, near) && isSamePlace(reading, at, wide);
  const best = rivals.filter(isSure);
  return best.length === 1 ? best[0] : undefined;
}

/** Longer context than usual was kept because the words had a double: then nothing less than all of it will do. */
function isAmbiguous({ prefix, suffix }: Quote): boolean {
  return Math.max(prefix.length, suffix.length) > CONTEXT;
}
