import type { Rule } from '../rule.ts';
import { marksOf } from './claims.ts';

/** A quantity that no source carries. */
export const unsourcedNumber: Rule = {
  id: 'attribution/unsourced-number',
  kind: 'attribution',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Tall uten kilde', nn: 'Tal utan kjelde', en: 'Number without a source' },
  message: {
    nb: '«{text}» sier hvor mange eller hvor mye, men ikke hvem som vet det.',
    nn: '«{text}» seier kor mange eller kor mykje, men ikkje kven som veit det.',
    en: '“{text}” says how many or how much, but not who knows.',
  },
  why: {
    nb: 'Noen må ha talt eller anslått. I en konflikt gir partene ofte ulike tall.',
    nn: 'Nokon må ha talt eller anslått. I ein konflikt gjev partane ofte ulike tal.',
    en: 'Somebody must have counted or estimated. In a conflict the parties often give different numbers.',
  },
  settle: {
    nb: 'Oppgi hvem som har talt, hvordan og når.',
    nn: 'Oppgje kven som har talt, korleis og når.',
    en: 'Say who counted, how and when.',
  },
  question: {
    nb: 'Hvor kommer tallet fra, og når ble det regnet ut?',
    nn: 'Kvar kjem talet frå, og når vart det rekna ut?',
    en: 'Where does the figure come from, and when was it worked out?',
  },
  examples: {
    nb: {
      fires: [
        '⟦Angriperne var flere tusen bevæpnede menn⟧.',
        '⟦Angrepet rammet 40 000 pasienter⟧.',
        '⟦Selskapets giftige utslipp var på 300 tonn i fjor⟧.',
      ],
      quiet: [
        'Ifølge politiet var flere tusen demonstranter samlet.',
        'Konserten begynner kl. 19.30 den 4. mai 2025.',
        'Kurset har plass til 15 deltakere.',
      ],
    },
    nn: {
      fires: [
        '⟦Angriparane var fleire tusen væpna menn⟧.',
        '⟦Angrepet ramma 40 000 pasientar⟧.',
        '⟦Det giftige utsleppet til selskapet var på 300 tonn i fjor⟧.',
      ],
      quiet: [
        'Ifølgje politiet var fleire tusen demonstrantar samla.',
        'Konserten byrjar kl. 19.30 den 4. mai 2025.',
        'Kurset har plass til 15 deltakarar.',
      ],
    },
    en: {
      fires: [
        '⟦The attackers were several thousand armed men⟧.',
        '⟦The riot left 40 officers in hospital⟧.',
        '⟦The attack affected 40,000 patients⟧.',
      ],
      quiet: [
        'According to the police, several thousand protesters had gathered.',
        'The concert begins at 7.30 p.m. on 4 May 2025.',
        'The course has room for 15 participants.',
      ],
    },
  },
  check: (passage) => marksOf(passage, 'attribution/unsourced-number'),
};
