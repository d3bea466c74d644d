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
    nb: '«{text}» gjengir ordlyden i en ordre.',
    nn: '«{text}» gjev att ordlyden i ein ordre.',
    en: '“{text}” gives the wording of an order.',
  },
  why: {
    nb: 'En sitert ordre er et bevis. Leseren må få vite hvem som ga den, til hvem, og hvor ordlyden er hentet fra.',
    nn: 'Ein sitert ordre er eit bevis. Lesaren må få vite kven som gav han, til kven, og kvar ordlyden er henta frå.',
    en: 'A quoted order is evidence. The reader has to know who gave it, to whom, and where the wording comes from.',
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
