import type { Rule } from '../rule.ts';
import { BY_REASON } from './by-reason.ts';
import { joinMarks } from './constructions/join-marks.ts';
import { softening } from './constructions/softening.ts';
import { termMarks } from './term-marks.ts';

export const euphemism: Rule = {
  id: 'framing/euphemism',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Forskjønnende ordvalg', nn: 'Forskjønnande ordval', en: 'Euphemism' },
  message: BY_REASON,
  why: {
    nb: 'Leseren kan ikke se for seg handlingen, og den som sto bak, forsvinner.',
    nn: 'Lesaren kan ikkje sjå handlinga for seg, og den som stod bak, forsvinn.',
    en: 'A reader cannot picture the act, and whoever did it disappears.',
  },
  settle: {
    nb: 'Vurder å si hva som ble gjort, mot hvem og av hvem.',
    nn: 'Vurder å seie kva som vart gjort, mot kven og av kven.',
    en: 'Consider saying what was done, to whom and by whom.',
  },
  sources: ['orwell', 'wtw', 'ap'],
  examples: {
    nb: {
      fires: [
        'Styrken ⟦nøytraliserte⟧ to menn ved broen.',
        'Bedriften varsler en ⟦bemanningstilpasning⟧ til høsten.',
        'Rapporten omtaler ⟦utilsiktede skader⟧ etter angrepet.',
      ],
      quiet: [
        'Stoffet nøytraliserer syren i tanken.',
        'Bedriften sier opp 40 ansatte til høsten.',
        'Ordet «nøytralisere» står i instruksen.',
      ],
    },
    nn: {
      fires: [
        'Styrken ⟦nøytraliserte⟧ to menn ved brua.',
        'Bedrifta varslar ei ⟦bemanningstilpassing⟧ til hausten.',
        'Dei melder om ⟦utilsikta skadar⟧ etter åtaket.',
      ],
      quiet: [
        'Stoffet nøytraliserer syra i tanken.',
        'Bedrifta seier opp 40 tilsette til hausten.',
        'Ordet «nøytralisere» står i instruksen.',
      ],
    },
    en: {
      fires: [
        'The unit ⟦neutralised⟧ two men near the bridge.',
        'The firm announced a ⟦right-sizing⟧ of its depots.',
        'The strike caused ⟦collateral damage⟧ in the market.',
      ],
      quiet: [
        'Lime neutralises the acid in the tank.',
        'The firm dismissed forty drivers in March.',
        'The term "collateral damage" is older than the war.',
      ],
    },
  },
  check: (passage) => joinMarks(terms(passage), softening(passage)),
};

const terms = termMarks('euphemism');
