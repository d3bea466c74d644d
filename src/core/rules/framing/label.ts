import { judgedGroups } from './constructions/judged-groups.ts';
import { joinMarks } from './constructions/join-marks.ts';
import type { Rule } from '../rule.ts';
import { BY_REASON } from './by-reason.ts';
import { detected } from '../detecting.ts';
import { denied, legal, termMarks } from './term-marks.ts';

export const label: Rule = {
  id: 'framing/label',
  kind: 'framing',
  severity: 'warning',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Omstridt merkelapp', nn: 'Omstridd merkelapp', en: 'Contentious label' },
  message: BY_REASON,
  why: {
    nb: 'De det gjelder, ville avvise ordet. Leseren ser ikke om det er avsenderens dom eller noe som er slått fast.',
    nn: 'Dei det gjeld, ville avvise ordet. Lesaren ser ikkje om det er avsendaren sin dom eller noko som er slått fast.',
    en: 'Those who are called so would reject the word. A reader cannot see whether it is the sender’s verdict or established.',
  },
  settle: {
    nb: 'Vurder å si hva de har gjort, å bruke et nøytralt ord eller å oppgi hvem som kaller dem det.',
    nn: 'Vurder å seie kva dei har gjort, å bruke eit nøytralt ord eller å opplyse kven som kallar dei det.',
    en: 'Consider saying what they did, using a neutral word, or telling who calls them so.',
  },
  sources: ['bbc', 'reuters', 'ap', 'wtw'],
  examples: {
    nb: {
      fires: [
        'Havnen ble overtatt av ⟦terrorgrupper⟧ natt til fredag.',
        '⟦Regimet⟧ i nabolandet står bak kampanjen.',
        'I går kveld stormet ⟦terroristene⟧ rådhuset.',
        'Strandsonen er solgt til ⟦griske utbyggere⟧.',
      ],
      quiet: [
        'Hun forsker på hvordan ordet «terrorist» brukes i avisene.',
        'Mannen er siktet for å ha planlagt angrep som terrorist.',
        'Rapporten slår fast at lederen ikke er en terrorist.',
      ],
    },
    nn: {
      fires: [
        '⟦Regimet⟧ i nabolandet står bak kampanjen.',
        'I går kveld storma ⟦terroristane⟧ rådhuset.',
        'Byen vart teken av ⟦ekstremistar⟧ i vår.',
        'Strandsona er seld til ⟦griske utbyggjarar⟧.',
      ],
      quiet: [
        'Ho forskar på korleis ordet «terrorist» blir brukt i avisene.',
        'Mannen er sikta for å ha planlagt åtak som terrorist.',
        'Rapporten slår fast at leiaren ikkje er ein terrorist.',
      ],
    },
    en: {
      fires: [
        'On Friday night the ⟦terrorists⟧ seized the port.',
        'A gang of ⟦thugs⟧ stood outside the court.',
        'The ⟦regime⟧ has closed the border again.',
        '⟦Disgruntled former staff⟧ wrote the letter.',
        'The ⟦sugar lobby⟧ wrote the clause.',
      ],
      quiet: [
        'Her thesis is about the word "terrorist" in newspapers.',
        'He was convicted as a terrorist in 2009.',
        'The report found that the farmer is not a terrorist.',
        'The hotel lobby is closed for repairs.',
      ],
    },
  },
  check: (passage) => joinMarks(labelTerms(passage), groups(passage)),
};

export const labelTerms = termMarks('label', denied, legal);
const groups = detected(judgedGroups);
