import type { Rule } from '../rule.ts';
import { marksOf } from './claims.ts';

/** Another party's intent or state of mind told as fact. */
export const motive: Rule = {
  id: 'attribution/motive',
  kind: 'attribution',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Motiv gjengitt som faktum', nn: 'Motiv gjeve att som faktum', en: 'Motive told as fact' },
  message: {
    nb: '«{text}» sier hva andre vil eller tenker, som om det var kjent.',
    nn: '«{text}» seier kva andre vil eller tenkjer, som om det var kjent.',
    en: '“{text}” tells what others want or think, as if it were known.',
  },
  why: {
    nb: 'En hensikt kan ingen se. Leseren må få vite hvem som tolker.',
    nn: 'Ei hensikt kan ingen sjå. Lesaren må få vite kven som tolkar.',
    en: 'Nobody can see an intention. The reader has to know who is interpreting.',
  },
  settle: {
    nb: 'Oppgi hvem som mener det, eller vis til hva parten selv har sagt.',
    nn: 'Oppgje kven som meiner det, eller vis til kva parten sjølv har sagt.',
    en: 'Say whose reading it is, or cite what the party itself has said.',
  },
  question: {
    nb: 'Hva vet dere om hensikten, og fra hvem?',
    nn: 'Kva veit de om føremålet, og frå kven?',
    en: 'What do you know of this intention, and from whom?',
  },
  examples: {
    nb: {
      fires: [
        'Opprørerne ⟦har som mål å undergrave staten⟧.',
        'Konsernet kutter bemanningen ⟦for å knuse fagforeningen⟧.',
        'De gikk til aksjon ⟦med sikte på en voldelig maktovertakelse⟧.',
      ],
      quiet: [
        'Vi har som mål å øke produksjonen.',
        'Kurset har som mål å gi bedre norskkunnskaper.',
        'Ministeren sier at hun vil trekke seg.',
      ],
    },
    nn: {
      fires: [
        'Opprørarane ⟦har som mål å svekkje staten⟧.',
        'Konsernet kuttar bemanninga ⟦for å knuse fagforeininga⟧.',
        'Dei gjekk til aksjon ⟦med sikte på ei valdeleg maktovertaking⟧.',
      ],
      quiet: [
        'Vi har som mål å auke produksjonen.',
        'Kurset har som mål å gje betre norskkunnskapar.',
        'Ministeren seier at ho vil trekkje seg.',
      ],
    },
    en: {
      fires: [
        '⟦The rebels aim to undermine the state⟧.',
        'The company cut the shifts ⟦in a bid to break the union⟧.',
        'They burned the archive ⟦to conceal the crime⟧.',
      ],
      quiet: [
        'We aim to increase production.',
        'The course aims to improve reading skills.',
        'The minister said she wants to resign.',
      ],
    },
  },
  check: (passage) => marksOf(passage, 'attribution/motive'),
};
