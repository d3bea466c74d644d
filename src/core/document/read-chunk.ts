import { readWith, type Reading, ReadingBuilder, type Replacement } from '../text/reading.ts';
import type { Memo } from '../memo.ts';
import { shift, type Range } from '../model.ts';
import { countStartingBefore } from '../text/range-lookup.ts';
import { addresses } from './addresses.ts';
import type { Block, BlockKind } from './block.ts';
import type { Chunk } from './chunks.ts';
import { footnoteMarks } from './footnotes.ts';
import { labelLength } from './labels.ts';
import type { Line } from './lines.ts';
import { isMailField } from './mail.ts';
import { readMarkup, type Leaf } from './markup.ts';
import { endsInHyphen, goesOn, isBrokenWord, type Width } from './wrapping.ts';

/** What the whole text tells of each of its chunks. */
export interface Layout {
  readonly width: Width;
  /** Definitions of link targets, as Markdown has them. */
  readonly definitions: string;
  /** Has the text dash quotations? */
  readonly dashes: boolean;
  /** Does the text use the block marks of Markdown, so that indented lines are code? */
  readonly markdown: boolean;
}

/** A part of a chunk that becomes a block; a range of the chunk's text. */
interface Part extends Range {
  readonly kind: BlockKind;
  readonly labelled: boolean;
}

const CODE_INDENT = 4;

type ChunkBlock = Omit<Block, 'chunk'>;

/** The chunks that were read before: of a long text that is edited one is read again, not all. */
export type ChunkMemo = Memo<readonly ChunkBlock[]>;

/** Cuts a chunk into blocks, whose readings are of the clean text. */
export function readChunk(clean: string, chunk: Chunk, layout: Layout, remembered?: ChunkMemo): Block[] {
  const { start } = chunk.lines[0]!;
  const raw = clean.slice(start, chunk.lines.at(-1)!.end);
  const blocks = remembered && !layout.definitions ? remember(remembered, raw, chunk, layout) : cutBlocks(raw, chunk, layout);
  return blocks.map((block) => ({ ...block, chunk: start }));
}

function remember(memo: ChunkMemo, raw: string, chunk: Chunk, layout: Layout): readonly ChunkBlock[] {
  const key = keyOf(raw, chunk, layout);
  const known = memo.get(key);
  if (known) return known;
  const blocks = cutBlocks(raw, chunk, layout);
  memo.set(key, blocks);
  return blocks;
}

/** All that the blocks of a chunk depend on, in a text without definitions of links. */
function keyOf(raw: string, { lines, underlined, signature }: Chunk, { width, dashes, markdown }: Layout): string {
  const { depth, start } = lines[0]!;
  const flags = [dashes, markdown, underlined, signature, markdown && lines.every(isIndented)].map(Number);
  const places = lines.map((line) => `${line.start - start}${line.continues ? '+' : ''}`);
  return `${width} ${depth} ${flags.join('')} ${places.join(' ')}\n${raw}`;
}

/** Readings of the chunk as it stands in the text, from its first character to its last. */
function cutBlocks(raw: string, chunk: Chunk, layout: Layout): ChunkBlock[] {
  const { depth, start } = chunk.lines[0]!;
  const joined = joinLines(raw, chunk.lines.map((line) => shift(line, -start)));
  const whole = wholeKind(chunk, layout);
  if (whole) return [{ kind: whole, depth, reading: joined }];
  const { text } = joined;
  const { leaves, replacements } = readMarkup(text, layout.definitions);
  const rows = placeLines(chunk.lines);
  const groups = leaves.map((leaf) => (leaf.kind === 'paragraph' ? groupLines(linesIn(rows, leaf), layout) : []));
  const sorted = [...replacements, ...unread(text), ...groups.flat().flatMap(breaksIn)].sort((a, b) => a.start - b.start || b.end - a.end);
  return leaves.flatMap((leaf, n) => partsOf(leaf, groups[n]!, chunk))
    .map((part) => readPart(text, part, sorted, layout))
    .filter(({ reading }) => /[\p{L}\p{N}]/u.test(reading.text))
    .map((block) => ({ ...block, depth, reading: block.reading.of(joined) }));
}

/** The kind of a chunk that is one block, whatever its lines say. */
function wholeKind({ lines, signature }: Chunk, { markdown }: Layout): BlockKind | undefined {
  if (signature) return 'sign-off';
  return markdown && lines.every((line) => isIndented(line) && !labelLength(line.text)) ? 'code' : undefined;
}

function isIndented({ indent }: Line): boolean {
  return indent >= CODE_INDENT;
}

/** The lines below each other, without what stood before and behind them. */
function joinLines(raw: string, lines: readonly Line[]): Reading {
  const builder = new ReadingBuilder(raw);
  lines.forEach((line, n) => {
    const before = lines[n - 1];
    if (before && line.start - before.end === 1) builder.copy(before.end, line.start);
    else if (before) builder.put('\n', before.end, line.start);
    builder.copy(line.start, line.end);
  });
  return builder.build();
}

/** The lines at their place in the chunk's text. */
function placeLines(lines: readonly Line[]): Line[] {
  let start = 0;
  return lines.map((line) => {
    const placed = { ...line, start, end: start + line.text.length };
    start = placed.end + 1;
    return placed;
  });
}

function linesIn(rows: readonly Line[], { start, end }: Range): Line[] {
  const first = countStartingBefore(rows, start);
  return rows.slice(first, countStartingBefore(rows, end + 1)).filter((row) => row.end <= end);
}

/** Lines that are one paragraph: those whose text goes on in the next. */
function groupLines(lines: readonly Line[], { width }: Layout): Line[][] {
  const found: Line[][] = [];
  const mail = lines.length > 1 && isMailField(lines[0]!.text) && isMailField(lines[1]!.text);
  for (const line of lines) {
    const last = found.at(-1);
    if (last && !mail && goesOn(last.at(-1)!, line, width)) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** What is read where a line was broken: a space; nothing inside a word, nor behind a hyphen of its own (*EU-* ⏎ *landene*). */
function breaksIn(lines: readonly Line[]): Replacement[] {
  return lines.slice(1).map((next, n) => {
    const line = lines[n]!;
    if (isBrokenWord(line.text, next.text)) return { start: line.end - 1, end: next.start, read: '' };
    return { start: line.end, end: next.start, read: endsInHyphen(line.text, next.text) ? '' : ' ' };
  });
}

const WHITE = /[ \t]{2,}|\t/g;

/** Addresses, footnote marks and columns of white space; not the tab behind the label of a list. */
function unread(text: string): Replacement[] {
  const columns = [...text.matchAll(WHITE)].filter(({ index }) => !/(?:^|\n)\S$/.test(text.slice(Math.max(0, index - 2), index)));
  return [...addresses(text), ...footnoteMarks(text), ...columns.map((m) => ({ start: m.index, end: m.index + m[0].length, read: ' ' }))];
}

const LEAF_KINDS: Readonly<Record<Exclude<Leaf['kind'], 'paragraph'>, BlockKind>> = { heading: 'headline', code: 'code', cell: 'table' };

function partsOf(leaf: Leaf, groups: readonly (readonly Line[])[], { lines, underlined }: Chunk): Part[] {
  if (leaf.kind !== 'paragraph') return [{ ...leaf, kind: LEAF_KINDS[leaf.kind], labelled: false }];
  if (groups.length > 1 && groups.every((group) => group.length === 1 && isRow(group[0]!.text))) return groups.flatMap(([row]) => cellsOf(row!));
  const kind = lines[0]!.depth ? 'quote' : underlined && lines.length === 1 ? 'headline' : 'text';
  return groups.map((group) => ({ start: group[0]!.start, end: group.at(-1)!.end, kind, labelled: true }));
}

/** A row of a table pasted from a spreadsheet: cells with tabs between. */
function isRow(line: string): boolean {
  return /\S\t+\S/.test(line) && !labelLength(line);
}

function cellsOf({ start, text }: Line): Part[] {
  return [...text.matchAll(/[^\t]+/g)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length, kind: 'table', labelled: false }));
}

function readPart(text: string, { kind, labelled, ...range }: Part, replacements: readonly Replacement[], { dashes }: Layout): Omit<ChunkBlock, 'depth'> {
  const reading = kind === 'code' ? readWith(text, [], range) : readProse(text, range, replacements);
  const label = labelled ? labelLength(reading.text, dashes) : 0;
  return label ? { kind: 'item', reading: reading.from(label) } : { kind, reading };
}

function readProse(text: string, { start, end }: Range, replacements: readonly Replacement[]): Reading {
  const part = text.slice(start, end);
  const range = { start: start + part.length - part.trimStart().length, end: end - part.length + part.trimEnd().length };
  return readWith(text, replacements.slice(countStartingBefore(replacements, range.start), countStartingBefore(replacements, range.end)), range);
}
