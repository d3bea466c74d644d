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
    nb: '«{text}» beskylder noen, og bare avsenderen står for det.',
    nn: '«{text}» skuldar på nokon, og berre avsendaren står for det.',
    en: '“{text}” blames somebody on the sender’s word alone.',
  },
  why: {
    nb: 'Det leses som et faktum, og den det gjelder, er ikke hørt.',
    nn: 'Det blir lese som eit faktum, og den det gjeld, er ikkje høyrd.',
    en: 'It reads as fact, and the one it is about has had no say.',
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
