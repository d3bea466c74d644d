import { decode, type Decoded, type Encoding } from './encoding.ts';
import { Failure, firstLine } from './failure.ts';
import { readBytes } from './read-bytes.ts';

/** A statement read from a file, or from standard input. */
export interface StatementFile extends Decoded {
  /** As the user named it; `-` is standard input. */
  readonly path: string;
}

/** Reads a statement. Throws Failure, with the file's name, on what cannot be read, is too large or is no text. */
export async function readStatement(path: string, told?: Encoding): Promise<StatementFile> {
  try {
    return { path, ...decode(await readBytes(path), told) };
  } catch (error) {
    throw new Failure(`${nameOf(path)}: ${firstLine(error)}`);
  }
}

/** What messages call a file. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}
