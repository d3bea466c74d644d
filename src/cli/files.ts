import { readFile, stat } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure } from './failure.ts';

/** A statement read from a file, or from standard input. */
export interface StatementFile {
  /** As the user named it; `-` is standard input. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly byteOrderMark: boolean;
}

// Beyond this a file is no statement: the time and memory for it would be spent on a mistake.
export const SIZE_LIMIT = 20_000_000;
const STATEMENTS = '**/*.{txt,md,statement}';

/** The files that the arguments name: files, folders, globs, `-`. Throws Failure where one names nothing. */
export async function expand(args: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(args.map(expandOne));
  return [...new Set(lists.flat())];
}

async function expandOne(arg: string): Promise<string[]> {
  if (arg === '-') return [arg];
  const info = await stat(arg).catch(() => undefined);
  if (info?.isFile()) return [arg];
  const pattern = info?.isDirectory() ? `${arg.replaceAll('\\', '/').replace(/\/$/, '')}/${STATEMENTS}` : arg;
  const found = info || isDynamicPattern(arg) ? await glob(pattern, { expandDirectories: false }) : [];
  if (!found.length) throw new Failure(info ? `${arg}: no statements in this folder (${STATEMENTS})` : `${arg}: no such file`);
  return found.sort();
}

/** Reads a statement. Throws Failure on a file that cannot be read, is too large, or is no text in UTF-8. */
export async function readStatement(path: string): Promise<StatementFile> {
  const bytes = path === '-' ? Buffer.from(await readStream(process.stdin)) : await readBytes(path);
  const name = path === '-' ? 'standard input' : path;
  if (bytes.length > SIZE_LIMIT) throw new Failure(`${name}: ${bytes.length} bytes; the limit is ${SIZE_LIMIT}`);
  if (bytes.includes(0)) throw new Failure(`${name}: this is a binary file, or not UTF-8`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${name}: not UTF-8; convert the file first`);
  }
  const byteOrderMark = text.startsWith('\ufeff');
  return { path, text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Failure(`${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`);
  }
}
