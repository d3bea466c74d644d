import type { Rule } from '../rule.ts';
import { marksOf } from './claims.ts';

/** A passive that leaves out who did it, or who says so. */
export const agentlessPassive: Rule = {
  id: 'attribution/agentless-passive',
  kind: 'attribution',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Passiv uten den som handler', nn: 'Passiv utan den som handlar', en: 'Passive without an agent' },
  message: {
    nb: '«{text}» sier ikke hvem som gjorde det, eller hvem som sier det.',
    nn: '«{text}» seier ikkje kven som gjorde det, eller kven som seier det.',
    en: '“{text}” does not tell who did it, or who says so.',
  },
  why: {
    nb: 'Passiven gjør en påstand om noens handling til noe som bare har skjedd.',
    nn: 'Passiven gjer ein påstand om handlinga til nokon til noko som berre har hendt.',
    en: 'The passive turns a claim about what somebody did into something that merely happened.',
  },
  settle: {
    nb: 'Oppgi den som handlet, og kilden.',
    nn: 'Oppgje den som handla, og kjelda.',
    en: 'Say who acted, and give the source.',
  },
  question: {
    nb: 'Hvem gjorde dette, og hvem har opplyst det?',
    nn: 'Kven gjorde dette, og kven har opplyst det?',
    en: 'Who did this, and who has stated it?',
  },
  examples: {
    nb: {
      fires: [
        'Soldatene ⟦har blitt trent opp utenfor landet⟧.',
        'Uttalelsen ⟦er tatt ut av sammenheng⟧.',
        '⟦Tre fanger ble torturert i arresten⟧.',
        '⟦Nettet ble slått av i hele byen⟧.',
        '⟦Flere ungdommer har fått trusler⟧.',
      ],
      quiet: [
        'Fangene ble torturert, ifølge Amnesty.',
        'Møtet holdes i kantina på torsdag.',
        'Forskriften ble vedtatt av Stortinget.',
        'To ansatte ble kjørt til sykehus etter slagsmålet.',
        'Under aksjonen ble 17 personer innbrakt.',
      ],
    },
    nn: {
      fires: [
        'Soldatane ⟦har blitt trena opp utanfor landet⟧.',
        'Utsegna ⟦er teken ut av samanheng⟧.',
        '⟦Tre fangar vart torturerte i arresten⟧.',
        '⟦Nettet vart slått av i heile byen⟧.',
      ],
      quiet: [
        'Fangane vart torturerte, ifølgje Amnesty.',
        'Møtet blir halde i kantina på torsdag.',
        'Forskrifta vart vedteken av Stortinget.',
        'To tilsette vart køyrde til sjukehus etter slagsmålet.',
      ],
    },
    en: {
      fires: [
        '⟦The gunmen were trained abroad⟧.',
        '⟦The remark has been taken out of context⟧.',
        '⟦Three prisoners were tortured in custody⟧.',
        '⟦The power was cut off in the whole district⟧.',
        '⟦The files were shredded overnight⟧.',
        '⟦Our members have received death threats⟧.',
      ],
      quiet: [
        'Three prisoners were tortured, according to Amnesty.',
        'The meeting is held in the canteen on Thursday.',
        'The regulation was adopted by Parliament.',
        'Three people were taken to hospital after the fight.',
        'Twelve demonstrators were arrested during the riot.',
        'The mill was closed in 1983.',
      ],
    },
  },
  check: (passage) => marksOf(passage, 'attribution/agentless-passive'),
};
