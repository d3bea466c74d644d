import { ImportFailure, type DocumentKind } from './model.ts';

const BY_EXTENSION: Readonly<Record<string, DocumentKind>> = { docx: 'docx', docm: 'docx', odt: 'odt', pdf: 'pdf', eml: 'mail', html: 'html', htm: 'html', xhtml: 'html' };

const PDF_HEADER_WITHIN = 1024;
const ZIP_LISTING_WITHIN = 4096;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file of this name goes through a front door. `.doc` and `.rtf` do, to be told that they cannot be read. */
export function isDocumentName(name: string): boolean {
  const extension = extensionOf(name);
  return extension in BY_EXTENSION || extension === 'rtf' || extension === 'doc';
}

/** The kind that both name and content say. Throws ImportFailure where they disagree, or where nothing reads it. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  if (!bytes.length) throw new ImportFailure('empty');
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.startsWith('{\\rtf')) throw new ImportFailure('rtf');
  if (OLE.every((byte, n) => bytes[n] === byte)) throw new ImportFailure(isLockedOffice(bytes) ? 'locked' : 'oldWord');
  const named = BY_EXTENSION[extensionOf(name)];
  if (!named) throw new ImportFailure(isDocumentName(name) ? 'broken' : 'unknown');
  const found = contentKind(bytes, head);
  if (found && found !== named) throw new ImportFailure('misnamed', { found });
  return named;
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What the first bytes show beyond doubt. */
function contentKind(bytes: Uint8Array, head: string): DocumentKind | undefined {
  if (head.includes('%PDF-')) return 'pdf';
  if (/^\s*(?:<!doctype html|<html)\b/iu.test(head)) return 'html';
  if (!head.startsWith('PK\u0003\u0004')) return undefined;
  const listing = latin1(bytes.subarray(0, ZIP_LISTING_WITHIN)) + latin1(bytes.subarray(-ZIP_LISTING_WITHIN));
  if (listing.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  return listing.includes('word/') ? 'docx' : undefined;
}

/** A Word document with a password is an OLE container of a stream of this name, in UTF-16. */
function isLockedOffice(bytes: Uint8Array): boolean {
  return latin1(bytes).includes([...'EncryptedPackage'].join('\0'));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
