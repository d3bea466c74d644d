import type { Language } from '../core/model.ts';
import { isDocumentName } from '../import/index.ts';
import { readDocument } from './documents.ts';
import { decode, type Decoded, type Encoding } from './encoding.ts';
import { Failure, firstLine } from './failure.ts';
import { readBytes } from './read-bytes.ts';

/** A statement read from a file, or from standard input. */
export interface StatementFile extends Decoded {
  /** As the user named it; `-` is standard input. */
  readonly path: string;
  /** It comes from a document of another program: its text is not what the file holds. */
  readonly isDocument: boolean;
}

export interface Reading {
  readonly encoding?: Encoding;
  /** Language of what is said about documents; left out: English, as all that the command line says of files. */
  readonly messages?: Language;
}

/** Reads a statement. Throws Failure, with the file's name, on what cannot be read, is too large or is no text. */
export async function readStatement(path: string, { encoding, messages = 'en' }: Reading = {}): Promise<StatementFile> {
  try {
    const bytes = await readBytes(path);
    const isDocument = isDocumentName(path);
    return { path, isDocument, ...(isDocument ? await readDocument(path, bytes, messages) : decode(bytes, encoding)) };
  } catch (error) {
    throw new Failure(`${nameOf(path)}: ${firstLine(error)}`);
  }
}

/** What messages call a file. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}
