import lexicon from 'lexicon:nn';
import { norwegian } from '../../grammar/norwegian/index.ts';
import type { LanguageModule } from '../language.ts';
import { drawn } from './drawn.ts';
import { classes } from './inflection.ts';
import { readings } from './readings.ts';
import { agree, articleFor, guessClass, nounPhraseEnds } from './wording.ts';

export const nn: LanguageModule = {
  code: 'nn',
  name: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian Nynorsk' },
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
    accordingTo: 'ifølgje {source}',
    source: 'kjelde: {source}',
    sourceNotGiven: 'kjelde ikkje oppgitt',
    authorsWording: 'ord frå avsendaren',
    order: 'ordre frå {issuer} til {addressee}',
  },
};
