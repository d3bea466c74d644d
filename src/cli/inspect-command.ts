import { Option, type Command } from 'commander';
import pc from 'picocolors';
import type { Inspection } from '../core/inspect/model.ts';
import { LANGUAGES, type Language } from '../core/model.ts';
import { eachStatement } from './each-statement.ts';
import type { Encoding } from './encoding.ts';
import { Failure } from './failure.ts';
import { showsColors } from './formats.ts';
import { answersTo, runJsonl, type GivenLine } from './jsonl.ts';
import { languageOption } from './language.ts';
import { checkLines, configOption, encodingOption, inputOption } from './options.ts';
import { prettyInspection } from './pretty-inspection.ts';
import { Reviewing } from './reviewing.ts';
import { printableLines } from './terminal.ts';

const FORMATS = ['pretty', 'json', 'jsonl'] as const;

interface InspectOptions {
  /** Left out: pretty on a terminal, else JSON. */
  readonly format?: (typeof FORMATS)[number];
  readonly input: 'text' | 'jsonl';
  readonly encoding: Encoding | 'auto';
  readonly language: Language | 'auto';
  readonly messages: Language | 'auto';
  readonly config?: string;
  readonly source?: string;
}

export function addInspectCommand(program: Command): void {
  program
    .command('inspect')
    .description('show how statements are understood: clauses, who says what, what each rule saw and why it stayed quiet')
    .argument('[files...]', 'files, folders or globs; - is standard input')
    .addOption(new Option('-f, --format <format>', 'how it is printed; left out: pretty on a terminal, else json').choices(FORMATS))
    .addOption(inputOption())
    .addOption(encodingOption())
    .addOption(languageOption())
    .addOption(new Option('-m, --messages <language>', 'language of what is said; auto: that of the statement').choices(['auto', ...LANGUAGES]).default('auto'))
    .addOption(configOption())
    .option('-s, --source <name>', 'sender of the statements')
    .addHelpText('after', '\nExit: 0 read; 2 could not read.')
    .action(async (files: string[], options: InspectOptions) => {
      process.exitCode = await (options.input === 'jsonl' ? inspectLines(files, options) : inspectFiles(files, options));
    });
}

async function inspectFiles(files: readonly string[], options: InspectOptions): Promise<number> {
  if (!files.length) throw new Failure('name the files to inspect; - is standard input (see --help)');
  const reviewing = new Reviewing({ ...options, decisions: true });
  const { add, end } = writerFor(options);
  const code = await eachStatement({ args: files, ...options, isStatement: (path) => reviewing.isStatement(path) }, async (file) => {
    add(file.path, file.text, await reviewing.inspect(file));
  });
  end();
  return code;
}

interface Writer {
  add(path: string, text: string, inspection: Inspection): void;
  end(): void;
}

function writerFor({ format = process.stdout.isTTY ? 'pretty' : 'json', messages }: InspectOptions): Writer {
  const output = process.stdout;
  const print = (text: string) => void output.write(output.isTTY ? printableLines(text) : text);
  const all: object[] = [];
  switch (format) {
    case 'pretty': {
      const look = { colors: pc.createColors(showsColors(output)), ...(messages !== 'auto' && { messages }) };
      return { add: (path, text, inspection) => void output.write(`${prettyInspection(path, text, inspection, look)}\n`), end: () => undefined };
    }
    case 'jsonl':
      return { add: (path, _, inspection) => { print(`${JSON.stringify({ id: path, ...inspection })}\n`); }, end: () => undefined };
    case 'json':
      return { add: (file, _, inspection) => void all.push({ file, ...inspection }), end: () => { print(`${JSON.stringify(all, null, 2)}\n`); } };
  }
}

async function inspectLines(files: readonly string[], { format = 'jsonl', ...options }: InspectOptions): Promise<number> {
  checkLines(files, format);
  const inspectText = await new Reviewing({ ...options, decisions: true }).forInspecting();
  const answer = (lines: readonly GivenLine[]) => Promise.resolve({ ...answersTo(lines, inspectText), failing: false });
  return (await runJsonl(process.stdin, process.stdout, { answer, ahead: 1 })).code;
}
