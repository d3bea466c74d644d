import type { Command } from 'commander';
import { checkTerms, type TermCheck } from '../core/project/check-terms.ts';
import { convertTerms } from '../core/project/convert-terms.ts';
import { Failure, firstLine } from './failure.ts';
import { printableLines } from './terminal.ts';
import { readBytes } from './read-bytes.ts';
import { replaceFile } from './write-file.ts';

const SOME_DO_NOT_HOLD = 1;

export function addTermsCommand(program: Command): void {
  const terms = program
    .command('terms')
    .description('check or convert the terms that a team has agreed on')
    .allowExcessArguments()
    .action(() => { throw new Failure('terms check or terms convert? (see terms --help)'); });
  terms
    .command('check')
    .description('run the example sentences of terms.yaml: fires is found at its place, quiet is quiet and needs its guard')
    .argument('<files...>', 'files of terms; - is standard input')
    .addHelpText('after', '\nExit: 0 all hold; 1 some do not; 2 a file could not be read.')
    .action(async (files: string[]) => {
      process.exitCode = await check(files);
    });
  terms
    .command('convert')
    .description('write a terms.yaml of before in the form of today: places are marked, what tests nothing goes, comments stay')
    .argument('<file>', 'a file of terms; - is standard input')
    .option('-w, --write', 'change the file; without it the new text goes to standard output')
    .action(convert);
}

async function convert(file: string, { write }: { readonly write?: boolean }): Promise<void> {
  const { yaml, changed } = convertTerms(file, await textOf(file));
  if (!write || file === '-') process.stdout.write(yaml);
  else {
    if (changed) await replaceFile(file, Buffer.from(yaml));
    process.stdout.write(printableLines(`${file}: ${counted(changed, 'term')} converted\n`));
  }
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
  return checkTerms(file, await textOf(file));
}

async function textOf(file: string): Promise<string> {
  const bytes = await readBytes(file).catch((error: unknown) => { throw new Failure(`${file}: ${firstLine(error)}`); });
  return bytes.toString('utf8');
}

function report(file: string, { terms, sentences, faults }: TermCheck): string {
  const lines = faults.map(({ line, term, what }) => `${file}:${line}: ${term}: ${what}`);
  return [...lines, `${file}: ${counted(terms, 'term')}, ${counted(sentences, 'sentence')}, ${counted(faults.length, 'fault')}`, ''].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
