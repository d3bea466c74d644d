// esbuild plugin: `import lexicon from 'lexicon:nb'` gives a function that gives the checked YAML of that language, `sources:all` the style guides,
// `reasons:all` why terms are marked.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeClasses } from './classes.mjs';
import { compressed } from './compressed.mjs';
import { packed } from './packed.mjs';

const root = new URL('..', import.meta.url).pathname;
const languages = join(root, 'src/core/languages');
const lexicon = join(root, 'src/core/lexicon');

/** The loader is TypeScript of the core: bundled once a build, so that build and product read YAML with the same code. */
async function loader() {
  const names = ['nb', 'nn', 'en'];
  const { outputFiles: [{ text }] } = await build({
    stdin: {
      contents: `export * from './lexicon/load.ts';\nexport * from './lexicon/load-terms.ts';\nexport { compileLexicon } from './lexicon/compile.ts';\nexport { LexiconProblem } from './lexicon/problem.ts';\n${names.map((n) => `export { classes as ${n} } from './languages/${n}/inflection.ts';`).join('\n')}`,
      resolveDir: join(root, 'src/core'),
      loader: 'ts',
    },
    bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent',
  });
  // No file: several builds run at once, and would read one another's half.
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Where the terms of a language stand, and which written forms stand there. */
const terms = {
  nb: { folder: 'norwegian', forms: ['nb', 'nn'] },
  nn: { folder: 'norwegian', forms: ['nb', 'nn'] },
  en: { folder: 'english', forms: ['en'] },
};

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

/** Compressed together, for the two Norwegian languages have half of their words in common. */
const bundledWith = { nb: ['nb', 'nn'], nn: ['nb', 'nn'], en: ['en'] };

/** The example sentences are the tests' and the lint's: nothing that ships reads them. */
function withoutExamples({ terms, ...data }) {
  return { ...data, terms: terms.map(({ fires: _, place: __, quiet: ___, ...term }) => term) };
}

export function lexiconPlugin() {
  return {
    name: 'lexicon',
    setup(b) {
      let core;
      let classes;
      const sourcesFile = join(languages, 'sources.yaml');
      const reasonsFile = join(lexicon, 'reasons.yaml');
      const sources = () => core.loadSources(relative(root, sourcesFile), readFileSync(sourcesFile, 'utf8'));
      const reasons = () => core.loadReasons(relative(root, reasonsFile), readFileSync(reasonsFile, 'utf8'));
      b.onStart(() => complaining(async () => {
        core = await loader();
        classes = readClasses(core);
        writeClasses(join(lexicon, 'class.ts'), classes);
      }));
      b.onResolve({ filter: /^(lexicon|packed|sources|reasons):/ }, (args) => ({ path: args.path, namespace: 'lexicon' }));
      b.onLoad({ filter: /^sources:/, namespace: 'lexicon' }, () => ({ contents: JSON.stringify(sources()), loader: 'json', watchFiles: [sourcesFile] }));
      b.onLoad({ filter: /^reasons:/, namespace: 'lexicon' }, () => complaining(() => ({ contents: JSON.stringify(reasons()), loader: 'json', watchFiles: [reasonsFile] })));
      b.onLoad({ filter: /^lexicon:/, namespace: 'lexicon' }, ({ path }) => {
        const language = path.slice('lexicon:'.length);
        const together = bundledWith[language];
        const unpacking = `import { unpacked } from ${JSON.stringify(join(lexicon, 'packed.ts'))};\nimport { text } from 'packed:${together.join('+')}';`;
        return { contents: `${unpacking}\nlet data;\nexport default () => (data ??= unpacked(text(${together.indexOf(language)})));`, resolveDir: root };
      });
      b.onLoad({ filter: /^packed:/, namespace: 'lexicon' }, ({ path }) => complaining(() => {
        const read = path.slice('packed:'.length).split('+').map(compile);
        return { contents: compressed(read.map(({ text }) => text), b.initialOptions), watchFiles: read.flatMap(({ files }) => files) };
      }));
      function compile(language) {
        const { folder, forms } = terms[language];
        const classesOf = { classes: core[language] };
        const known = { inflections: { nb: core.nb, nn: core.nn, en: core.en }, sources: Object.keys(sources()), reasons: Object.keys(reasons()) };
        const files = { terms: yamlIn(join(lexicon, folder)), reporting: yamlIn(join(languages, language, 'lexicon/reporting')), classes: yamlIn(join(lexicon, 'classes')) };
        const data = {
          terms: readAll(files.terms, (n, t) => core.loadTerms(n, t, language, forms, known)),
          cues: readAll(files.reporting, (n, t) => core.loadCues(n, t, classesOf)),
          words: classes.flatMap(({ words }, id) => words[language].map((word) => ({ class: id, ...word }))),
        };
        const cueVerb = classes.findIndex(({ name }) => name === 'cueVerb');
        const compiled = core.compileLexicon(b.initialOptions.minify ? withoutExamples(data) : data, core[language], cueVerb);
        return { text: packed(compiled), files: Object.values(files).flat() };
      }
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
