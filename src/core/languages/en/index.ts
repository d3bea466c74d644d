import lexicon from 'lexicon:en';
import { english } from '../../grammar/english/index.ts';
import type { LanguageModule } from '../language.ts';
import { spelt } from './contractions.ts';
import { classes } from './inflection.ts';
import { readings } from './readings.ts';
import { agree, articleFor, guessClass, nounPhraseEnds } from './wording.ts';

export const en: LanguageModule = {
  code: 'en',
  name: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  classes,
  get data() {
    return lexicon();
  },
  guessClass,
  agree,
  articleFor,
  nounPhraseEnds,
  deputies: /^(?:vice|deputy)-/,
  compounding: false,
  spelt,
  readings,
  drawn: () => [],
  family: 'english',
  grammar: english,
  notes: {
    accordingTo: 'according to {source}',
    source: 'source: {source}',
    sourceNotGiven: 'source not given',
    authorsWording: "sender's wording",
    order: 'order from {issuer} to {addressee}',
  },
};
