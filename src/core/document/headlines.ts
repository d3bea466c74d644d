import { once } from '../once.ts';
import type { Reading } from '../text/reading.ts';
import type { Block } from './block.ts';

const LONGEST = 110;

/** A headline is short and has no closing mark; the last line of a text is a signature rather than a headline. */
export function readHeadlines(blocks: readonly Block[]): Block[] {
  return blocks.map((block, n) => (block.kind === 'text' && n < blocks.length - 1 && isHeadline(block.reading) ? { ...block, kind: 'headline' } : block));
}

const isHeadline = once(({ text }: Reading) =>
  text.length <= LONGEST && !/[.:;,!…»”"’)\]]$/u.test(text) && !/^[–—«“"„-]/u.test(text));
