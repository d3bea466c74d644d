import type { Rule } from '../rule.ts';
import { marksOf } from './claims.ts';

/** Evidence that is invoked and not cited. */
export const unsourcedEvidence: Rule = {
  id: 'attribution/unsourced-evidence',
  kind: 'attribution',
  severity: 'warning',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Bevis uten henvisning', nn: 'Bevis utan tilvising', en: 'Evidence without a reference' },
  message: {
    nb: '«{text}» sier at noe er vist, men ikke hvor.',
    nn: '«{text}» seier at noko er vist, men ikkje kvar.',
    en: '“{text}” says that something has been shown, but not where.',
  },
  why: {
    nb: 'Ord som «dokumentert» og «studier viser» virker som kilder, men leseren kan ikke slå dem opp.',
    nn: 'Ord som «dokumentert» og «studiar viser» verkar som kjelder, men lesaren kan ikkje slå dei opp.',
    en: 'Words such as “documented” and “studies show” act like sources, yet a reader cannot look them up.',
  },
  settle: {
    nb: 'Oppgi rapporten, opptaket eller tallgrunnlaget, og hvem som står bak.',
    nn: 'Oppgje rapporten, opptaket eller talgrunnlaget, og kven som står bak.',
    en: 'Give the report, the footage or the figures, and who stands behind them.',
  },
  question: {
    nb: 'Hvilken dokumentasjon er det, og hvor kan vi se den?',
    nn: 'Kva dokumentasjon er det, og kvar kan vi sjå han?',
    en: 'Which evidence is this, and where can we see it?',
  },
  examples: {
    nb: {
      fires: [
        '⟦Overgrepene er godt dokumentert⟧.',
        '⟦Studier viser⟧ at gruva vil ødelegge fjorden.',
        '⟦Erfaringen viser⟧ at slike opprør fører til kaos.',
      ],
      quiet: [
        'En studie fra Havforskningsinstituttet viser at bestanden øker.',
        'Vi trenger flere studier før vi kan svare.',
        'Viser studier at fjorden er ren?',
      ],
    },
    nn: {
      fires: [
        '⟦Overgrepa er godt dokumentert⟧.',
        '⟦Studiar viser⟧ at gruva vil øydeleggje fjorden.',
        '⟦Forsking viser⟧ at slike opprør fører til kaos.',
      ],
      quiet: [
        'Ein studie frå Havforskingsinstituttet viser at bestanden aukar.',
        'Vi treng fleire studiar før vi kan svare.',
        'Viser studiar at fjorden er rein?',
      ],
    },
    en: {
      fires: [
        '⟦The abuses are well documented⟧.',
        '⟦Studies show⟧ that the mine will destroy the fjord.',
        '⟦The evidence is overwhelming⟧.',
      ],
      quiet: [
        'A study by the Marine Institute shows that the stock is growing.',
        'We need more studies before we can answer.',
        'Do studies show that the water is clean?',
      ],
    },
  },
  check: (passage) => marksOf(passage, 'attribution/unsourced-evidence'),
};
