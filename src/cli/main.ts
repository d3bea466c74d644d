import { Command, CommanderError } from 'commander';
import { Failure, firstLine } from './failure.ts';
import { addNotesCommand } from './notes-command.ts';
import { addReviewCommand } from './review-command.ts';

const COULD_NOT_REVIEW = 2;

const program = new Command('statement-review')
  .description('Shows whose word every part of a statement is: loaded framing, unattributed claims, quoted directives.\nNorwegian Bokmål, Nynorsk and English. Offline.')
  .version(VERSION)
  .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'statement-review: ')) })
  .exitOverride();

addReviewCommand(program);
addNotesCommand(program);

// A reader that has seen enough (`| head`) closes the pipe: no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : COULD_NOT_REVIEW));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_REVIEW;
  console.error(`statement-review: ${error instanceof Failure ? error.message : firstLine(error)}`);
  return COULD_NOT_REVIEW;
}
