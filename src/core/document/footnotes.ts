import type { Replacement } from '../text/reading.ts';

// *closed.[1]*, *closed[a], and*: a mark in brackets that touches what it is about; *closed.¹*: a raised number behind a word or a mark.
// Of one behind up to three letters it may be a unit: *km²*.
const BRACKETED = /(?<=[\p{L}\p{N}.,;:!?…»”"’')\]])\[(?:\d{1,3}|[a-z]|note \d{1,3}|\^[^\]\s]{1,20})\]/giu;
const RAISED = /(?<=\p{L}{4}|[.,;:!?…»”"’')\]])[¹²³⁰⁴-⁹]{1,3}(?!\p{L})/gu;
// Most texts have neither, which is seen at once.
const HINT = /[[¹²³⁰⁴-⁹]/u;

/** Footnote marks of a text: nobody reads them aloud. */
export function footnoteMarks(text: string): Replacement[] {
  if (!HINT.test(text)) return [];
  return [BRACKETED, RAISED].flatMap((pattern) => [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, read: '' })));
}
