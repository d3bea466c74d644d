import { LARGEST_FILE } from '../core/limits.ts';
import { kindOf } from './kind.ts';
import { ImportFailure, type DocumentKind, type Imported } from './model.ts';

export { isDocumentName } from './kind.ts';
export { DOCUMENT_KINDS, ImportFailure, type DocumentKind, type Imported, type Notice, type Obstacle } from './model.ts';
export { statementOf } from './statement.ts';
export { describeFailure, describeNotices } from './describe.ts';

type Reader = (bytes: Uint8Array) => Promise<Imported>;

/** Each reader comes with its libraries in a bundle of its own, loaded when the first document of its kind is read. */
const readers: Readonly<Record<DocumentKind, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx.ts')).readDocx,
  odt: async () => (await import('./odt.ts')).readOdt,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
  mail: async () => (await import('./mail.ts')).readMail,
  html: async () => (await import('./page.ts')).readPage,
};

/** Reads a document; its name says the kind. Throws ImportFailure, and nothing else, where it cannot be read. */
export async function importDocument(bytes: Uint8Array, name: string): Promise<Imported> {
  if (bytes.length > LARGEST_FILE) throw new ImportFailure('tooLarge');
  const read = await readers[kindOf(bytes, name)]();
  const imported = await read(bytes).catch((error: unknown) => {
    throw error instanceof ImportFailure ? error : new ImportFailure('broken', { cause: error });
  });
  if (!imported.text.trim()) throw new ImportFailure('empty');
  return imported;
}
