import type { Rule } from '../rule.ts';
import { BY_REASON } from './by-reason.ts';
import { irony } from './constructions/irony.ts';
import { rhetoricalQuestions } from './constructions/rhetorical-questions.ts';
import { isUnsaid } from './context/reports.ts';
import { hasTerm, termMarks } from './term-marks.ts';

export const presupposition: Rule = {
  id: 'framing/presupposition',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Forutsetning i ordvalget', nn: 'Føresetnad i ordvalet', en: 'Presupposition' },
  message: BY_REASON,
  why: {
    nb: 'Leseren blir bedt om å ta standpunktet med på kjøpet, uten at det sies eller begrunnes.',
    nn: 'Lesaren blir beden om å ta standpunktet med på kjøpet, utan at det blir sagt eller grunngjeve.',
    en: 'The reader is asked to accept a view in passing, without its being stated or argued.',
  },
  settle: {
    nb: 'Vurder et nøytralt ord (sa, opplyste, mente), eller å si rett ut hva som er omstridt og av hvem.',
    nn: 'Vurder eit nøytralt ord (sa, opplyste, meinte), eller å seie rett ut kva som er omstridt og av kven.',
    en: 'Consider a neutral word (said, told, wrote), or saying outright what is disputed and by whom.',
  },
  sources: ['wtw', 'reuters', 'ap'],
  examples: {
    nb: {
      fires: [
        'Den ⟦såkalte⟧ reformen har aldri virket.',
        'Lederen ⟦innrømmet⟧ at planen var dårlig.',
        '⟦Hvem tror egentlig på dette⟧?',
        'Ministeren kaller planen en reform. ⟦Rettferdig for hvem⟧?',
        'Budsjettet kutter i skolen. ⟦Så mye for⟧ løftene.',
        'Svaret kom etter to år. ⟦Betryggende⟧.',
      ],
      quiet: [
        'Lederen sa at planen var dårlig.',
        'Har du spørsmål om timelisten?',
        'Hvor lenge må du vente på svar?',
        'Hva koster det, og hvem kan søke?',
        'Ordet «såkalt» er strøket i den nye utgaven.',
      ],
    },
    nn: {
      fires: [
        'Den ⟦såkalla⟧ reforma har aldri verka.',
        'Leiaren ⟦innrømde⟧ at planen var dårleg.',
        '⟦Kven trur eigentleg på dette⟧?',
        'Ministeren kallar planen ei reform. ⟦Rettferdig for kven⟧?',
        'Svaret kom etter to år. ⟦Imponerande⟧.',
      ],
      quiet: [
        'Leiaren sa at planen var dårleg.',
        'Har du spørsmål om timelista?',
        'Kor lenge må du vente på svar?',
        'Ordet «såkalla» er strøke i den nye utgåva.',
      ],
    },
    en: {
      fires: [
        'The ⟦so-called⟧ expert has never been here.',
        'The manager ⟦admitted⟧ that the plan was poor.',
        '⟦Who would ever believe this⟧?',
        'They cut the bus on Sundays. ⟦Fair to whom⟧?',
        '⟦How many more warnings must there be⟧?',
        'The pier shut in May. ⟦Perhaps somebody could⟧ wake the mayor.',
        'The answer took two years. ⟦How reassuring⟧.',
      ],
      quiet: [
        'The manager said that the plan was poor.',
        'Do you have a question about the timetable?',
        'When will my letter be answered?',
        'What happens next, and who can apply?',
        'The word "so-called" was struck from the new edition.',
      ],
    },
  },
  check: (passage) => [
    ...terms(passage),
    ...[...rhetoricalQuestions(passage), ...irony(passage)].filter((m) => !hasTerm(passage, 'presupposition', m.telling ?? m)),
  ],
};

const terms = termMarks('presupposition', { why: 'reported', holds: isUnsaid });
