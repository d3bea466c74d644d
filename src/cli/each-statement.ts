import type { Language } from '../core/model.ts';
import type { Encoding } from './encoding.ts';
import { countedExtensions, expand, type IsStatement } from './expand.ts';
import { COULD_NOT_REVIEW, complain, Failure } from './failure.ts';
import { nameOf, readStatement, type Reading, type StatementFile } from './files.ts';
import { problemWith } from './review-file.ts';
import { inOrder } from './threads.ts';
import { progressOver } from './progress.ts';

export interface StatementsNamed {
  readonly args: readonly string[];
  readonly encoding: Encoding | 'auto';
  readonly messages?: Language | 'auto';
  readonly isStatement: IsStatement;
  /** For work that makes no sense on several: throws Failure. */
  readonly oneOnly?: string;
}

/** How statements are opened. */
export interface Opening<T> {
  readonly open: (path: string, reading: Reading) => Promise<T>;
  /** How many are opened before the first of them is worked on. */
  readonly ahead: number;
}

const oneByOne = (): Opening<StatementFile> => ({ open: readStatement, ahead: 1 });

/** Does something with every statement that the arguments name, in order; what goes wrong with one is said, and the others go on. Gives the exit code. */
export function eachStatement(named: StatementsNamed, work: (file: StatementFile) => Promise<void>): Promise<number> {
  return eachOpened(named, oneByOne, work);
}

export async function eachOpened<T extends { readonly guessed?: boolean | undefined }>({ args, isStatement, oneOnly, ...options }: StatementsNamed, openingOf: (count: number) => Opening<T>, work: (file: T) => Promise<void> | void): Promise<number> {
  const { paths, leftOut, problems } = await expand(args, isStatement);
  if (oneOnly && paths.length > 1) throw new Failure(oneOnly);
  const said = new Set<string>();
  const say = (message: string) => {
    if (!said.has(message)) complain(message);
    said.add(message);
  };
  problems.forEach(say);
  if (leftOut.length) complain(`left out: ${countedExtensions(leftOut)}`);
  let failed = problems.length > 0;
  const guessed: string[] = [];
  const reading = { encoding: unlessAuto(options.encoding), messages: unlessAuto(options.messages) };
  const { open, ahead } = openingOf(paths.length);
  await inOrder(progressOver(paths), ahead, (path) => open(path, reading), async (opened, path) => {
    try {
      const file = await opened;
      if (file.guessed) guessed.push(nameOf(path));
      await work(file);
    } catch (error) {
      say(problemWith(path, error));
      failed = true;
    }
  });
  if (guessed.length) complain(`not UTF-8, read as Windows-1252 (see --encoding): ${firstOf(guessed)}`);
  return failed ? COULD_NOT_REVIEW : 0;
}

function unlessAuto<T>(value: T | 'auto' | undefined): T | undefined {
  return value === 'auto' ? undefined : value;
}

const NAMED = 3;

function firstOf(names: readonly string[]): string {
  const others = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (others > 0 ? ` and ${others} more` : '');
}
