import type { Paragraph } from '../languages/paragraph.ts';
import type { LocalAttribution } from './model.ts';

/** A paragraph at its place in the statement, with what was found inside it. */
export interface Placed {
  readonly paragraph: Paragraph;
  /** UTF-16 offset of the paragraph in the text. */
  readonly start: number;
  readonly local: readonly LocalAttribution[];
}

/** An attribution at its place in the text, with the number of the paragraph that its cue stands in. */
export interface PlacedAttribution extends LocalAttribution {
  readonly paragraph: number;
}
