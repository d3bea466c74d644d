import type { Rule } from '../rule.ts';
import { unequalLabels } from './constructions/unequal-labels.ts';

export const contrast: Rule = {
  id: 'framing/contrast',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Ulike merkelapper på partene', nn: 'Ulike merkelappar på partane', en: 'Unequal labels for the parties' },
  message: {
    nb: 'Teksten sier «{text}» om noen og «{praised}» om andre.',
    nn: 'Teksten seier «{text}» om nokon og «{praised}» om andre.',
    en: 'The text says “{text}” of some and “{praised}” of others.',
  },
  why: {
    nb: 'Når den ene siden dømmes og den andre roses, følger leserens sympati ordene og ikke det som er fortalt.',
    nn: 'Når den eine sida blir dømd og den andre rosa, følgjer sympatien til lesaren orda og ikkje det som er fortalt.',
    en: 'Where one side is judged and the other praised, sympathy follows the words rather than what is told.',
  },
  settle: {
    nb: 'Vurder å bruke samme slags ord om begge, eller å si hvem som skiller slik mellom dem.',
    nn: 'Vurder å bruke same slags ord om begge, eller å seie kven som skil slik mellom dei.',
    en: 'Consider the same kind of word for both, or telling who tells them apart so.',
  },
  sources: ['bbc', 'own'],
  examples: {
    nb: {
      fires: [
        'Fredelige demonstranter ble fordrevet da ⟦terroristene⟧ kom.',
        'Våre soldater holdt linjen mot ⟦terroristene⟧.',
        'Modige politimenn møtte ⟦ekstremistene⟧ på torget.',
      ],
      quiet: [
        'Demonstrantene ble fordrevet da de væpnede mennene kom.',
        'Fredelige demonstranter gikk gjennom byen.',
        'Terroristene gikk gjennom byen.',
      ],
    },
    nn: {
      fires: [
        'Fredelege demonstrantar vart jaga då ⟦terroristane⟧ kom.',
        'Våre soldatar heldt linja mot ⟦terroristane⟧.',
        'Modige politimenn møtte ⟦ekstremistane⟧ på torget.',
      ],
      quiet: [
        'Demonstrantane vart jaga då dei væpna mennene kom.',
        'Fredelege demonstrantar gjekk gjennom byen.',
        'Terroristane gjekk gjennom byen.',
      ],
    },
    en: {
      fires: [
        'Peaceful protesters fled when the ⟦terrorists⟧ came.',
        'Our officers held the line against the ⟦thugs⟧.',
        'Brave policemen faced the ⟦extremists⟧ in the square.',
      ],
      quiet: [
        'The protesters fled when the armed men came.',
        'Peaceful protesters walked through the town.',
        'The thugs walked through the town.',
      ],
    },
  },
  checkStatement: unequalLabels,
};
