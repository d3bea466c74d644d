#!/usr/bin/env node
/** The language server as a process: `--stdio` for any editor, or Node's IPC for VS Code. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve.ts';
import { lastWords } from './start-up.ts';

const instead = lastWords(process.argv.slice(2));
if (instead) {
  (instead.exitCode ? process.stderr : process.stdout).write(`${instead.text}\n`);
  process.exitCode = instead.exitCode;
} else {
  serve(createConnection(ProposedFeatures.all), readOwn);
}

/** For editors that read no files for us. */
async function readOwn(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
