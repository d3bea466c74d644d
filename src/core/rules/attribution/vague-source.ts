import type { Rule } from '../rule.ts';
import { marksOf } from './claims.ts';

/** A source that nobody can ring up. */
export const vagueSource: Rule = {
  id: 'attribution/vague-source',
  kind: 'attribution',
  severity: 'warning',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Uklar kilde', nn: 'Uklar kjelde', en: 'Vague source' },
  message: {
    nb: 'Kilden er ikke til å kjenne igjen: «{text}».',
    nn: 'Kjelda er ikkje til å kjenne att: «{text}».',
    en: 'This source cannot be identified: “{text}”.',
  },
  why: {
    nb: 'Leseren får vite at noen sier det, men ikke hvem. Da kan ingen spørre, og påstanden låner tyngde fra noen som kanskje ikke finnes.',
    nn: 'Lesaren får vite at nokon seier det, men ikkje kven. Då kan ingen spørje, og påstanden låner tyngd frå nokon som kanskje ikkje finst.',
    en: 'The reader learns that somebody says so, but not who. Nobody can be asked, and the claim borrows weight from people who may not exist.',
  },
  settle: {
    nb: 'Navngi personen, etaten, mediet eller dokumentet, eller opplys at kilden ikke er oppgitt.',
    nn: 'Namngje personen, etaten, mediet eller dokumentet, eller opplys at kjelda ikkje er oppgjeven.',
    en: 'Name the person, office, outlet or document, or say that no source is given.',
  },
  question: {
    nb: 'Hvem er det som sier dette, og kan vi navngi dem?',
    nn: 'Kven er det som seier dette, og kan vi namngje dei?',
    en: 'Who says this, and may we name them?',
  },
  examples: {
    nb: {
      fires: [
        '⟦Det hevdes⟧ at ministeren kjente til lekkasjen.',
        '⟦Det har vært flere spekulasjoner i medier⟧ om avtalen.',
        '⟦Alle vet⟧ at opprørerne får penger fra utlandet.',
        '⟦Eksperter mener⟧ at demningen kan briste.',
      ],
      quiet: [
        'Ryktene er grunnløse.',
        'Ifølge Riksrevisjonen manglet departementet oversikt.',
        'Ekspertene på vårt eget laboratorium har fått ny leder.',
        'Har noen hevdet at demningen kan briste?',
      ],
    },
    nn: {
      fires: [
        '⟦Det blir hevda⟧ at ministeren kjende til lekkasjen.',
        '⟦Det har vore fleire spekulasjonar i media⟧ om avtalen.',
        '⟦Alle veit⟧ at opprørarane får pengar frå utlandet.',
      ],
      quiet: [
        'Ifølgje Riksrevisjonen mangla departementet oversikt.',
        'Ekspertane på laboratoriet vårt har fått ny leiar.',
        'Har nokon hevda at demninga kan briste?',
      ],
    },
    en: {
      fires: [
        '⟦It is widely believed⟧ that the minister knew of the leak.',
        '⟦Some reports have suggested⟧ that the bridge was unsafe.',
        '⟦Experts say⟧ the dam may burst.',
        'The rebels are ⟦allegedly⟧ paid from abroad.',
      ],
      quiet: [
        'According to the National Audit Office, the ministry had lost count.',
        'The experts in our own laboratory have a new head.',
        'Has anybody suggested that the bridge was unsafe?',
      ],
    },
  },
  check: (passage) => marksOf(passage, 'attribution/vague-source'),
};
