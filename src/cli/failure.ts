/** Something that keeps the command from reviewing; printed as one line on standard error, exit code 2. */
export class Failure extends Error {}

/** The first line of whatever was thrown. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
