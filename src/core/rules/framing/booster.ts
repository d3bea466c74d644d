import type { Rule } from '../rule.ts';
import { isClaim, isCompared, isOwnFeeling } from './context/claim.ts';
import { strengthenedVerdicts } from './constructions/strengthened-verdicts.ts';
import { detected } from '../detecting.ts';
import { denied, hasTerm, termMarks, type Quieter } from './term-marks.ts';

const carriesNoClaim: Quieter = { why: 'noClaim', holds: (found) => found.tag === 'comp' || isCompared(found) || !isClaim(found) || isOwnFeeling(found) };

export const booster: Rule = {
  id: 'framing/booster',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Forsterker i stedet for belegg', nn: 'Forsterkar i staden for belegg', en: 'Certainty instead of evidence' },
  message: {
    nb: '«{text}» slår fast i stedet for å vise: {why}.',
    nn: '«{text}» slår fast i staden for å vise: {why}.',
    en: '“{text}” asserts certainty instead of showing it: {why}.',
  },
  why: {
    nb: 'Påstanden høres sikrere ut uten at leseren får mer å gå etter.',
    nn: 'Påstanden høyrest sikrare ut utan at lesaren får meir å gå etter.',
    en: 'The claim sounds surer, and the reader has nothing more to go by.',
  },
  settle: {
    nb: 'Vurder å stryke ordet, eller å vise hva påstanden bygger på.',
    nn: 'Vurder å stryke ordet, eller å vise kva påstanden byggjer på.',
    en: 'Consider leaving the word out, or showing what the claim rests on.',
  },
  sources: ['wtw', 'own'],
  examples: {
    nb: {
      fires: [
        'Oppslagene er ⟦tydelig⟧ tatt ut av sammenheng.',
        'Påstanden er ⟦utvilsomt⟧ feil.',
        'Ordren gjelder ⟦utelukkende⟧ bevæpnede menn.',
      ],
      quiet: [
        'Skriv tydelig på begge sider av arket.',
        'Er det utvilsomt feil?',
        'Skiltene er mer tydelige enn før.',
      ],
    },
    nn: {
      fires: [
        'Oppslaga er ⟦tydeleg⟧ tekne ut av samanhengen.',
        'Påstanden er ⟦utvilsamt⟧ feil.',
        'Ordren gjeld ⟦utelukkande⟧ væpna menn.',
      ],
      quiet: [
        'Skriv tydeleg på begge sider av arket.',
        'Er det utvilsamt feil?',
        'Skilta er meir tydelege enn før.',
      ],
    },
    en: {
      fires: [
        'The reports are ⟦clearly⟧ taken out of context.',
        'The claim is ⟦undoubtedly⟧ wrong.',
        'This is ⟦simply⟧ not the case.',
      ],
      quiet: [
        'Print your name clearly on both sides.',
        'Is it undoubtedly wrong?',
        'The new signs can be read more clearly than the old ones.',
      ],
    },
  },
  check: (passage) => [
    ...terms(passage),
    ...verdicts(passage),
  ],
};

const terms = termMarks('booster', denied, carriesNoClaim);
const verdicts = detected((doc) => [...strengthenedVerdicts(doc)].filter((mark) => !hasTerm(doc, 'booster', mark)));
