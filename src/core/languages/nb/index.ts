import lexicon from 'lexicon:nb';
import { norwegian } from '../../grammar/norwegian/index.ts';
import type { LanguageModule } from '../language.ts';
import { drawn } from './drawn.ts';
import { classes } from './inflection.ts';
import { readings } from './readings.ts';
import { agree, articleFor, guessClass, nounPhraseEnds } from './wording.ts';

export const nb: LanguageModule = {
  code: 'nb',
  name: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian Bokmål' },
  classes,
  get data() {
    return lexicon();
  },
  guessClass,
  agree,
  articleFor,
  nounPhraseEnds,
  deputies: /^(?:vara|vise|nest)-?/,
  compounding: true,
  spelt: (lower) => lower,
  readings,
  drawn,
  family: 'norwegian',
  grammar: norwegian(drawn),
  notes: {
    accordingTo: 'ifølge {source}',
    source: 'kilde: {source}',
    sourceNotGiven: 'kilde ikke oppgitt',
    authorsWording: 'avsenderens ord',
    order: 'ordre fra {issuer} til {addressee}',
  },
};
