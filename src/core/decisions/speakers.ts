/** Words that somebody else says now were not decided on, though they are the same words. */
import type { Around } from '../speech/around.ts';
import type { Range } from '../model.ts';
import { plainText } from '../notes/plain-words.ts';
import type { Anchor, Quote } from './model.ts';
import { contextOf } from './quote.ts';
import type { ReadingText } from './reading-text.ts';

/** Reads a passage by itself, so that the draft that was decided on and the present one are read alike. */
export type SpeakersAt = (passage: string, place: Range) => Around;

export function hasSameSpeakers(reading: ReadingText, range: Range, decided: Anchor, speakersAt: SpeakersAt): boolean {
  const then = { ...decided.quote, ...decided.context };
  const now = passageAt(reading, range, decided);
  if (plainText(passageOf(then)) === plainText(passageOf(now))) return true;
  const [before, after] = [then, now].map((q) => speakersAt(passageOf(q), placeIn(q))) as [Around, Around];
  return isSameSet(before.speakers, after.speakers) && !isSwapped(before.names, after.names);
}

/** As much of the text as was kept with the decision. */
function passageAt(reading: ReadingText, range: Range, { context, quote }: Anchor): Quote {
  const text = reading.original;
  const exact = text.slice(range.start, range.end);
  if (context) return { exact, ...contextOf(reading, range) };
  return { exact, prefix: text.slice(Math.max(0, range.start - quote.prefix.length), range.start), suffix: text.slice(range.end, range.end + quote.suffix.length) };
}

function passageOf({ prefix, exact, suffix }: Quote): string {
  return prefix + exact + suffix;
}

function placeIn({ prefix, exact }: Quote): Range {
  return { start: prefix.length, end: prefix.length + exact.length };
}

/** *Holm* and *Ada Holm* are one. */
function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const isIn = (names: readonly string[]) => (name: string) => names.some((n) => n.endsWith(name) || name.endsWith(n));
  return a.every(isIn(b)) && b.every(isIn(a));
}

/** A name that is only added may be a place or a day; one that stands where another stood is somebody else. */
function isSwapped(before: readonly string[], after: readonly string[]): boolean {
  return before.some((name) => !after.includes(name)) && after.some((name) => !before.includes(name));
}
