import type { Range } from '../model.ts';
import type { Reading } from '../text/reading.ts';

/** What a stretch of a statement is. */
export const BLOCK_KINDS = [
  'headline', 'text', 'item', 'quote', 'turn', 'mail-quote', 'mail-header', 'code', 'table', 'boilerplate', 'contact', 'sign-off',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A block as it was cut out of the text, before its neighbours tell more about it. */
export interface Block {
  readonly kind: BlockKind;
  /** Leads back into its chunk, so that it stays the same wherever the chunk stands. */
  readonly reading: Reading;
  /** UTF-16 offset of the chunk in the document's clean text. */
  readonly chunk: number;
  /** How deep it is quoted by `>`. */
  readonly depth: number;
  /** Of a turn: the name before its colon, in offsets of the reading. */
  readonly label?: Range;
}

// Kinds that carry no prose of the author or of a speaker.
const UNREAD: ReadonlySet<BlockKind> = new Set(['code', 'mail-header', 'boilerplate', 'contact', 'sign-off']);

/** Do rules read a block of this kind? */
export function isProse(kind: BlockKind): boolean {
  return !UNREAD.has(kind);
}
