import type { Attribution, LocalAttribution, Speaker, Voice } from '../attribution/model.ts';
import type { Language, Range } from '../model.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { contains, overlaps } from '../model.ts';

/** A paragraph in its statement, as a rule sees it. All offsets in it are relative to the paragraph. */
export interface Passage extends Paragraph {
  readonly attributions: readonly LocalAttribution[];
  /** Cover the paragraph without gap or overlap, in order. */
  readonly voices: readonly Voice[];
  /** Names that the author goes by: its own side. */
  readonly authorNames: readonly string[];
  /** 0–1: how much the whole statement is about a conflict (rules/attribution/contention.ts). */
  readonly contention: number;
  /** Does the heading above give orders (rules/directive/headings.ts)? */
  readonly commanded: boolean;
}

/** A passage at its place in the text. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
}

/** The whole statement, for rules that compare its parts. Offsets are into the text. */
export interface StatementView {
  readonly text: string;
  readonly language: Language;
  readonly passages: readonly PlacedPassage[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
}

/** The voice that a place is in: the innermost speaker's. */
export function voiceAt(passage: Passage, offset: number): Voice {
  const voice = passage.voices.find((v) => v.start <= offset && offset < v.end);
  return voice ?? passage.voices.at(-1)!;
}

/** Does a range lie in the author's own voice from end to end? */
export function isAuthors(passage: Passage, range: Range): boolean {
  return passage.voices.every((v) => v.form === 'author' || !overlaps(v, range));
}

/** Do the marks of a quotation enclose the range? */
export function isQuoted(passage: Passage, range: Range): boolean {
  return passage.quotations.some((q) => contains(q, range));
}
