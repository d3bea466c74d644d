import type { InflectionClasses } from '../inflection.ts';
import { adjectives } from './inflection/adjectives.ts';
import { nouns } from './inflection/nouns.ts';
import { verbs } from './inflection/verbs.ts';

/** Inflection of Bokmål: what the `inflect` key of its lexicons may name. */
export const classes: InflectionClasses = {
  ...nouns,
  ...verbs,
  ...adjectives,
  adv: {
    wordClass: 'adverb',
    description: 'adverb: utvilsomt',
    inflect: (lemma) => [{ form: lemma, tag: 'base' }],
  },
  inv: {
    wordClass: 'other',
    description: 'a word that never changes: såkalt (as a fixed phrase), alle',
    inflect: (lemma) => [{ form: lemma, tag: 'base' }],
  },
};
