import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { insertAllEdits } from '../core/notes/insert-all.ts';
import { applyEdits, stripNotes } from '../core/notes/edit.ts';
import { Reviewer } from '../core/review.ts';
import { expand, readStatement, type StatementFile } from './files.ts';

interface NotesOptions {
  readonly write?: boolean;
  readonly source?: string;
}

export function addNotesCommand(program: Command): void {
  const notes = program.command('notes').description('insert attribution notes at open findings, or remove all notes');
  notes
    .command('insert')
    .description('insert the likeliest note at every open finding that a note can answer')
    .argument('<files...>', 'files, folders or globs; - is standard input')
    .option('-w, --write', 'change the files; without it the text goes to standard output')
    .option('-s, --source <name>', 'who issues the statement')
    .action((files: string[], options: NotesOptions) => {
      const reviewer = new Reviewer();
      return change(files, options, ({ text }) => applyEdits(text, insertAllEdits(reviewer.review(text), options)));
    });
  notes
    .command('strip')
    .description('remove every attribution note')
    .argument('<files...>', 'files, folders or globs; - is standard input')
    .option('-w, --write', 'change the files; without it the text goes to standard output')
    .action((files: string[], options: NotesOptions) => change(files, options, ({ text }) => stripNotes(text)));
}

async function change(args: readonly string[], { write }: NotesOptions, edit: (file: StatementFile) => string): Promise<void> {
  for (const path of await expand(args)) {
    const file = await readStatement(path);
    const text = (file.byteOrderMark ? '\ufeff' : '') + edit(file);
    if (write && path !== '-') await writeFile(path, text);
    else process.stdout.write(text);
  }
}
