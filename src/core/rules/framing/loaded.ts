import type { Rule } from '../rule.ts';
import { BY_REASON } from './by-reason.ts';
import { joinMarks } from './constructions/join-marks.ts';
import { wordsOfTone } from './constructions/tone.ts';
import { violentVerbs } from './constructions/violent-verbs.ts';
import { detected } from '../detecting.ts';
import { denied, legal, termMarks } from './term-marks.ts';

export const loaded: Rule = {
  id: 'framing/loaded',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Ladet ordvalg', nn: 'Lada ordval', en: 'Emotive wording' },
  message: BY_REASON,
  why: {
    nb: 'Leseren får en følelse før opplysningene, og kan ikke skille de to.',
    nn: 'Lesaren får ei kjensle før opplysningane, og kan ikkje skilje dei to.',
    en: 'The reader is given a feeling before the facts, and cannot tell the two apart.',
  },
  settle: {
    nb: 'Vurder det enkle ordet for det som skjedde, eller å knytte dommen til en kilde.',
    nn: 'Vurder det enkle ordet for det som hende, eller å knyte dommen til ei kjelde.',
    en: 'Consider the plain word for what happened, or attributing the judgement to somebody.',
  },
  sources: ['reuters', 'wtw', 'ap'],
  examples: {
    nb: {
      fires: [
        'Flokken ⟦herjet⟧ i sentrum hele natten.',
        'Det er et ⟦hårreisende⟧ vedtak.',
        'Det er en ⟦skandaløs⟧ avgjørelse.',
      ],
      quiet: [
        'Romanen «Herjet» kom ut i fjor.',
        'Avgjørelsen er ikke skandaløs.',
        'Brannen ødela to bygninger, og ingen ble skadet.',
      ],
    },
    nn: {
      fires: [
        'Flokken ⟦herja⟧ i sentrum heile natta.',
        'Dei ⟦plyndra⟧ butikkane langs kaia.',
        'Det er ei ⟦skandaløs⟧ avgjerd.',
      ],
      quiet: [
        'Romanen «Herja» kom ut i fjor.',
        'Avgjerda er ikkje skandaløs.',
        'Brannen øydela to bygningar, og ingen vart skadde.',
      ],
    },
    en: {
      fires: [
        'The crowd ⟦rampaged⟧ through the old town.',
        'It was a ⟦disgraceful⟧ decision.',
        'Her speech was a ⟦vicious⟧ attack on farmers.',
        'Head office ⟦throttled⟧ the rural post.',
        'The pension fund was ⟦raided⟧ twice.',
      ],
      quiet: [
        'The exhibition "Rampage" opens on Friday.',
        'The decision was not disgraceful.',
        'The fire destroyed two sheds, and nobody was hurt.',
        'Officers raided a flat in Mill Lane.',
      ],
    },
  },
  check: (passage) => joinMarks(terms(passage), figures(passage), tone(passage)),
};

const terms = termMarks('loaded', denied, legal);
const figures = detected(violentVerbs);
const tone = wordsOfTone('framing/loaded');
