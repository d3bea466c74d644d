import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { insertAllEdits } from '../core/notes/insert-all.ts';
import { applyEdits } from '../core/text/edit.ts';
import { stripNotes } from '../core/notes/edit.ts';
import { expand, readStatement, type StatementFile } from './files.ts';
import { Reviewing } from './reviewing.ts';

interface NotesOptions {
  readonly write?: boolean;
  readonly source?: string;
  readonly config?: string;
}

export function addNotesCommand(program: Command): void {
  const notes = program.command('notes').description('insert attribution notes at open findings, or remove all notes');
  notes
    .command('insert')
    .description('insert the likeliest note at every open finding that a note can answer')
    .argument('<files...>', 'files, folders or globs; - is standard input')
    .option('-w, --write', 'change the files; without it the text goes to standard output')
    .option('-s, --source <name>', 'who issues the statement')
    .option('-c, --config <path>', 'a config.yaml, or the folder that holds .statement-review')
    .action((files: string[], options: NotesOptions) => {
      const reviewing = new Reviewing({ language: 'auto', messages: 'auto', decisions: true, ...options });
      return change(files, options, async (file) => {
        const review = await reviewing.review(file);
        return applyEdits(file.text, insertAllEdits(review, { source: review.source }));
      });
    });
  notes
    .command('strip')
    .description('remove every attribution note')
    .argument('<files...>', 'files, folders or globs; - is standard input')
    .option('-w, --write', 'change the files; without it the text goes to standard output')
    .action((files: string[], options: NotesOptions) => change(files, options, ({ text }) => Promise.resolve(stripNotes(text))));
}

async function change(args: readonly string[], { write }: NotesOptions, edit: (file: StatementFile) => Promise<string>): Promise<void> {
  for (const path of await expand(args)) {
    const file = await readStatement(path);
    const text = (file.byteOrderMark ? '\ufeff' : '') + (await edit(file));
    if (write && path !== '-') await writeFile(path, text);
    else process.stdout.write(text);
  }
}
