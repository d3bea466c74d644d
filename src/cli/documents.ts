import { basename } from 'node:path';
import type { Language } from '../core/model.ts';
import { describeFailure, describeNotices, importDocument, ImportFailure, statementOf } from '../import/index.ts';
import type { Decoded } from './encoding.ts';
import { complain, Failure } from './failure.ts';

/** The statement that a document of another program becomes; what was left out of it is said. Throws Failure, in the language of messages, where it cannot be read. */
export async function readDocument(path: string, bytes: Uint8Array, messages: Language): Promise<Decoded> {
  try {
    const imported = await importDocument(bytes, path);
    for (const notice of describeNotices(imported, messages)) complain(`${path}: ${notice}`);
    return { text: statementOf(imported, basename(path)), encoding: 'utf-8', byteOrderMark: false };
  } catch (error) {
    throw error instanceof ImportFailure ? new Failure(describeFailure(error, messages)) : error;
  }
}
