// esbuild plugin: `import data from 'lexicon:nb'` gives the checked YAML of that language folder, `sources:all` the style guides.
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url).pathname;
const languages = join(root, 'src/core/languages');

/** The loader is TypeScript of the core: bundled once a build, so that build and product read YAML with the same code. */
async function loader() {
  const outdir = join(root, 'out/build');
  mkdirSync(outdir, { recursive: true });
  const names = ['nb', 'nn', 'en'];
  await build({
    stdin: {
      contents: `export * from './lexicon/load.ts';\n${names.map((n) => `export { classes as ${n} } from './languages/${n}/inflection.ts';`).join('\n')}`,
      resolveDir: join(root, 'src/core'),
      loader: 'ts',
    },
    bundle: true, packages: 'external', format: 'esm', platform: 'node', outfile: join(outdir, 'loader.mjs'), logLevel: 'silent',
  });
  return import(`${pathToFileURL(join(outdir, 'loader.mjs')).href}?${Date.now()}`);
}

function filesOf(language, kind) {
  const folder = join(languages, language, 'lexicon', kind);
  return readdirSync(folder).filter((n) => n.endsWith('.yaml')).sort().map((n) => join(folder, n));
}

function readAll(files, read) {
  return files.flatMap((f) => read(relative(root, f), readFileSync(f, 'utf8')));
}

/** The example sentences are the tests' and the lint's: nothing that ships reads them. */
function withoutExamples({ terms, ...data }) {
  return { ...data, terms: terms.map(({ fires: _, quiet: __, ...term }) => term) };
}

export function lexiconPlugin() {
  return {
    name: 'lexicon',
    setup(b) {
      let core;
      const sourcesFile = join(languages, 'sources.yaml');
      const sources = async () => (await (core ??= loader())).loadSources(relative(root, sourcesFile), readFileSync(sourcesFile, 'utf8'));
      b.onStart(() => { core = undefined; });
      b.onResolve({ filter: /^(lexicon|sources):/ }, (args) => ({ path: args.path, namespace: 'lexicon' }));
      b.onLoad({ filter: /^sources:/, namespace: 'lexicon' }, async () => ({ contents: JSON.stringify(await sources()), loader: 'json', watchFiles: [sourcesFile] }));
      b.onLoad({ filter: /^lexicon:/, namespace: 'lexicon' }, async ({ path }) => {
        const language = path.slice('lexicon:'.length);
        const { loadTerms, loadCues, loadGrammar, ...all } = await (core ??= loader());
        const known = { classes: all[language], sources: Object.keys(await sources()) };
        const files = { framing: filesOf(language, 'framing'), reporting: filesOf(language, 'reporting'), grammar: filesOf(language, 'grammar') };
        try {
          const data = {
            terms: readAll(files.framing, (n, t) => loadTerms(n, t, known)),
            cues: readAll(files.reporting, (n, t) => loadCues(n, t, known)),
            grammar: readAll(files.grammar, (n, t) => loadGrammar(n, t, known)),
          };
          return { contents: JSON.stringify(b.initialOptions.minify ? withoutExamples(data) : data), loader: 'json', watchFiles: Object.values(files).flat() };
        } catch (error) {
          if (error.name !== 'LexiconProblem') throw error;
          return { errors: [{ text: error.message }] };
        }
      });
    },
  };
}
