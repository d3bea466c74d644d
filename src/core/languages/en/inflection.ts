import type { Form, FormTag, InflectionClass, InflectionClasses, WordClassName } from '../inflection.ts';
import { principalParts } from './irregular-verbs.ts';

/*
 * English inflection. Spelling is regular enough for code (-es after a sibilant, y -> i, mute e); only what the
 * spelling does not show, such as a doubled consonant, has a class of its own.
 * The genitive is written with the straight apostrophe.
 */

const tagged = (tag: FormTag, ...forms: readonly string[]): Form[] => forms.map((form) => ({ form, tag }));

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/i.test(word);

/** The -s of plurals and of the third person. */
function addS(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

/** Mute e before a vowel: *blame* -> *blam-ing*, not *agree*, *dye*, *canoe*. */
const dropE = (word: string): string => (/[^eoy]e$/i.test(word) ? word.slice(0, -1) : word);

const double = (word: string): string => word + word.slice(-1);

/** -ed, -er and -est on a stem that may end in e or y. */
function addE(word: string, ending: 'ed' | 'er' | 'est'): string {
  if (word.endsWith('e')) return word + ending.slice(1);
  return (endsInConsonantY(word) ? `${word.slice(0, -1)}i` : word) + ending;
}

const addIng = (word: string): string => `${word.endsWith('ie') ? `${word.slice(0, -2)}y` : dropE(word)}ing`;

/** -ly: *happy* -> *happily*, *simple* -> *simply*, *tragic* -> *tragically*, *full* -> *fully*, *true* -> *truly*. */
function addLy(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(word) || word.endsWith('ue')) return `${word.slice(0, -1)}${word.endsWith('ue') ? 'ly' : 'y'}`;
  if (word.endsWith('ll')) return `${word}y`;
  return word.endsWith('ic') ? `${word}ally` : `${word}ly`;
}

const genitive = (plural: string): string => (plural.endsWith('s') ? `${plural}'` : `${plural}'s`);

const singular = (lemma: string): Form[] => [...tagged('sg', lemma), ...tagged('gen', `${lemma}'s`)];
const plural = (form: string): Form[] => [...tagged('pl', form), ...tagged('gen', genitive(form))];
const noun = (lemma: string, pl: string = addS(lemma)): Form[] => [...singular(lemma), ...plural(pl)];

/** The forms that even irregular verbs make from the lemma. `stem` is what -ing is added to. */
const present = (lemma: string, stem: string = lemma): Form[] => [
  ...tagged('inf', lemma),
  ...tagged('pres', lemma),
  ...tagged('imp', lemma),
  ...tagged('pres3', /[^o]o$/.test(lemma) ? `${lemma}es` : addS(lemma)),
  ...tagged('prespart', addIng(stem)),
];

function verb(lemma: string, stem: string = lemma): Form[] {
  const past = addE(stem, 'ed');
  return [...present(lemma, stem), ...tagged('past', past), ...tagged('perf', past)];
}

/** Irregular verbs double the consonant of one stressed short vowel: *cutting*, *forgetting*, but *dealing*, *showing*. */
const doublesByShape = (lemma: string): boolean => /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(lemma.replace('qu', 'q'));

function irregularVerb(lemma: string): Form[] {
  const parts = principalParts(lemma);
  if (!parts) throw new Error(`no principal parts known of "${lemma}"`);
  const stem = doublesByShape(lemma) ? double(lemma) : lemma;
  return [...present(lemma, stem), ...tagged('past', ...parts.past), ...tagged('perf', ...parts.perfect)];
}

const positive = (lemma: string): Form[] => tagged('pos', lemma);
const compared = (lemma: string, stem: string = lemma): Form[] => [
  ...positive(lemma),
  ...tagged('comp', addE(stem, 'er')),
  ...tagged('sup', addE(stem, 'est')),
];
const adverb = (lemma: string): Form[] => tagged('adv', addLy(lemma));
const quality = (lemma: string): Form[] => singular(`${endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}i` : lemma}ness`);
const agent = (stem: string): Form[] => noun(addE(stem, 'er'));

/** Replaces an ending that the class is about; a lemma without it cannot be inflected so. */
function swap(lemma: string, ending: string, by: string): string {
  if (!lemma.endsWith(ending)) throw new Error(`"${lemma}" does not end in -${ending}`);
  return lemma.slice(0, -ending.length) + by;
}

const leaves = (lemma: string): string => (lemma.endsWith('fe') ? swap(lemma, 'fe', 'ves') : swap(lemma, 'f', 'ves'));

const bothSpellings = (lemma: string, inflect: (spelling: string) => Form[]): Form[] => [
  ...inflect(lemma),
  ...inflect(swap(lemma, 'ise', 'ize')),
];

function define(wordClass: WordClassName, description: string, inflect: (lemma: string) => Form[]): InflectionClass {
  return { wordClass, description, inflect: (lemma) => distinct(inflect(lemma)) };
}

function distinct(forms: readonly Form[]): Form[] {
  return [...new Map(forms.map((form) => [`${form.tag} ${form.form}`, form])).values()];
}

const nouns: InflectionClasses = {
  n: define('noun', 'regular noun: thug, thugs; lackey, lackeys; crony, cronies; witch, witches', (lemma) => noun(lemma)),
  'n-oes': define('noun', '-o with -oes: hero, heroes', (lemma) => noun(lemma, `${lemma}es`)),
  'n-ves': define('noun', '-f or -fe with -ves: thief, thieves', (lemma) => noun(lemma, leaves(lemma))),
  'n-men': define('noun', '-man with -men: strongman, strongmen', (lemma) => noun(lemma, swap(lemma, 'man', 'men'))),
  'n-same': define('noun', 'plural like the singular: riff-raff', (lemma) => noun(lemma, lemma)),
  'n-mass': define('noun', 'no plural, or one that `forms` gives: propaganda', singular),
  'n-pl': define('noun', 'plural only, and the lemma is the plural: shenanigans', plural),
  'n-ist': define('noun', 'person in -ist with the doctrine in -ism: extremist, extremists, extremism', (lemma) => [
    ...noun(lemma),
    ...singular(swap(lemma, 'ist', 'ism')),
  ]),
  'n-phobia': define('noun', '-phobia with -phobe, -phobes, -phobic: xenophobia', (lemma) => [
    ...singular(lemma),
    ...noun(swap(lemma, 'phobia', 'phobe')),
    ...positive(swap(lemma, 'phobia', 'phobic')),
  ]),
};

const verbs: InflectionClasses = {
  v: define('verb', 'regular verb: rant, ranted; smear, smearing; blame, blaming; vilify, vilified', (lemma) => verb(lemma)),
  'v-dbl': define('verb', 'regular verb that doubles the last consonant: slam, slammed', (lemma) => verb(lemma, double(lemma))),
  'v-l': define('verb', 'last consonant doubled in Britain, not in America: unravel, unravelled, unraveled', (lemma) => [
    ...verb(lemma, double(lemma)),
    ...verb(lemma),
  ]),
  'v-ise': define('verb', 'given in -ise, spelt -ise and -ize: demonise, demonized', (lemma) =>
    bothSpellings(lemma, (spelling) => verb(spelling)),
  ),
  'v-irr': define('verb', 'irregular verb of irregular-verbs.ts: steal, stole, stolen', irregularVerb),
  'v-irr-forms': define('verb', 'irregular verb whose past and participle `forms` gives: forgo', (lemma) => present(lemma)),
  'v-er': define('verb', 'regular verb with the agent noun in -er: loot, looted, looter, looters', (lemma) => [
    ...verb(lemma),
    ...agent(lemma),
  ]),
  'v-dbl-er': define('verb', 'the same with the last consonant doubled: plot, plotted, plotter', (lemma) => [
    ...verb(lemma, double(lemma)),
    ...agent(double(lemma)),
  ]),
};

const adjectives: InflectionClasses = {
  adj: define('adjective', 'compared by more and most, or not at all: draconian', positive),
  'adj-er': define('adjective', 'compared by -er and -est: harsh, harsher; crazy, craziest; crude, crudest', (lemma) => compared(lemma)),
  'adj-dbl': define('adjective', '-er and -est with the last consonant doubled: grim, grimmer', (lemma) => compared(lemma, double(lemma))),
  'adj-ly': define('adjective', 'with the adverb in -ly: brutal, brutally; tragic, tragically', (lemma) => [
    ...positive(lemma),
    ...adverb(lemma),
  ]),
  'adj-er-ly': define('adjective', 'compared by -er and -est, with the adverb in -ly: harsh, harshest, harshly', (lemma) => [
    ...compared(lemma),
    ...adverb(lemma),
  ]),
  'adj-dbl-ly': define('adjective', '-er and -est with the consonant doubled, and -ly: grim, grimmest, grimly', (lemma) => [
    ...compared(lemma, double(lemma)),
    ...adverb(lemma),
  ]),
  'adj-ness': define('adjective', 'with the adverb in -ly and the noun in -ness: reckless, recklessly, recklessness', (lemma) => [
    ...positive(lemma),
    ...adverb(lemma),
    ...quality(lemma),
  ]),
  'adj-er-ness': define('adjective', '-er, -est, -ly and -ness: greedy, greediest, greedily, greediness', (lemma) => [
    ...compared(lemma),
    ...adverb(lemma),
    ...quality(lemma),
  ]),
};

const invariable: InflectionClasses = {
  adv: define('adverb', 'adverb that does not change: undoubtedly', (lemma) => tagged('adv', lemma)),
  inv: define('other', 'does not change', (lemma) => tagged('base', lemma)),
};

export const classes: InflectionClasses = { ...nouns, ...verbs, ...adjectives, ...invariable };
