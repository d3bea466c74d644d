import { printable } from '../core/text/printable.ts';

/** Something that keeps the command from reviewing; printed as one line on standard error, exit code 2. */
export class Failure extends Error {}

export const COULD_NOT_REVIEW = 2;

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder',
  ELOOP: 'symbolic links in a circle',
};

/** The first line of whatever was thrown; for an error of the system what it means. */
export function firstLine(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return PLAIN_WORDS[code ?? ''] ?? (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}

/** One line on standard error; a file name in it is as hostile as a text. */
export function complain(message: string): void {
  console.error(`statement-review: ${printable(message)}`);
}
