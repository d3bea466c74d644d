import type { Command } from 'commander';
import { checkTerms, type TermCheck } from '../core/project/check-terms.ts';
import { Failure, firstLine } from './failure.ts';
import { printableLines } from './terminal.ts';
import { readBytes } from './read-bytes.ts';

const SOME_DO_NOT_HOLD = 1;

export function addTermsCommand(program: Command): void {
  const terms = program
    .command('terms')
    .description('check the terms that a team has agreed on')
    .allowExcessArguments()
    .action(() => { throw new Failure('terms check? (see terms --help)'); });
  terms
    .command('check')
    .description('run the example sentences of terms.yaml: fires is found at its place, quiet is quiet and needs its guard')
    .argument('<files...>', 'files of terms; - is standard input')
    .addHelpText('after', '\nExit: 0 all hold; 1 some do not; 2 a file could not be read.')
    .action(async (files: string[]) => {
      process.exitCode = await check(files);
    });
}

async function check(files: readonly string[]): Promise<number> {
  let faults = 0;
  for (const file of files) {
    const checked = await checkFile(file);
    process.stdout.write(printableLines(report(file, checked)));
    faults += checked.faults.length;
  }
  return faults ? SOME_DO_NOT_HOLD : 0;
}

async function checkFile(file: string): Promise<TermCheck> {
  const yaml = await readBytes(file).catch((error: unknown) => { throw new Failure(`${file}: ${firstLine(error)}`); });
  return checkTerms(file, yaml.toString('utf8'));
}

function report(file: string, { terms, sentences, faults }: TermCheck): string {
  const lines = faults.map(({ line, term, what }) => `${file}:${line}: ${term}: ${what}`);
  return [...lines, `${file}: ${counted(terms, 'term')}, ${counted(sentences, 'sentence')}, ${counted(faults.length, 'fault')}`, ''].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
