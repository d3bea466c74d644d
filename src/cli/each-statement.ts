import type { Language } from '../core/model.ts';
import type { Encoding } from './encoding.ts';
import { countedExtensions, expand, type IsStatement } from './expand.ts';
import { COULD_NOT_REVIEW, complain, Failure, firstLine } from './failure.ts';
import { nameOf, readStatement, type StatementFile } from './files.ts';
import { progressOver } from './progress.ts';

export interface StatementsNamed {
  readonly args: readonly string[];
  readonly encoding: Encoding | 'auto';
  readonly messages?: Language | 'auto';
  readonly isStatement: IsStatement;
  /** For work that makes no sense on several: throws Failure. */
  readonly oneOnly?: string;
}

/** Does something with every statement that the arguments name; what goes wrong with one is said, and the others go on. Gives the exit code. */
export async function eachStatement({ args, isStatement, oneOnly, ...options }: StatementsNamed, work: (file: StatementFile) => Promise<void>): Promise<number> {
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
  for (const path of progressOver(paths)) {
    try {
      const file = await readStatement(path, reading);
      if (file.guessed) guessed.push(nameOf(path));
      await work(file);
    } catch (error) {
      say(error instanceof Failure ? error.message : `${nameOf(path)}: ${firstLine(error)}`);
      failed = true;
    }
  }
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
