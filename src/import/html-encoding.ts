const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;
const DECLARED_WITHIN = 2048;

/** The text of a page: by its byte order mark, by what it declares, as UTF-8, or as old pages in Latin letters were written. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = markedEncoding(bytes) ?? DECLARED.exec(head)?.[1] ?? 'utf-8';
  return decode(bytes, label, true) ?? decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252', false) ?? '';
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
