import type { Rule } from '../rule.ts';
import { distancingQuotes } from './constructions/distancing-quotes.ts';

export const scareQuotes: Rule = {
  id: 'framing/scare-quotes',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Distanserende hermetegn', nn: 'Distanserande hermeteikn', en: 'Scare quotes' },
  message: {
    nb: 'Tegnene rundt {text} tar avstand fra ordet uten å sitere noen.',
    nn: 'Teikna rundt {text} tek avstand frå ordet utan å sitere nokon.',
    en: 'The marks around {text} distance the sender from the word and quote nobody.',
  },
  why: {
    nb: 'Leseren skjønner at ordet ikke skal tas for god fisk, men ikke hvorfor, eller hvem som bruker det.',
    nn: 'Lesaren skjønar at ordet ikkje skal takast for god fisk, men ikkje kvifor, eller kven som bruker det.',
    en: 'A reader senses that the word is not to be trusted, but not why, nor who uses it.',
  },
  settle: {
    nb: 'Vurder å stryke tegnene, å si hvem som bruker ordet, eller å si rett ut hva som er galt med det.',
    nn: 'Vurder å stryke teikna, å seie kven som bruker ordet, eller å seie rett ut kva som er gale med det.',
    en: 'Consider leaving out the marks, telling who uses the word, or saying outright what is wrong with it.',
  },
  sources: ['wtw', 'ap'],
  examples: {
    nb: {
      fires: [
        'Å kalle dem for ⟦«fredsaktivister»⟧ er misvisende.',
        'Disse ⟦«ekspertene»⟧ har aldri besøkt øya.',
        'De ⟦«frivillige»⟧ bidragene ble trukket av lønnen.',
      ],
      quiet: [
        'Ordet «fredsaktivist» kom inn i ordboken i 1984.',
        'Romanen «vinterhamn» får gode kritikker.',
        'Tjenesten kalles «digital postkasse».',
      ],
    },
    nn: {
      fires: [
        'Å kalle dei for ⟦«fredsaktivistar»⟧ er misvisande.',
        'Desse ⟦«ekspertane»⟧ har aldri vitja øya.',
        'Dei ⟦«frivillige»⟧ tilskota vart trekte av løna.',
      ],
      quiet: [
        'Ordet «fredsaktivist» kom inn i ordboka i 1984.',
        'Romanen «vinterhamn» får gode kritikkar.',
        'Tenesta blir kalla «digital postkasse».',
      ],
    },
    en: {
      fires: [
        'Calling them ⟦"peace activists"⟧ is misleading.',
        'These ⟦"experts"⟧ have never set foot on the island.',
        'The ⟦“voluntary”⟧ contributions were taken from their pay.',
      ],
      quiet: [
        'The word "pacifist" entered the dictionary in 1906.',
        'The tool is known as "grey box".',
        'Her novel "winter harbour" won the prize.',
      ],
    },
  },
  check: distancingQuotes,
};
