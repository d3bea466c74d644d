// Bundles: dist/ is what ships and what `node dist/cli.js` runs; `--tests` bundles the unit tests into out/test/.
// `--editor-tests` those that need a VS Code into out/editor/.
//   node esbuild.mjs [--tests|--editor-tests] [--watch] [--production]
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lexiconPlugin } from './scripts/lexicon-plugin.mjs';
import { noticesOf } from './scripts/notices.mjs';
import { pdfTextPlugin } from './scripts/pdf-text-plugin.mjs';
import { wordClassesPlugin } from './scripts/word-classes-plugin.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const has = (flag) => process.argv.includes(flag);
const shared = {
  bundle: true,
  sourcemap: !has('--production'),
  minify: has('--production'),
  target: 'node20',
  logLevel: 'warning',
  metafile: true,
  define: { VERSION: JSON.stringify(version) },
  alias: {
    // Its build for Node brings a whole DOM along, only to parse what we give it parsed.
    turndown: 'turndown/lib/turndown.browser.es.js',
    // Half of linkedom, for style sheets, which no statement asks for.
    'cssomnom/parse': './scripts/no-style-sheets.mjs',
    jszip: './scripts/zip-for-mammoth.mjs',
    // A copy of Node's streams from long ago.
    'readable-stream': 'node:stream',
  },
  plugins: [lexiconPlugin(), wordClassesPlugin(), pdfTextPlugin()],
};

// Bundled CommonJS packages (commander, vscode-languageserver) call require; ES modules have to be given one.
const requireShim = { js: "import { createRequire as shimRequire } from 'node:module'; const require = shimRequire(import.meta.url);" };

const product = [
  // The lexicons are most of both programs: split, they lie in the package once.
  {
    ...shared, platform: 'node', format: 'esm', splitting: true, chunkNames: 'shared-[hash]',
    entryPoints: { cli: 'src/cli/main.ts', 'review-worker': 'src/cli/review-worker.ts', server: 'src/server/main.ts' }, outdir: 'dist', banner: requireShim,
  },
  // CommonJS by its name: the oldest VS Code that we run in does not load extensions as ES modules.
  { ...shared, platform: 'node', format: 'cjs', entryPoints: { extension: 'src/extension/extension.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
  { ...shared, platform: 'browser', format: 'iife', target: 'es2022', entryPoints: { summary: 'src/webview/main.ts' }, outdir: 'dist' },
  { ...shared, entryPoints: { summary: 'src/webview/summary.css' }, outdir: 'dist' },
];

const tests = [
  {
    ...shared, minify: false, sourcemap: 'inline', platform: 'node', format: 'esm', splitting: true, packages: 'external',
    entryPoints: globSync('test/unit/**/*.test.ts'), outdir: 'out/test', outbase: 'test',
  },
];

const editorTests = [
  {
    ...shared, minify: false, sourcemap: 'inline', platform: 'node', format: 'cjs', packages: 'external',
    entryPoints: ['test/host/index.ts', ...globSync('test/host/**/*.test.ts')], outdir: 'out/editor', outbase: 'test', outExtension: { '.js': '.cjs' },
  },
  {
    ...shared, minify: false, sourcemap: 'inline', platform: 'node', format: 'esm', packages: 'external',
    entryPoints: globSync('test/{ui,vsix}/**/*.test.ts'), outdir: 'out/editor', outbase: 'test',
  },
];

if (has('--editor-tests')) rmSync('out/editor', { recursive: true, force: true });
if (has('--tests')) rmSync('out/test', { recursive: true, force: true });
const wanted = has('--tests') ? tests : has('--editor-tests') ? editorTests : product;
if (has('--watch')) await Promise.all(wanted.map(async (options) => (await context(options)).watch()));
else {
  const metafiles = (await Promise.all(wanted.map((options) => build(options)))).map(({ metafile }) => metafile);
  if (wanted === product) finish(metafiles);
}

function finish(metafiles) {
  for (const program of ['cli', 'server']) chmodSync(`dist/${program}.js`, 0o755);
  const written = metafiles.flatMap(({ outputs }) => Object.keys(outputs));
  for (const name of readdirSync('dist')) if (!written.includes(`dist/${name}`)) rmSync(`dist/${name}`, { recursive: true });
  writeFileSync('THIRD-PARTY-NOTICES.txt', noticesOf(metafiles));
}
