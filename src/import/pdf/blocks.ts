import { textOfLine, usual, type Line } from './page.ts';

export type BlockKind = 'text' | 'heading' | 'item' | 'quotation' | 'table';

export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

/** How the running text of a document looks, in points. */
export interface Look {
  readonly size: number;
  /** From one base line to the next, as a share of the size. */
  readonly leading: number;
}

const SAME_SIZE = 0.08;
/** Shares of the font's size. */
const USUAL_LEADING = 1.2;
const WIDEST_LEADING = 2.5;
const HEADING = 1.15;
const LONGEST_HEADING = 300;
/** Beyond the usual distance of lines there is white space between two paragraphs. */
const SPACE = 1.15;
/** Shares of the font's size. */
const INDENT = 0.8;
const QUOTATION_INDENT = 1.5;

const ITEM = /^(?:[•▪‣◦·*]|\p{Co}|\(?\d{1,3}[.)]|[-–] )\s*\p{L}/u;
const SENTENCE_END = /[.!?:…][”"»’')\]]*$|[”"»]$/u;

export function lookOf(lines: readonly Line[]): Look {
  const size = usual(lines.map((line) => [line.size, textOfLine(line).length]));
  const gaps = lines.flatMap((line, n) => {
    const gap = line.y - (lines[n - 1]?.y ?? Infinity);
    return gap > 0 && gap < WIDEST_LEADING * line.size && Math.abs(line.size - size) < SAME_SIZE * size ? [[gap / line.size, 1] as const] : [];
  });
  return { size, leading: usual(gaps) || USUAL_LEADING };
}

/** Lines put together to paragraphs, headings, list items, quotations and tables. */
export function blocksOf(lines: readonly Line[], look: Look): Block[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues(group, line, look)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ kind: kindOf(group, look), lines: group }));
}

function continues(group: readonly Line[], line: Line, look: Look): boolean {
  const before = group.at(-1)!;
  if (isRow(before) || isRow(line)) return isRow(before) && isRow(line) && line.y > before.y;
  if (Math.abs(line.size - before.size) > SAME_SIZE * before.size || isItem(line)) return false;
  const gap = line.y - before.y;
  // At the head of a column or a page only the words tell.
  if (gap <= 0) return !isHeading([line], look) && !endsParagraph(before, line);
  return gap <= SPACE * look.leading * line.size && !isIndented(group, line) && !endsParagraph(before, line);
}

/** Cells of a table, side by side. */
function isRow({ segments }: Line): boolean {
  return segments.length > 1;
}

function isItem(line: Line): boolean {
  return ITEM.test(textOfLine(line));
}

/** The first line of a paragraph stands further in than the line before it; that of a list item further out. */
function isIndented(group: readonly Line[], line: Line): boolean {
  const before = group.at(-1)!;
  const hangs = group.length === 1 && isItem(before);
  return !hangs && line.x - before.x > INDENT * line.size;
}

/** A sentence ends, and the next word would still have had room. */
function endsParagraph(line: Line, next: Line): boolean {
  const text = textOfLine(next);
  const word = (text.split(' ')[0]!.length + 1) * ((next.end - next.x) / text.length);
  return SENTENCE_END.test(textOfLine(line)) && line.column.end - line.end > word;
}

function kindOf(group: readonly Line[], look: Look): BlockKind {
  if (isRow(group[0]!)) return group.length > 1 ? 'table' : 'text';
  if (isItem(group[0]!)) return 'item';
  if (isHeading(group, look)) return 'heading';
  return isQuotation(group) ? 'quotation' : 'text';
}

function isHeading(group: readonly Line[], { size }: Look): boolean {
  return group[0]!.size >= HEADING * size && group.map(textOfLine).join(' ').length <= LONGEST_HEADING;
}

/** All of its lines begin at one place, well inside the column. */
function isQuotation(group: readonly Line[]): boolean {
  const { x, column, size } = group[0]!;
  return group.length > 1 && x - column.x > QUOTATION_INDENT * size && group.every((line) => Math.abs(line.x - x) < 1);
}
