#!/usr/bin/env node
import '../slow-to-optimise.ts';
import { Command, CommanderError } from 'commander';
import { complain, COULD_NOT_REVIEW, firstLine } from './failure.ts';
import { addInspectCommand } from './inspect-command.ts';
import { addNotesCommand } from './notes-command.ts';
import { addReviewCommand } from './review-command.ts';
import { addStatsCommand } from './stats-command.ts';
import { addTermsCommand } from './terms-command.ts';

const program = new Command('statement-review')
  .description('Shows whose word every part of a statement is: loaded framing, unattributed claims, quoted directives.\nNorwegian Bokmål, Nynorsk and English. Offline.')
  .version(VERSION)
  .configureOutput({ outputError: (message) => complain(message.replace(/^error: /, '').trim().replaceAll('\n', ' ')) })
  .exitOverride();

addReviewCommand(program);
addNotesCommand(program);
addInspectCommand(program);
addStatsCommand(program);
addTermsCommand(program);

// A reader that has seen enough (`| head`) closes the pipe: no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  complain(`standard output: ${firstLine(error)}`);
  process.exit(COULD_NOT_REVIEW);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_REVIEW;
  complain(firstLine(error));
  return COULD_NOT_REVIEW;
}
