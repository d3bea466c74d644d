// esbuild plugin: `import { text } from 'word-classes:en'` gives a function that gives the everyday English words, sorted, and the
// letters of the word classes that each can have. They come from the lexicon of the package compromise (MIT), read when the bundle is built:
// loading the package itself takes a quarter of a second and tagging with it runs at a tenth of a megabyte a second.
import nlp from 'compromise/two';
import { compressed } from './compressed.mjs';
import { packedWords } from './packed.mjs';

/** Our letter for a tag of compromise: Noun, Plural, Infinitive, -S form, past (D), perfect (T), Gerund, Adjective, adveRb, names of people and Countries. */
const LETTERS = {
  Singular: 'N', Noun: 'N', Uncountable: 'N', Actor: 'N', Unit: 'N', Duration: 'N', Plural: 'P',
  Infinitive: 'I', PresentTense: 'S', PastTense: 'D', Participle: 'T', Gerund: 'G',
  Adjective: 'A', Comparative: 'A', Superlative: 'A', Demonym: 'A', Adverb: 'R',
  FemaleName: 'F', MaleName: 'M', Country: 'C',
};
/** What an ambiguous form can be beside the class that it is listed with. */
const SWITCHES = {
  'Noun|Verb': 'NI', 'Plural|Verb': 'PS', 'Actor|Verb': 'NI', 'Adj|Noun': 'AN', 'Adj|Past': 'AD', 'Adj|Present': 'AI',
  'Noun|Gerund': 'NG', 'Adj|Gerund': 'AG', 'Person|Verb': 'I', 'Person|Noun': 'N', 'Person|Adj': 'A',
};

function lettersOf(form, tags, switched) {
  const own = [tags].flat().map((tag) => LETTERS[tag] ?? '');
  return new Set([...own.join(''), ...(SWITCHES[switched] ?? '')]);
}

/** What a form can be first. */
const ORDER = 'ANDPMFSTGICR';

/** The words, packed, and the letters of each. */
function wordClasses() {
  const { one, two } = nlp.model();
  const known = new Map();
  for (const form of [...Object.keys(one.lexicon), ...Object.keys(two.switches)].filter((form) => /^[a-z]+$/.test(form)).sort()) {
    const letters = lettersOf(form, one.lexicon[form] ?? [], two.switches[form]);
    if (letters.size) known.set(form, [...ORDER].filter((letter) => letters.has(letter)).join(''));
  }
  for (const [form, letters] of known) if (letters === 'S' && singulars(form).some((noun) => known.get(noun)?.includes('N'))) known.set(form, 'SP');
  return [packedWords([...known.keys()]), [...known.values()].join(' ')];
}

/** What a form in *-s* is the plural of, where it is a noun. */
const singulars = (form) => [form.replace(/s$/, ''), form.replace(/es$/, ''), form.replace(/ves$/, 'fe')];

export function wordClassesPlugin() {
  return {
    name: 'word-classes',
    setup(b) {
      let texts;
      b.onResolve({ filter: /^word-classes:en$/ }, (args) => ({ path: args.path, namespace: 'word-classes' }));
      b.onLoad({ filter: /.*/, namespace: 'word-classes' }, () => ({ contents: compressed((texts ??= wordClasses()), b.initialOptions) }));
    },
  };
}
