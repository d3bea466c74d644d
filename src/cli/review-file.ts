/** One file, read and reviewed, on whichever thread. */
import type { Review } from '../core/review.ts';
import { Failure, firstLine } from './failure.ts';
import { nameOf, readStatement, type Reading } from './files.ts';
import type { Reviewing } from './reviewing.ts';

export interface FileTask extends Reading {
  readonly path: string;
}

export interface OpenedFile {
  readonly path: string;
  readonly guessed: boolean | undefined;
  readonly review: Review;
}

/** Or why it could not be reviewed, in one line. */
export type ReviewedFile = OpenedFile | { readonly problem: string };

/** Throws Failure where it could not be reviewed. */
export function opened(file: ReviewedFile): OpenedFile {
  if ('problem' in file) throw new Failure(file.problem);
  return file;
}

export async function openReviewed(reviewing: Reviewing, { path, ...reading }: FileTask): Promise<ReviewedFile> {
  try {
    const file = await readStatement(path, reading);
    return { path, guessed: file.guessed, review: await reviewing.review(file) };
  } catch (error) {
    return { problem: problemWith(path, error) };
  }
}

export function problemWith(path: string, error: unknown): string {
  return error instanceof Failure ? error.message : `${nameOf(path)}: ${firstLine(error)}`;
}
