import type { Attribution, LocalAttribution, Speaker, Voice } from '../speech/model.ts';
import type { Language, Range } from '../model.ts';
import type { Paragraph } from '../languages/paragraph.ts';
import { once } from '../once.ts';
import type { Asked } from './left-alone.ts';
import { RangeLookup } from '../text/range-lookup.ts';

/** A block with what is known of it alone: all that detection may ask. Offsets in it are relative to it. */
export interface Doc extends Paragraph, Asked {
  readonly attributions: readonly LocalAttribution[];
}

/** A block read as one of a text that speaks for a party, or of one that does not: in the first more is a claim. */
export interface SidedDoc extends Doc {
  readonly party: boolean;
}

/** Both are remembered with the block. */
const sides = once((doc: Doc) => ({ party: { ...doc, party: true }, reporter: { ...doc, party: false } }));

export function sided({ doc, party }: Passage): SidedDoc {
  return party ? sides(doc).party : sides(doc).reporter;
}

/** What the whole statement is like adds to the chance that an editor marks a clause as a claim, a wording as framing: log odds (rules/expectation). */
export interface Climate {
  readonly claims: number;
  readonly framing: number;
  /** Is the statement long enough to tell it by? */
  readonly told: boolean;
}

/** What a block has from its statement: for judging. */
export interface Facts {
  /** Cover the paragraph without gap or overlap, in order. */
  readonly voices: readonly Voice[];
  /** Names that the author goes by: its own side. */
  readonly authorNames: readonly string[];
  /** Does the author speak as a party, not as a reporter (rules/party.ts)? */
  readonly party: boolean;
  /** 0–1: how much the whole statement is about a conflict (rules/attribution/contention.ts). */
  readonly contention: number;
  readonly climate: Climate;
  /** Does the heading above give orders (rules/directive/headings.ts)? */
  readonly commanded: boolean;
}

/** A block in its statement. */
export interface Passage extends Doc, Facts {
  readonly doc: Doc;
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
export function voiceAt({ voices }: Pick<Facts, 'voices'>, offset: number): Voice {
  const [voice] = RangeLookup.of(voices).overlapping({ start: offset, end: offset + 1 });
  return voice ?? voices.at(-1)!;
}

/** Does a range lie in the author's own voice from end to end? */
export function isAuthors({ voices }: Pick<Facts, 'voices'>, range: Range): boolean {
  return !RangeLookup.of(voices).some(range, (v) => v.form !== 'author');
}
