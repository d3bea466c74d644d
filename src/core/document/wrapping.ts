import { isLabelled } from './labels.ts';
import { CONJUNCTIONS } from './wording.ts';
import { endsSentence, startsLowerCase, type Line } from './lines.ts';

/** Columns at which the lines of a text were broken; 0 where they were not. */
export type Width = number;

const NARROWEST = 25;
const WIDEST = 140;
// Below this width it takes several broken sentences to tell a wrapped text from a list or a verse.
const NARROW = 45;
const ENOUGH_NARROW = 3;
// Proportional type: of two full lines one may have that much less characters.
const SLACK = 0.8;
// So many of the breaks inside sentences stand where the next word would not have fitted.
const MOST = 0.7;

/**
 * The width that a text was wrapped at, told by the sentences that go on in the next line: wrapped lines are as long as the next word
 * allows, list items and verses are not.
 */
export function measureWidth(lines: readonly Line[]): Width {
  const broken = lines.flatMap((line, n) => (isBrokenSentence(line, lines[n + 1]) ? [{ line, next: lines[n + 1]! }] : []));
  const width = broken.reduce((most, { line }) => Math.max(most, line.text.length), 0);
  if (!broken.length || (width < NARROW && broken.length < ENOUGH_NARROW)) return 0;
  const full = broken.filter(({ line, next }) => !hadRoom(line, next, width * SLACK));
  return full.length >= broken.length * MOST ? width : 0;
}

function isBrokenSentence(line: Line, next: Line | undefined): boolean {
  if (!next?.text || line.depth !== next.depth) return false;
  const { length } = line.text;
  return length >= NARROWEST && length <= WIDEST && !endsSentence(line.text) && startsLowerCase(next.text) && !isLabelled(next.text);
}

/** Would the first word of the next line have stood on this one? */
function hadRoom(line: Line, next: Line, width: Width): boolean {
  return line.text.length + 1 + firstWord(next.text).length <= width;
}

function firstWord(line: string): string {
  return /^\S+/.exec(line)?.[0] ?? '';
}

/** Does the text of a line go on in the next, in a text that was wrapped at this width? */
export function goesOn(line: Line, next: Line, width: Width): boolean {
  if (next.continues || (/\p{L}-$/u.test(line.text) && /^\p{L}/u.test(next.text))) return true;
  if (!width) return isOneSentence(line.text, next.text);
  if (line.text.length > width / SLACK || isLabelled(next.text) || opensTurn(next.text)) return false;
  if (endsSentence(line.text)) return !hadRoom(line, next, width);
  return startsLowerCase(next.text) ? line.text.length >= width / 2 : !hadRoom(line, next, width * SLACK);
}

/** Two lines of a sentence, in a text too short to show a width. Lines of verse begin alike, items of a list do not end so. */
function isOneSentence(line: string, next: string): boolean {
  return /^["«“]?\p{Lu}.*[\p{L}\p{N}]$/u.test(line) && line.length >= NARROWEST && /^\p{Ll}.*[.!?]["»”]?$/u.test(next);
}

function opensTurn(line: string): boolean {
  return /^[–—-] /.test(line);
}

/** Does a line end in a hyphen that belongs to the word, which goes on in the next? */
export function endsInHyphen(line: string, next: string): boolean {
  return /\p{L}-$/u.test(line) && /^[\p{L}\d]/u.test(next) && !CONJUNCTIONS.has(firstWord(next));
}

/** The letters of a word that the end of the line has broken: *terror-* ⏎ *grupper*. Not *by-* ⏎ *og landsbygd*, nor *EU-* ⏎ *landene*. */
export function isBrokenWord(line: string, next: string): boolean {
  return /\p{Ll}{2}-$/u.test(line) && /^\p{Ll}/u.test(next) && !CONJUNCTIONS.has(firstWord(next).replace(/\P{L}+$/u, ''));
}
