import type { Rule } from '../rule.ts';
import { BY_REASON } from './by-reason.ts';
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
  message: BY_REASON,
  why: {
    nb: 'Leseren får ikke mer å gå etter, og den som tviler, virker vrang.',
    nn: 'Lesaren får ikkje meir å gå etter, og den som tviler, verkar vrang.',
    en: 'The reader has nothing more to go by, and whoever doubts seems contrary.',
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
