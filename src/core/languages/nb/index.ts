import lexicon from 'lexicon:nb';
import { norwegian } from '../../grammar/norwegian/index.ts';
import type { LanguageModule } from '../language.ts';
import { traits } from '../norwegian/traits.ts';
import { attributions } from './attributions.ts';
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
  readings,
  drawn,
  grammar: norwegian(drawn),
  traits,
  attributions,
  notes: {
    accordingTo: 'ifølge {source}',
    source: 'kilde: {source}',
    sourceNotGiven: 'kilde ikke oppgitt',
    authorsWording: 'avsenderens ord',
    order: 'ordre fra {issuer} til {addressee}',
  },
};
