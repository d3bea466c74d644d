import { writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { Failure, firstLine } from './failure.ts';
import type { Format } from './formats.ts';

export interface Output {
  readonly output: Writable & Partial<Pick<WriteStream, 'columns' | 'isTTY'>>;
  /** Throws Failure on a file that cannot be written. */
  readonly close: () => Promise<void>;
}

/** Where a review is printed. Throws Failure on a terminal that bytes would only spoil. */
export function openOutput({ output: path, format }: { readonly output?: string; readonly format: Format }): Output {
  if (path !== undefined) return toFile(path);
  if (format === 'docx' && process.stdout.isTTY) throw new Failure('a Word document is nothing for a terminal: name a file with --output');
  return { output: process.stdout, close: () => Promise.resolve() };
}

/** Written at the end and only where there is something to write: nothing reviewed leaves no empty file. */
function toFile(path: string): Output {
  const chunks: Buffer[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const close = async (): Promise<void> => {
    if (!chunks.length) return;
    await writeFile(path, Buffer.concat(chunks)).catch((error: unknown) => { throw new Failure(`${path}: ${firstLine(error)}`); });
  };
  return { output, close };
}
