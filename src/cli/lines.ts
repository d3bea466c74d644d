import type { Readable } from 'node:stream';
import { Failure } from './failure.ts';

/** A line of input, counted from 1, without its line break. */
export interface InputLine {
  readonly number: number;
  /** Throws Failure on a line that is too long or is not UTF-8. */
  text(): string;
}

// A text may grow sixfold when JSON escapes it.
export const LINE_LIMIT = 120_000_000;
const LINE_FEED = 0x0a;

/** Lines as they come, those of one chunk together. Only a line feed ends one: a string in JSON may hold every other line separator as it is. A byte order mark is left out. */
export async function* linesOf(input: Readable, limit = LINE_LIMIT): AsyncGenerator<readonly InputLine[]> {
  let number = 1;
  let line = new Line(limit);
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const lines: InputLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end));
      lines.push(line.numbered(number++));
      line = new Line(limit);
      from = end + 1;
    }
    line.add(chunk.subarray(from));
    if (lines.length) yield lines;
  }
  if (line.size) yield [line.numbered(number)];
}

/** Keeps no more than the limit of a line, however long it is. */
class Line {
  size = 0;
  private parts: Buffer[] = [];

  constructor(private readonly limit: number) {}

  add(part: Buffer): void {
    this.size += part.length;
    if (this.size > this.limit) this.parts = [];
    else this.parts.push(part);
  }

  numbered(number: number): InputLine {
    return { number, text: () => this.text() };
  }

  private text(): string {
    if (this.size > this.limit) throw new Failure(`more than ${this.limit} bytes, the limit`);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(this.parts));
    } catch {
      throw new Failure('not UTF-8');
    }
  }
}
