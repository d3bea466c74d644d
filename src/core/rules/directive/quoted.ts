import type { Rule } from '../rule.ts';
import { marksOf } from './marks.ts';

/** The words of an order, in quotation marks. */
export const directiveQuoted: Rule = {
  id: 'directive/quoted',
  kind: 'directive',
  severity: 'warning',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Sitert ordre', nn: 'Sitert ordre', en: 'Quoted directive' },
  message: {
    nb: '«{text}» setter en ordre i anførselstegn, ord for ord.',
    nn: '«{text}» set ein ordre i hermeteikn, ord for ord.',
    en: '“{text}” puts an order in quotation marks, word for word.',
  },
  why: {
    nb: 'Ordlyden kan få følger, for den som ga ordren og for den som fulgte den.',
    nn: 'Ordlyden kan få følgjer, for den som gav ordren og for den som følgde han.',
    en: 'The wording may have consequences, for whoever gave the order and whoever carried it out.',
  },
  settle: {
    nb: 'Oppgi hvem som ga ordren, til hvem, og hvem som har gjengitt ordlyden.',
    nn: 'Oppgje kven som gav ordren, til kven, og kven som har gjeve att ordlyden.',
    en: 'Say who issued the order, to whom, and who reported the wording.',
  },
  question: {
    nb: 'Hvem ga ordren, til hvem, og hvor er ordlyden hentet fra?',
    nn: 'Kven gav ordren, til kven, og kvar er ordlyden henta frå?',
    en: 'Who gave this order, to whom, and where is the wording taken from?',
  },
  examples: {
    nb: {
      fires: [
        'Det snakkes mye om ⟦«skyt først»-ordren⟧.',
        'Ingen har sett ⟦direktivet «ingen overlevende»⟧.',
        'Vaktene ropte ⟦«legg dere ned»⟧.',
        'Kapteinen fulgte ⟦«hold stillingen»-instruksen⟧ til punkt og prikke.',
      ],
      quiet: [
        'Hun kalte boka «Ordren».',
        '«Vi må skynde oss», sa han.',
        'De ropte «frihet» i gatene.',
        '«Ingen er over loven», sa presidenten.',
      ],
    },
    nn: {
      fires: [
        'Det er mykje prat om ⟦«skyt først»-ordren⟧.',
        'Ingen har sett ⟦direktivet «ingen overlevande»⟧.',
        'Kapteinen følgde ⟦«hald stillinga»-instruksen⟧.',
      ],
      quiet: [
        'Ho kalla boka «Ordren».',
        '«Vi må skunde oss», sa han.',
        'Dei ropte «fridom» i gatene.',
      ],
    },
    en: {
      fires: [
        'Much has been said about the ⟦"shoot on sight" order⟧.',
        'Nobody has seen the ⟦directive "take no prisoners"⟧.',
        'He ⟦told his men to "finish it"⟧.',
        'The captain obeyed the ⟦“hold the line” instruction⟧.',
      ],
      quiet: [
        'She called the book "The Order".',
        '"We must hurry," he said.',
        'They shouted "freedom" in the streets.',
      ],
    },
  },
  check: (passage) => marksOf(passage, (d) => d.wording === 'quoted'),
};
