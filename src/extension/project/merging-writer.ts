/**
 * Writes a file that others write too. A file system has no lock that works everywhere, so that what is about to be written over is
 * looked at first, and what was written is looked for afterwards: two writers that missed each other both put theirs back.
 */
export interface SharedFile {
  /** Empty where there is none. */
  read(): Promise<string>;
  write(content: string): Promise<void>;
  /** When the file that is there was made. Under the same name another one may have come. */
  made(): Promise<number | undefined>;
}

/** A change to be made to whatever the file says by then. */
export interface Change {
  readonly apply: (content: string) => Promise<string> | string;
  /** What `apply` made of `base`, made to what others have made of `base` meanwhile; `theirs` itself where it is all there. */
  readonly merge: (result: string, base: string, theirs: string) => Promise<string> | string;
}

/** What the file said before and says now. */
export interface Written {
  readonly base: string;
  readonly result: string;
  /** When the file was made that says it. */
  readonly made: number | undefined;
}

// More often than any number of reviewers decide at once.
const MOST_TRIES = 50;

/** Throws where the file is never left alone, and what the file or the change throws. */
export async function writeMerged(file: SharedFile, { apply }: Pick<Change, 'apply'>): Promise<Written> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const base = await file.read();
    const result = await apply(base);
    if ((await file.read()) !== base) continue;
    if (result !== base) await file.write(result);
    return { base, result, made: await file.made() };
  }
  throw new Error('it is being written by another program; try again');
}

/**
 * Looks for a change some time after it was written, and puts it back where somebody who had not seen it wrote over it: then it
 * is to be looked for again. A file that has been removed stays so, and one that has come in its place (from Git, say) stays as it is.
 */
export async function keepWritten(file: SharedFile, { merge }: Pick<Change, 'merge'>, { base, result, made }: Written): Promise<Written> {
  if ((await file.made()) !== made) return { base: result, result, made };
  return writeMerged(file, { apply: (theirs) => (theirs === result || !theirs ? theirs : merge(result, base, theirs)) });
}
