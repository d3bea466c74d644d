#!/usr/bin/env node
/** The language server as a process: `--stdio` for any editor, or Node's IPC for VS Code. */
import '../slow-to-optimise.ts';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { SoundFrames } from './frames.ts';
import { serve } from './serve.ts';
import { lastWords } from './start-up.ts';

// One mistake must not end the reviews of all open documents: it is told, and the server goes on.
process.on('unhandledRejection', tell);
process.on('uncaughtException', tell);

const instead = lastWords(process.argv.slice(2));
if (instead) {
  (instead.exitCode ? process.stderr : process.stdout).write(`${instead.text}\n`);
  process.exitCode = instead.exitCode;
} else {
  serve(process.argv.includes('--stdio') ? overStdio() : createConnection(ProposedFeatures.all), readOwn);
}

function overStdio() {
  // Whatever else is written to standard output would break the protocol.
  console.log = console.error;
  process.stdout.on('error', () => process.exit(1));
  return createConnection(ProposedFeatures.all, process.stdin.pipe(new SoundFrames(tell)), process.stdout);
}

function tell(what: unknown): void {
  process.stderr.write(`statement-review: ${what instanceof Error ? (what.stack ?? what.message) : String(what)}\n`);
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
