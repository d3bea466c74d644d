/**
 * Writes a file that others write too. A file system has no lock that works everywhere, so that what is about to be written over is
 * looked at first, and what was written is looked for afterwards: two writers that missed each other both put theirs back.
 */
export interface SharedFile {
  /** Empty where there is none. */
  read(): Promise<string>;
  write(content: string): Promise<void>;
}

/** A change to be made to whatever the file says by then. */
export interface Change {
  apply(content: string): Promise<string> | string;
  /** The result of `apply(base)` made to what others have made of `base` meanwhile. */
  merge(result: string, base: string, theirs: string): Promise<string> | string;
}

/** A change that is in the file. */
export interface Written {
  readonly base: string;
  readonly result: string;
}

// More often than any number of reviewers decide at once.
const MOST_TRIES = 50;

/** What the file said and says now. Throws where it is never left alone, and what the file or the change throws. */
export async function writeMerged(file: SharedFile, { apply }: Pick<Change, 'apply'>): Promise<Written> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const base = await file.read();
    const result = await apply(base);
    if ((await file.read()) !== base) continue;
    if (result !== base) await file.write(result);
    return { base, result };
  }
  throw new Error('it is being written by another program; try again');
}

/** Looks for a change some time after it was written, and puts it back where somebody who had not seen it wrote over it. */
export async function keepWritten(file: SharedFile, { merge }: Pick<Change, 'merge'>, { base, result }: Written): Promise<boolean> {
  const { base: found, result: kept } = await writeMerged(file, { apply: (theirs) => (theirs === result ? theirs : merge(result, base, theirs)) });
  return found !== kept;
}
