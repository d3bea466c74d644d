import type { Rule } from '../rule.ts';
import { marksOf } from './claims.ts';

/** An unlawful or blameworthy act asserted of another party. */
export const accusation: Rule = {
  id: 'attribution/accusation',
  kind: 'attribution',
  severity: 'warning',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Anklage uten kilde', nn: 'Skulding utan kjelde', en: 'Accusation without a source' },
  message: {
    nb: '«{text}» er en anklage som bare avsenderen står for.',
    nn: '«{text}» er ei skulding som berre avsendaren står for.',
    en: '“{text}” is an accusation that only the author vouches for.',
  },
  why: {
    nb: 'Den som får skylden, er en motpart. Uten kilde blir anklagen stående som et faktum.',
    nn: 'Den som får skulda, er ein motpart. Utan kjelde blir skuldinga ståande som eit faktum.',
    en: 'The one who is blamed is the other side. Without a source the accusation stands as fact.',
  },
  settle: {
    nb: 'Oppgi hvem som anklager eller hva som er fastslått, og la den andre parten svare.',
    nn: 'Oppgje kven som skuldar eller kva som er slått fast, og lat den andre parten svare.',
    en: 'Say who accuses or what has been established, and let the other side answer.',
  },
  question: {
    nb: 'Hvem har opplyst dette, og kan det dokumenteres?',
    nn: 'Kven har opplyst dette, og kan det dokumenterast?',
    en: 'Who has stated this, and can it be documented?',
  },
  examples: {
    nb: {
      fires: [
        'De har ⟦erobret flyplassen⟧.',
        '⟦Militsen tok gisler i havnen⟧.',
        '⟦Direktøren løy for styret⟧.',
        '⟦Demonstrasjonen ble overfalt av bevæpnede bander⟧.',
      ],
      quiet: [
        'Militsen tok gisler i havnen, ifølge Reuters.',
        'Stormen ødela tre hus.',
        'Vi brøt ingen lover.',
      ],
    },
    nn: {
      fires: [
        '⟦Dei har erobra flyplassen⟧.',
        '⟦Militsen tok gislar i hamna⟧.',
        '⟦Direktøren laug for styret⟧.',
      ],
      quiet: [
        'Militsen tok gislar i hamna, ifølgje Reuters.',
        'Stormen knuste tre hus.',
        'Vi braut ingen lover.',
      ],
    },
    en: {
      fires: [
        '⟦They have seized the airport⟧.',
        '⟦The militia took hostages in the harbour⟧.',
        '⟦The enemy has broken three truces⟧.',
      ],
      quiet: [
        'The militia took hostages, according to Reuters.',
        'The storm destroyed three houses.',
        'We have broken no law.',
      ],
    },
  },
  check: (passage) => marksOf(passage, 'attribution/accusation'),
};
