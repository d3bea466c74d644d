import type { Language } from '../model.ts';
import type { FullReview } from '../review.ts';
import type { Block } from './document.ts';
import type { Lines } from './lines.ts';
import type { Summary } from './summary.ts';

/** What every part of a memo is written from. */
export interface Context {
  readonly review: FullReview;
  readonly language: Language;
  readonly summary: Summary;
  readonly lines: Lines;
}

/** A part of a memo under its heading. */
export interface Section {
  /** Unique in its memo. */
  readonly anchor: string;
  readonly title: string;
  /** How much is in it, for the contents. */
  readonly count?: number;
  readonly blocks: readonly Block[];
}

export function heading({ anchor, title }: Pick<Section, 'anchor' | 'title'>, level: 2 | 3 = 2): Block {
  return { type: 'heading', level, text: title, anchor };
}
