import type { Command } from 'commander';
import { insertAllEdits } from '../core/notes/insert-all.ts';
import type { Language } from '../core/model.ts';
import { applyEdits } from '../core/text/edit.ts';
import { stripNotes } from '../core/notes/edit.ts';
import { eachStatement } from './each-statement.ts';
import { encode, type Encoding } from './encoding.ts';
import { Failure, firstLine } from './failure.ts';
import { nameOf, type StatementFile } from './files.ts';
import { languageOption, sayOfLanguage, sayRefusal } from './language.ts';
import { encodingOption } from './options.ts';
import { Reviewing } from './reviewing.ts';
import { replaceFile } from './write-file.ts';

interface ChangeOptions {
  readonly write?: boolean;
  readonly encoding: Encoding | 'auto';
}

interface InsertOptions extends ChangeOptions {
  readonly language: Language | 'auto';
  readonly source?: string;
  readonly config?: string;
}

const PLAIN = { language: 'auto', messages: 'auto', decisions: true } as const;

export function addNotesCommand(program: Command): void {
  const notes = program
    .command('notes')
    .description('insert attribution notes at open findings, or remove all notes')
    .allowExcessArguments()
    .action(() => { throw new Failure('notes insert or notes strip? (see notes --help)'); });
  changing(notes.command('insert'))
    .description('insert the likeliest note at every open finding that a note can answer')
    .addOption(languageOption())
    .option('-s, --source <name>', 'sender of the statement')
    .option('-c, --config <path>', 'a config.yaml, or the folder that holds .statement-review')
    .action((files: string[], options: InsertOptions) => {
      const reviewing = new Reviewing({ ...PLAIN, ...options });
      return change(files, { ...options, reviewing }, async (file) => {
        const review = await reviewing.review(file);
        sayOfLanguage(file.path, review);
        sayRefusal(file.path, review);
        return applyEdits(file.text, insertAllEdits(review));
      });
    });
  changing(notes.command('strip'))
    .description('remove every attribution note')
    .action((files: string[], options: ChangeOptions) => change(files, { ...options, reviewing: new Reviewing(PLAIN) }, ({ text }) => Promise.resolve(stripNotes(text))));
}

function changing(command: Command): Command {
  return command
    .argument('<files...>', 'files, folders or globs; - is standard input')
    .option('-w, --write', 'change the files, in their own encoding; without it the text of one file goes to standard output')
    .addOption(encodingOption());
}

async function change(args: readonly string[], { write, encoding, reviewing }: ChangeOptions & { readonly reviewing: Reviewing }, edit: (file: StatementFile) => Promise<string>): Promise<void> {
  const oneOnly = write ? undefined : 'several files: name one of them, or change them all with --write';
  process.exitCode = await eachStatement({ args, encoding, oneOnly, isStatement: (path) => reviewing.isStatement(path) }, async (file) => {
    if (write && file.isDocument) throw new Failure(`${file.path}: a document of another program is not changed; leave --write out to get its text`);
    const text = await edit(file);
    if (!write || file.path === '-') await put(file, text, (bytes) => void process.stdout.write(bytes));
    else if (text !== file.text) await put(file, text, (bytes) => replaceFile(file.path, bytes));
  });
}

/** Throws Failure, with the file's name, where the text does not fit the file's encoding or cannot be written. */
async function put(file: StatementFile, text: string, write: (bytes: Buffer) => void | Promise<void>): Promise<void> {
  try {
    await write(encode({ ...file, text }));
  } catch (error) {
    throw new Failure(`${nameOf(file.path)}: ${firstLine(error)}`);
  }
}
