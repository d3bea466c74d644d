import type { Rule } from '../rule.ts';
import { marksOf } from './claims.ts';

/** Any other bare assertion that a reader could check. */
export const assertion: Rule = {
  id: 'attribution/assertion',
  kind: 'attribution',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Påstand uten kilde', nn: 'Påstand utan kjelde', en: 'Assertion without a source' },
  message: {
    nb: '«{text}» står som om det var slått fast.',
    nn: '«{text}» står som om det var slått fast.',
    en: '“{text}” is put as if it were settled.',
  },
  why: {
    nb: 'Avsenderen er part i saken. Leseren må kunne se at det er avsenderens ord.',
    nn: 'Avsendaren er part i saka. Lesaren må kunne sjå at det er orda til avsendaren.',
    en: 'The sender is an interested party. The reader must be able to see that this is its word.',
  },
  settle: {
    nb: 'Oppgi kilden, eller knytt påstanden til avsenderen.',
    nn: 'Oppgje kjelda, eller knyt påstanden til avsendaren.',
    en: 'Give the source, or attribute the claim to the sender.',
  },
  question: {
    nb: 'Hva bygger dere dette på?',
    nn: 'Kva byggjer de dette på?',
    en: 'What do you base this on?',
  },
  examples: {
    nb: {
      fires: [
        '⟦Pasientsikkerheten har på intet tidspunkt vært truet⟧.',
        '⟦Utslippet skyldes en feil hos leverandøren⟧.',
        '⟦Påstandene er grunnløse⟧.',
      ],
      quiet: [
        'Vi mener at påstandene er grunnløse.',
        'Byen ligger ved en fjord.',
        'Vi har besluttet å flytte kontoret.',
      ],
    },
    nn: {
      fires: [
        '⟦Tryggleiken har aldri vore i fare⟧.',
        '⟦Utsleppet førte til skadar på fisken⟧.',
        '⟦Påstandane er grunnlause⟧.',
      ],
      quiet: [
        'Vi meiner at påstandane er grunnlause.',
        'Byen ligg ved ein fjord.',
        'Vi har bestemt oss for å flytte kontoret.',
      ],
    },
    en: {
      fires: [
        '⟦Patient safety was at no time at risk⟧.',
        '⟦Severe storms caused the delays⟧.',
        '⟦The allegations are baseless⟧.',
      ],
      quiet: [
        'We believe that the allegations are baseless.',
        'The city lies on a fjord.',
        'We have decided to move the office.',
      ],
    },
  },
  check: (passage) => marksOf(passage, 'attribution/assertion'),
};
