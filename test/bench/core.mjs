/** The core as a module, bundled for the measurement; `Reviewer` and the reading of a text. */
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { lexiconPlugin } from '../../scripts/lexicon-plugin.mjs';
import { wordClassesPlugin } from '../../scripts/word-classes-plugin.mjs';

export async function loadCore() {
  const outfile = resolve('out/bench/core.mjs');
  await build({
    stdin: { contents: "export { Reviewer } from './src/core/review.ts';", resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'warning', plugins: [lexiconPlugin(), wordClassesPlugin()],
  });
  return import(pathToFileURL(outfile).href);
}
