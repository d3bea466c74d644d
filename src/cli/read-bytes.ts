import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Failure } from './failure.ts';

// Beyond this a file is no statement: the time and memory for it would be spent on a mistake.
export const SIZE_LIMIT = 20_000_000;

/** The bytes of a file, a pipe or a device; `-` is standard input. Throws Failure on what is larger than the limit, before reading where its size can be asked. */
export async function readBytes(path: string): Promise<Buffer> {
  return collect(path === '-' ? process.stdin : await open(path));
}

async function open(path: string): Promise<Readable> {
  const info = await stat(path);
  if (info.isDirectory()) throw new Failure('this is a folder');
  if (info.size > SIZE_LIMIT) throw new Failure(`${info.size} bytes; the limit is ${SIZE_LIMIT}`);
  return createReadStream(path);
}

async function collect(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > SIZE_LIMIT) throw new Failure(`more than ${SIZE_LIMIT} bytes, the limit`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
