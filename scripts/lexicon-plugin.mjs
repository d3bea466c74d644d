// esbuild plugin: `import lexicon from 'lexicon:nb'` gives a function that gives the checked YAML of that language folder, `sources:all` the style guides.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeClasses } from './classes.mjs';
import { whenAsked } from './when-asked.mjs';

const root = new URL('..', import.meta.url).pathname;
const languages = join(root, 'src/core/languages');
const lexicon = join(root, 'src/core/lexicon');

/** The loader is TypeScript of the core: bundled once a build, so that build and product read YAML with the same code. */
async function loader() {
  const names = ['nb', 'nn', 'en'];
  const { outputFiles: [{ text }] } = await build({
    stdin: {
      contents: `export * from './lexicon/load.ts';\nexport { compileLexicon } from './lexicon/compile.ts';\nexport { LexiconProblem } from './lexicon/problem.ts';\n${names.map((n) => `export { classes as ${n} } from './languages/${n}/inflection.ts';`).join('\n')}`,
      resolveDir: join(root, 'src/core'),
      loader: 'ts',
    },
    bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent',
  });
  // No file: several builds run at once, and would read one another's half.
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

function filesOf(language, kind) {
  return yamlIn(join(languages, language, 'lexicon', kind));
}

function yamlIn(folder) {
  return readdirSync(folder).filter((n) => n.endsWith('.yaml')).sort().map((n) => join(folder, n));
}

function readAll(files, read) {
  return files.flatMap((f) => read(relative(root, f), readFileSync(f, 'utf8')));
}

/** All word classes; the place of one in this list is its id. */
function readClasses({ loadClasses, LexiconProblem, ...inflections }) {
  const classes = readAll(yamlIn(join(lexicon, 'classes')), (n, t) => loadClasses(n, t, inflections).map((c) => ({ ...c, file: n })));
  const names = classes.map(({ name }) => name);
  const twice = classes.find(({ name }, n) => names.indexOf(name) !== n);
  if (twice) throw new LexiconProblem(twice.file, 1, `the class ${twice.name} is declared twice`);
  return classes;
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
      let classes;
      const sourcesFile = join(languages, 'sources.yaml');
      const sources = () => core.loadSources(relative(root, sourcesFile), readFileSync(sourcesFile, 'utf8'));
      b.onStart(() => complaining(async () => {
        core = await loader();
        classes = readClasses(core);
        writeClasses(join(lexicon, 'class.ts'), classes);
      }));
      b.onResolve({ filter: /^(lexicon|sources):/ }, (args) => ({ path: args.path, namespace: 'lexicon' }));
      b.onLoad({ filter: /^sources:/, namespace: 'lexicon' }, () => ({ contents: JSON.stringify(sources()), loader: 'json', watchFiles: [sourcesFile] }));
      b.onLoad({ filter: /^lexicon:/, namespace: 'lexicon' }, ({ path }) => complaining(() => {
        const language = path.slice('lexicon:'.length);
        const known = { classes: core[language], sources: Object.keys(sources()) };
        const files = { framing: filesOf(language, 'framing'), reporting: filesOf(language, 'reporting'), classes: yamlIn(join(lexicon, 'classes')) };
        const data = {
          terms: readAll(files.framing, (n, t) => core.loadTerms(n, t, known)),
          cues: readAll(files.reporting, (n, t) => core.loadCues(n, t, known)),
          words: classes.flatMap(({ words }, id) => words[language].map((word) => ({ class: id, ...word }))),
        };
        const compiled = core.compileLexicon(b.initialOptions.minify ? withoutExamples(data) : data, known.classes);
        return { contents: whenAsked(compiled), watchFiles: Object.values(files).flat() };
      }));
    },
  };
}

/** What is wrong in a YAML file ends the build with its place. */
async function complaining(step) {
  try {
    return await step();
  } catch (error) {
    if (error.name !== 'LexiconProblem') throw error;
    return { errors: [{ text: error.message }] };
  }
}
