import { detected } from '../detecting.ts';
import type { Rule } from '../rule.ts';
import { BY_REASON } from './by-reason.ts';
import { joinMarks } from './constructions/join-marks.ts';
import { ownActs } from './constructions/own-acts.ts';
import { ownPraise } from './constructions/own-praise.ts';
import { wordsOfTone } from './constructions/tone.ts';
import { virtueTerms } from './constructions/virtue-terms.ts';

export const virtue: Rule = {
  id: 'framing/virtue',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Rosende ord', nn: 'Rosande ord', en: 'Praise' },
  message: BY_REASON,
  why: {
    nb: 'Den som roser, er ofte selv part i saken. Leseren får ikke se hva vurderingen bygger på.',
    nn: 'Den som rosar, er ofte sjølv part i saka. Lesaren får ikkje sjå kva vurderinga byggjer på.',
    en: 'Whoever praises is often a party to the matter. The reader is not shown what the judgement rests on.',
  },
  settle: {
    nb: 'Vurder å vise det med tall, tidspunkt eller en utenforstående kilde, eller å stryke det.',
    nn: 'Vurder å vise det med tal, tidspunkt eller ei utanforståande kjelde, eller å stryke det.',
    en: 'Consider showing it by figures, times or an outside source, or leaving it out.',
  },
  sources: ['wtw', 'reuters'],
  examples: {
    nb: {
      fires: [
        'Vi leverer ⟦verdensledende⟧ teknologi.',
        'Våre ⟦dyktige⟧ medarbeidere løste oppdraget.',
        'Vi har ⟦unik⟧ kompetanse på feltet.',
        'Samarbeidet vårt er ⟦tett og respektfullt⟧.',
        'Den ⟦ærlige fiskeren⟧ har holdt liv i bygda vår.',
      ],
      quiet: [
        'Vi svarte raskere enn i fjor.',
        'Ordet «verdensledende» er fjernet fra brosjyren.',
        'Vi har 40 ansatte og to kontorer.',
        'Hold trygg avstand til maskinene våre.',
        'Vår avdeling har en erfaren leder.',
      ],
    },
    nn: {
      fires: [
        'Vi leverer ⟦verdsleiande⟧ teknologi.',
        'Våre ⟦dyktige⟧ medarbeidarar løyste oppdraget.',
        'Selskapet vårt er ein ⟦ansvarleg arbeidsgjevar⟧.',
        'Maten vår er ⟦rein, trygg og ærleg⟧.',
        'Verket vårt er eit av dei ⟦mest konkurransedyktige⟧ i verda.',
      ],
      quiet: [
        'Vi svara raskare enn i fjor.',
        'Ordet «verdsleiande» er fjerna frå brosjyren.',
        'Vi har 40 tilsette og to kontor.',
        'Hald trygg avstand til maskinene våre.',
        'Avdelinga vår har ein erfaren leiar.',
      ],
    },
    en: {
      fires: [
        'We offer ⟦world-class⟧ service.',
        'Our ⟦unparalleled⟧ network reaches every town.',
        'Our ⟦dedicated⟧ staff answered every call.',
        'Our response was ⟦measured and orderly⟧.',
        'Ours is the ⟦safest⟧ network on the web.',
      ],
      quiet: [
        'We answered faster than last year.',
        'The word "world-class" was taken out of the brochure.',
        'We have 40 employees and two offices.',
        'Keep a safe distance from our machines.',
        'Our quick guide is on page two.',
      ],
    },
  },
  check: (passage) => joinMarks(virtueTerms.right(passage), ownPraise(passage), acts(passage), tone(passage)),
};

const acts = detected(ownActs);
const tone = wordsOfTone('framing/virtue');
