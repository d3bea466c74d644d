import type { Range } from '../model.ts';
import type { Reading} from '../text/reading.ts';
import { ReadingBuilder } from '../text/reading.ts';
import { finish, mapInSteps, type Steps } from '../steps.ts';
import type { Block } from './block.ts';
import { cutChunks, type Chunk } from './chunks.ts';
import { cleanText } from './clean.ts';
import { readCredits } from './credits.ts';
import { withoutDateline } from './datelines.ts';
import { withoutFurniture } from './furniture.ts';
import { readHeadlines } from './headlines.ts';
import { issuerOf, type Issuer } from './issuer.ts';
import { isNamedDash } from './labels.ts';
import { splitLines, type Line } from './lines.ts';
import { readMail } from './mail.ts';
import { linkDefinitions } from './markup.ts';
import { readChunk, type ChunkMemo, type Layout } from './read-chunk.ts';
import { readRelease, withOwnBoilerplate, withoutFrame } from './release.ts';
import { readTurns } from './turns.ts';
import { measureWidth } from './wrapping.ts';

/** A block at its place. */
export interface PlacedBlock extends Pick<Block, 'kind' | 'label'> {
  readonly text: string;
  /** UTF-16 offset of the block in the reading of its statement. */
  readonly start: number;
}

/** What people paste, as it is read: blocks of prose below each other, each place with its way back into the text. */
export interface StatementText {
  readonly reading: Reading;
  readonly blocks: readonly PlacedBlock[];
  /** Who issues it, where the text says so. */
  readonly issuer?: Issuer;
}

export interface ReadOptions {
  /** How blocks begin that are boilerplate by agreement: plain text, `*` for anything. */
  readonly boilerplate?: readonly string[];
  /** Boilerplate and contact details are prose like any other. */
  readonly reviewBoilerplate?: boolean;
  readonly remembered?: ChunkMemo;
}

/** Reads a text from an offset on. In the holes stand things that are not the statement's: a reviewer's notes. */
export function readStatement(text: string, from: number, holes: readonly Range[], options: ReadOptions = {}): StatementText {
  return finish(readInSteps(text, from, holes, options));
}

export function* readInSteps(text: string, from: number, holes: readonly Range[], { boilerplate = [], reviewBoilerplate = false, remembered }: ReadOptions = {}): Steps<StatementText> {
  const clean = cleanText(text, from, [...holes, ...comments(text, from)]);
  yield;
  const lines = withoutFurniture(splitLines(clean.text));
  yield;
  const chunks = cutChunks(lines);
  const layout = layoutOf(clean.text, lines, chunks);
  yield;
  const blocks = (yield* mapInSteps(chunks, (chunk) => readChunk(clean.text, chunk, layout, remembered))).flat();
  const told = STEPS.reduce((read, step) => step(read), withOwnBoilerplate(blocks, boilerplate));
  yield;
  const issuer = issuerOf(told);
  yield;
  return { ...putTogether(clean, reviewBoilerplate ? withoutFrame(told) : told), ...(issuer && { issuer }) };
}

// Each tells a little more of what a block is; the order matters where two could claim it.
const STEPS: readonly ((blocks: readonly Block[]) => Block[])[] = [readMail, readCredits, readHeadlines, readRelease, readTurns, (blocks) => blocks.map(withoutDateline)];

/** Has a chunk a turn of speech after a dash, over as many lines as one may be wrapped to? */
function hasDashSpeech({ lines }: Chunk): boolean {
  return lines.some(({ text }, n) => /^[-–—] /.test(text) && isNamedDash(lines.slice(n, n + LONGEST_TURN).map((line) => line.text).join(' ')));
}

const LONGEST_TURN = 20;

function layoutOf(text: string, lines: readonly Line[], chunks: readonly Chunk[]): Layout {
  return {
    width: measureWidth(lines),
    definitions: linkDefinitions(text),
    dashes: chunks.some(hasDashSpeech),
    markdown: lines.some(({ text: line }) => /^(?:#{1,6} |```|~~~)/.test(line)) || /`[^`\n]+`/.test(text),
  };
}

const COMMENT = ['<!--', '-->'] as const;
const OFF = /^<!--\s*statement-review off\s*-->/;
const ON = /<!--\s*statement-review on\s*-->/g;

/** Comments of HTML, and what stands between *statement-review off* and *on*. Linear. */
function comments(text: string, from: number): Range[] {
  const found: Range[] = [];
  const lastClose = text.lastIndexOf(COMMENT[1]);
  for (let start = text.indexOf(COMMENT[0], from); start >= 0 && start < lastClose; start = text.indexOf(COMMENT[0], found.at(-1)!.end)) {
    const end = endOfComment(text, start);
    found.push({ start, end });
  }
  return found;
}

function endOfComment(text: string, start: number): number {
  const end = text.indexOf(COMMENT[1], start) + COMMENT[1].length;
  if (!OFF.test(text.slice(start, end))) return end;
  ON.lastIndex = end;
  const on = ON.exec(text);
  return on ? on.index + on[0].length : text.length;
}

/** The blocks below each other, a line each. */
function putTogether(clean: Reading, blocks: readonly Block[]): StatementText {
  const builder = new ReadingBuilder(clean.text);
  const placed = blocks.map(({ kind, label, reading, chunk }) => {
    const start = builder.length;
    const end = chunk + reading.sourceEnd;
    builder.append(reading, chunk);
    builder.put('\n', end, end);
    return { kind, text: reading.text, start, ...(label && { label }) };
  });
  return { reading: builder.build().of(clean), blocks: placed };
}
