import type { Range } from '../model.ts';
import { readWith, type Reading, type Replacement } from '../text/reading.ts';

// What a reader does not see, or sees as another character: spaces of every width, soft hyphens, zero-width characters, ligatures,
// letters with their accent beside them, hyphens that do not break, line breaks of other systems.
const ODD_ALONE = /\r\n?|[\u0085\u2028\u2029\f\v]|[\u00ad\u200b-\u200f\u2060\ufeff]+|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010\u2011\ufb00-\ufb06]/gu;
const ODD = new RegExp(`${ODD_ALONE.source}|[\\p{L}\\p{N}]\\p{M}+`, 'gu');
// Most texts have no accent beside its letter, which is seen at once.
const MARK = /\p{M}/u;
const NUMBER = /(?<![\p{L}\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\d])/gu;
const GROUP_SPACE = '\u00a0';

/** The text with one character for what is one, and without what lies in the holes. */
export function cleanText(text: string, from: number, holes: readonly Range[]): Reading {
  const replacements = [...holes.map((hole) => ({ ...hole, read: '' })), ...groupSpaces(text), ...oddCharacters(text)];
  return readWith(text, replacements.sort((a, b) => a.start - b.start || b.end - a.end), { start: from, end: text.length });
}

function* oddCharacters(text: string): Generator<Replacement> {
  for (const m of text.matchAll(MARK.test(text) ? ODD : ODD_ALONE)) {
    const read = readAs(m[0]);
    if (read !== m[0]) yield { start: m.index, end: m.index + m[0].length, read };
  }
}

function readAs(odd: string): string {
  if (/^[\r\u0085\u2028\u2029\f\v]/.test(odd)) return '\n';
  if (/^[\u2010\u2011]/.test(odd)) return '-';
  if (/^[\u200b-\u200f\u2060\ufeff\u00ad]/.test(odd)) return '';
  return /^\s/.test(odd) ? ' ' : odd.normalize(/^[\ufb00-\ufb06]/.test(odd) ? 'NFKC' : 'NFC');
}

/** *10 000* is one number, whichever space stands in it. */
function* groupSpaces(text: string): Generator<Replacement> {
  for (const m of text.matchAll(NUMBER)) {
    for (const space of m[0].matchAll(/\D/g)) {
      const start = m.index + space.index;
      yield { start, end: start + 1, read: GROUP_SPACE };
    }
  }
}
