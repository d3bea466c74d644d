import { readFrontMatter } from '../core/document/front-matter.ts';
import type { Range } from '../core/model.ts';
import type { Review } from '../core/review.ts';

/** A part of the statement that becomes a paragraph or a table. Ranges are UTF-16 into the text, marks such as `# ` left out. */
export type Block =
  | { readonly kind: 'text' | 'item' | 'quotation'; readonly lines: readonly Range[] }
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Range[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Range[])[] };

const HEADING = /^(#{1,6}) +/u;
const ITEM = /^[-*•▪·‣] +/u;
const QUOTATION = /^(?:> ?)+/u;
const ROW = /^\|.*\|$/u;
const DELIMITER_ROW = /^\|[\s:|-]+\|$/u;

/** The blocks of a statement in order, without its front matter. */
export function blocksOf(review: Pick<Review, 'text' | 'paragraphs'>): Block[] {
  const lines = linesOf(review.text);
  return lines.reduce<Block[]>((blocks, line, n) => {
    const next = blockOf(review.text, line);
    const before = lines[n - 1] && lines[n - 1]!.end > lines[n - 1]!.start ? blocks.at(-1) : undefined;
    const whole = next && before && joined(before, next, isInParagraph(review, line.start - 1));
    if (whole) return [...blocks.slice(0, -1), whole];
    return next ? [...blocks, next] : blocks;
  }, []);
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

function blockOf(text: string, { start, end }: Range): Block | undefined {
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

/** Rows of one table, and lines that the review read as one paragraph. */
function joined(before: Block, next: Block, isSameParagraph: boolean): Block | undefined {
  if (before.kind === 'table' || next.kind === 'table') {
    return before.kind === 'table' && next.kind === 'table' ? { kind: 'table', rows: [...before.rows, ...next.rows] } : undefined;
  }
  const goesOn = isSameParagraph && (next.kind === 'text' || (next.kind === 'quotation' && before.kind === 'quotation'));
  return goesOn ? { ...before, lines: [...before.lines, ...next.lines] } : undefined;
}

function isInParagraph({ paragraphs }: Pick<Review, 'paragraphs'>, offset: number): boolean {
  return paragraphs.some(({ start, end }) => start <= offset && offset < end);
}
