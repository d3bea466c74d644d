import { readFrontMatter } from '../core/document/front-matter.ts';
import type { Range } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { RangeLookup } from '../core/text/range-lookup.ts';

/** A part of the statement that becomes a paragraph or a table. Ranges are UTF-16 into the text, marks such as `# ` left out. */
export type Block =
  | { readonly kind: 'text' | 'item' | 'quotation'; readonly lines: readonly Range[] }
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Range[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Range[])[] };

/** A block that further lines or rows may join: a long one grows without being copied. */
type Open<B> = B extends { readonly rows: infer R } ? Omit<B, 'rows'> & { readonly rows: Mutable<R> } : B extends { readonly lines: infer L } ? Omit<B, 'lines'> & { readonly lines: Mutable<L> } : never;
type Mutable<L> = L extends readonly (infer T)[] ? T[] : never;

const HEADING = /^(#{1,6}) +/u;
const ITEM = /^[-*•▪·‣] +/u;
const QUOTATION = /^(?:> ?)+/u;
const ROW = /^\|.*\|$/u;
const DELIMITER_ROW = /^\|[\s:|-]+\|$/u;

/** The blocks of a statement in order, without its front matter. */
export function blocksOf(review: Pick<Review, 'text' | 'paragraphs'>): Block[] {
  const lines = linesOf(review.text);
  const blocks: Open<Block>[] = [];
  for (const [n, line] of lines.entries()) {
    const next = blockOf(review.text, line);
    const before = lines[n - 1] && lines[n - 1]!.end > lines[n - 1]!.start ? blocks.at(-1) : undefined;
    if (next && !(before && joins(before, next, isInParagraph(review, line.start - 1)))) blocks.push(next);
  }
  return blocks;
}

function linesOf(text: string): Range[] {
  const { end: from } = readFrontMatter(text);
  const lines: Range[] = [];
  for (const { 0: line, index } of text.slice(from).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    const trimmed = line.trimEnd();
    const start = from + index + (trimmed.length - trimmed.trimStart().length);
    lines.push({ start, end: from + index + trimmed.length });
  }
  return lines;
}

function blockOf(text: string, { start, end }: Range): Open<Block> | undefined {
  const line = text.slice(start, end);
  if (!line) return undefined;
  if (ROW.test(line)) return { kind: 'table', rows: DELIMITER_ROW.test(line) ? [] : [cellsOf(line, start)] };
  const mark = HEADING.exec(line) ?? ITEM.exec(line) ?? QUOTATION.exec(line);
  const lines = [{ start: start + (mark?.[0].length ?? 0), end }];
  if (mark?.[1]) return { kind: 'heading', level: mark[1].length, lines };
  return { kind: !mark ? 'text' : mark[0].startsWith('>') ? 'quotation' : 'item', lines };
}

function cellsOf(row: string, start: number): Range[] {
  return [...row.matchAll(/(?<=\|)[^|]*(?=\|)/gu)].map(({ 0: cell, index }) => {
    const from = start + index + (cell.length - cell.trimStart().length);
    return { start: from, end: from + cell.trim().length };
  });
}

/** Takes rows into the table before them, and lines that the review read as one paragraph into it. False: they are a block of their own. */
function joins(before: Open<Block>, next: Open<Block>, isSameParagraph: boolean): boolean {
  if (before.kind === 'table' || next.kind === 'table') {
    if (before.kind !== 'table' || next.kind !== 'table') return false;
    before.rows.push(...next.rows);
    return true;
  }
  const goesOn = isSameParagraph && (next.kind === 'text' || (next.kind === 'quotation' && before.kind === 'quotation'));
  if (goesOn) before.lines.push(...next.lines);
  return goesOn;
}

function isInParagraph({ paragraphs }: Pick<Review, 'paragraphs'>, offset: number): boolean {
  return RangeLookup.of(paragraphs).some({ start: offset, end: offset + 1 });
}
