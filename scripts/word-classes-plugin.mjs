// esbuild plugin: `import classes from 'word-classes:en'` gives a function that gives the everyday English words with the word classes that they can
// have, one string of forms a class. They come from the lexicon of the package compromise (MIT), read when the bundle is built:
// loading the package itself takes a quarter of a second and tagging with it runs at a tenth of a megabyte a second.
import nlp from 'compromise/two';
import { whenAsked } from './when-asked.mjs';

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

function wordClasses() {
  const { one, two } = nlp.model();
  const byLetter = {};
  for (const form of new Set([...Object.keys(one.lexicon), ...Object.keys(two.switches)])) {
    if (!/^[a-z]+$/.test(form)) continue;
    for (const letter of lettersOf(form, one.lexicon[form] ?? [], two.switches[form])) (byLetter[letter] ??= []).push(form);
  }
  return Object.fromEntries(Object.entries(byLetter).map(([letter, forms]) => [letter, forms.sort().join(' ')]));
}

export function wordClassesPlugin() {
  return {
    name: 'word-classes',
    setup(b) {
      let contents;
      b.onResolve({ filter: /^word-classes:en$/ }, (args) => ({ path: args.path, namespace: 'word-classes' }));
      b.onLoad({ filter: /.*/, namespace: 'word-classes' }, () => ({ contents: (contents ??= whenAsked(wordClasses())) }));
    },
  };
}
