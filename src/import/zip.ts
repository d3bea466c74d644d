import { strFromU8, unzipSync } from 'fflate';
import { ImportFailure } from './model.ts';

/** The text of a long book as XML is a tenth of this; a zip bomb is beyond it at once. */
const UNPACKED_LIMIT = 40_000_000;

export type Archive = Readonly<Record<string, Uint8Array>>;

/**
 * The wanted files of a zip archive. Each is unpacked into as many bytes as its entry declares, so that no entry can grow beyond
 * what was counted. Throws ImportFailure where together they are too large, or where this is no archive.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > UNPACKED_LIMIT) throw new ImportFailure('tooLarge');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof ImportFailure ? error : new ImportFailure('broken', { cause: error });
  }
}

export function textOf(archive: Archive, name: string): string | undefined {
  const bytes = archive[name];
  return bytes && strFromU8(bytes);
}
