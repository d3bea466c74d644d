#!/usr/bin/env node
/**
 * Runs one of our TypeScript scripts: `node scripts/run.mjs vscode-host/start.ts [arguments]`.
 * Node 20 does not read TypeScript by itself; esbuild bundles the script first, packages stay outside the bundle.
 */
import { build } from 'esbuild';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lexiconPlugin } from './lexicon-plugin.mjs';
import { wordClassesPlugin } from './word-classes-plugin.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error('usage: node scripts/run.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}
const outfile = join(here, '..', 'out', 'scripts', `${basename(script, '.ts')}.mjs`);
await build({
  entryPoints: [join(here, script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [lexiconPlugin(), wordClassesPlugin()],
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
