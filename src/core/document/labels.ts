import { SECTION_NOUNS } from './wording.ts';

// What opens nothing but an item: a bullet, a number or letter in a bracket.
const CERTAIN = /^(?:[-*+•▪·‣◦●○■□➢➤✓\ue000-\uf8ff]\s*(?:\[[xX ]\]\s*)?(?<=\s)|o(?:\t\s*|\s{2,})|\(?\d{1,3}\)\s+|\(?[a-zæøå]\)\s+|\(?[ivx]{1,5}\)\s+|\[[\dxX ]{1,3}\]\s+)/u;
// What may also begin a sentence (*2. mai*, *§ 4 sier*) is a label before a capital only.
const BEFORE_CAPITAL = /^(?:\d{1,3}[.:]\s+|\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+|§+(?:\s*\d+(?:-\d+)?\s?[a-z]?[.:]?)?\s+|[ivx]{1,5}\.\s+)(?=["«“(]?\p{Lu})/u;
const INITIAL = /^\p{Lu}\.\s+(?=["«“(]?\p{Lu}\p{Ll}+\s+\p{Ll})/u;
const SECTION = new RegExp(`^(?:${SECTION_NOUNS.join('|')})\\.? \\d{1,3}(?:\\.\\d{1,2})*\\s?[:.)]\\s+`, 'iu');
// A bullet that dash quotations open with too: *- Vi må handle, sier hun.*
const REPORTED_DASH = /^[-–—] .{0,2000}[,?!] \p{Ll}/u;

const DASHED_SENTENCE = /^[-–—]\s+[«“"]?\p{Lu}.*[.!?…»”"]$/u;

// *…, sier driftsleder Kari Holm*, *…? spør han*, *…, svarer sjefen*: a verb and whom it is about.
const NAMED_DASH = /^[-–—] .{0,2000}[,?!] \p{Ll}+(?: \p{Ll}+){0,3} (?:\p{Lu}|(?:han|hun|ho|hen|dei?|jeg|eg)\b)|^[-–—] .{0,2000}[,?!] \p{Ll}+ \p{Ll}{3,}(?:en|et|a|ne)(?=[\s.,])/u;

/** Does somebody speak after a dash, and is named for it? */
export function isNamedDash(text: string): boolean {
  return NAMED_DASH.test(text);
}

/**
 * UTF-16 length of the label that a line of a list begins with, the white space behind it included; 0 where there is none.
 * In a text with dash quotations (`dashes`) a whole sentence behind a hyphen is one too.
 */
export function labelLength(line: string, dashes = false): number {
  const label = (CERTAIN.exec(line) ?? BEFORE_CAPITAL.exec(line) ?? SECTION.exec(line) ?? INITIAL.exec(line))?.[0].length ?? 0;
  return !label || REPORTED_DASH.test(line) || (dashes && DASHED_SENTENCE.test(line)) ? 0 : label;
}

/** Does a line open an item, whatever the line before it says? */
export function isLabelled(line: string): boolean {
  return labelLength(line) > 0 && !INITIAL.test(line);
}
