import { pipeTable } from '../html-text.ts';
import { blocksOf, lookOf, type Block } from './blocks.ts';
import { withoutFurniture } from './furniture.ts';
import { joinLines } from './join-lines.ts';
import { textOfLine, type Page } from './page.ts';
import { readingOrder } from './reading-order.ts';
import { segmentsOf } from './segments.ts';

const DEEPEST_HEADING = 3;

/** What the pages say, with its structure. */
export function textOfPages(pages: readonly Page[]): string {
  const segments = withoutFurniture(pages, pages.map(({ pieces }) => segmentsOf(pieces)));
  const lines = segments.flatMap(readingOrder);
  const blocks = blocksOf(lines, lookOf(lines));
  const sizes = [...new Set(blocks.filter(({ kind }) => kind === 'heading').map(sizeOf))].sort((a, b) => b - a);
  const whole = lines.map(textOfLine).join('\n');
  return blocks.map((block, n) => separator(block, blocks[n - 1]) + textOfBlock(block, whole, sizes.indexOf(sizeOf(block)) + 1)).join('');
}

function sizeOf({ lines }: Block): number {
  return Math.round(lines[0]!.size);
}

function separator({ kind }: Block, before: Block | undefined): string {
  if (!before) return '';
  return kind === 'item' && before.kind === 'item' ? '\n' : '\n\n';
}

function textOfBlock({ kind, lines }: Block, whole: string, level: number): string {
  const text = joinLines(lines.map(textOfLine), whole);
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(DEEPEST_HEADING, level))} ${text}`;
    case 'item':
      return text.replace(/^(?:[•▪‣◦·*–-]|\p{Co})\s*/u, '- ');
    case 'quotation':
      return `> ${text}`;
    case 'table':
      return pipeTable(lines.map(({ segments }) => segments.map((cell) => cell.text.trim())), Math.max(...lines.map(({ segments }) => segments.length)));
    case 'text':
      return text;
  }
}
