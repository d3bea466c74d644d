import type { Messages } from '../model.ts';
import { actionMessages } from './actions.ts';
import { importMessages } from './imports.ts';
import { inspectMessages } from './inspect.ts';
import { reportMessages } from './reports.ts';
import { viewMessages } from './views.ts';

/** Texts of findings, hovers, fixes, views and reports, apart from those of the rules, which rules carry themselves. */
export const catalogue = {
  ...actionMessages,
  ...importMessages,
  ...inspectMessages,
  ...reportMessages,
  ...viewMessages,
  'fix.accordingTo': { nb: 'Legg til merknad: {note}', nn: 'Legg til merknad: {note}', en: 'Add note: {note}' },
  'fix.freeSource': { nb: 'Legg til merknad: [ifølge …]', nn: 'Legg til merknad: [ifølgje …]', en: 'Add note: [according to …]' },
  'fix.wording': { nb: 'Bytt til «{wording}»', nn: 'Byt til «{wording}»', en: 'Replace with “{wording}”' },
  'fix.quote': { nb: 'Sett i anførselstegn', nn: 'Set i hermeteikn', en: 'Put in quotation marks' },
  'hover.voice': { nb: 'Hvem sine ord', nn: 'Kven sine ord', en: 'Whose words' },
  'hover.settle': { nb: 'Avklar', nn: 'Avklar', en: 'To settle' },
  'hover.also': { nb: 'Også her', nn: 'Òg her', en: 'Also here' },
  'hover.speaks': { nb: 'Hvem snakker', nn: 'Kven snakkar', en: 'Who speaks' },
  'how.sourceAndCue': { nb: '«{source}» er kilden, «{cue}» viser at ordene er gjengitt.', nn: '«{source}» er kjelda, «{cue}» viser at orda er attgjevne.', en: '“{source}” is the source, “{cue}” shows that the words are reported.' },
  'how.source': { nb: '«{source}» står som kilde ved ordene.', nn: '«{source}» står som kjelde ved orda.', en: '“{source}” stands by the words as their source.' },
  'how.cue': { nb: '«{cue}» viser at ordene er gjengitt, men ikke hvem som sier dem.', nn: '«{cue}» viser at orda er attgjevne, men ikkje kven som seier dei.', en: '“{cue}” shows that the words are reported, but not who says them.' },
  'how.marks': { nb: 'Anførselstegn, uten at det står hvem som sier det.', nn: 'Hermeteikn, utan at det står kven som seier det.', en: 'Quotation marks; nobody is named.' },
  'how.carried': { nb: 'En antakelse: setningen fortsetter det som ble sagt rett før.', nn: 'Ei tolking: setninga held fram det som vart sagt rett før.', en: 'A guess: the sentence goes on with what was said just before.' },
  'how.pronoun': { nb: '«{source}» viser tilbake til {name}.', nn: '«{source}» viser tilbake til {name}.', en: '“{source}” refers back to {name}.' },
  'status.negated': { nb: 'det nektes at det er sagt', nn: 'det blir nekta at det er sagt', en: 'said not to have been said' },
  'status.conditional': { nb: 'under et vilkår', nn: 'under eit vilkår', en: 'under a condition' },
  'status.generic': { nb: 'allment, ikke om noe som er sagt', nn: 'allment, ikkje om noko som er sagt', en: 'in general, not of actual words' },
  'status.question': { nb: 'som spørsmål', nn: 'som spørsmål', en: 'as a question' },
  'voice.author': { nb: 'avsenderens egne', nn: 'avsendaren sine eigne', en: 'the sender’s own' },
  'voice.unknown': { nb: 'sitert, uten at det står hvem som sier det', nn: 'sitert, utan at det står kven som seier det', en: 'quoted, without saying who says it' },
  'refused.disabled': { nb: 'Gjennomgang er slått av.', nn: 'Gjennomgang er slått av.', en: 'Review is turned off.' },
  'refused.not-a-statement': { nb: 'Ikke gjennomgått: filen regnes ikke som en uttalelse.', nn: 'Ikkje gjennomgått: fila er ikkje rekna som ei fråsegn.', en: 'Not reviewed: the file is not taken for a statement.' },
  'refused.too-long': {
    nb: 'Ikke gjennomgått: teksten er på {length} tegn, og innstillingen statementReview.maxLength tillater {limit}.',
    nn: 'Ikkje gjennomgått: teksten er på {length} teikn, og innstillinga statementReview.maxLength tillèt {limit}.',
    en: 'Not reviewed: the text has {length} characters, and the setting statementReview.maxLength allows {limit}.',
  },
  'refused.unknown-language': {
    nb: 'Ikke gjennomgått: teksten ser ut til å være på et annet språk enn norsk (bokmål eller nynorsk) og engelsk. Er den på ett av disse, så velg det.',
    nn: 'Ikkje gjennomgått: teksten ser ut til å vere på eit anna språk enn norsk (bokmål eller nynorsk) og engelsk. Er han på eitt av desse, så vel det.',
    en: 'Not reviewed: the text seems to be in another language than Norwegian (Bokmål or Nynorsk) and English. If it is in one of these, choose it.',
  },
  'notice.otherLanguage': {
    nb: 'Språket «{name}» står i hodet på teksten, men gjennomgangen kan bare nb, nn og en. Språket er derfor funnet ut fra teksten.',
    nn: 'Språket «{name}» står i hovudet på teksten, men gjennomgangen kan berre nb, nn og en. Språket er difor funne ut frå teksten.',
    en: 'The front matter names the language “{name}”, but only nb, nn and en are reviewed. The language was told from the text instead.',
  },
  'refused.binary': { nb: 'Ikke gjennomgått: dette ser ikke ut som tekst.', nn: 'Ikkje gjennomgått: dette ser ikkje ut som tekst.', en: 'Not reviewed: this does not look like text.' },
  'refused.failed': {
    nb: 'Ikke gjennomgått: det oppstod en feil i programmet. Loggen forteller mer.', nn: 'Ikkje gjennomgått: det oppstod ein feil i programmet. Loggen fortel meir.',
    en: 'Not reviewed: the program failed. The log tells more.',
  },
  'failed.steps': {
    nb: 'Ikke alt er gjennomgått: en feil i programmet gjør at dette er hoppet over på linje {lines}: {rules}.',
    nn: 'Ikkje alt er gjennomgått: ein feil i programmet gjer at dette er hoppa over på linje {lines}: {rules}.',
    en: 'Not everything was reviewed: for an error of the program this was skipped on line {lines}: {rules}.',
  },
  'failed.attributions': { nb: 'hvem som sier hva', nn: 'kven som seier kva', en: 'who says what' },
  'kind.framing': { nb: 'Ladde ord', nn: 'Ladde ord', en: 'Loaded words' },
  'kind.attribution': { nb: 'Påstander uten kilde', nn: 'Påstandar utan kjelde', en: 'Claims without a source' },
  'kind.directive': { nb: 'Ordrer og krav', nn: 'Ordrar og krav', en: 'Orders and demands' },
  'language.nb': { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian Bokmål' },
  'language.und': { nb: 'ukjent språk', nn: 'ukjent språk', en: 'unknown language' },
  'language.nn': { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian Nynorsk' },
  'language.en': { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  'count.word': { nb: '{count} ord', nn: '{count} ord', en: '{count} word' },
  'count.words': { nb: '{count} ord', nn: '{count} ord', en: '{count} words' },
  'count.open': { nb: '{count} åpent', nn: '{count} ope', en: '{count} open' },
  'count.opens': { nb: '{count} åpne', nn: '{count} opne', en: '{count} open' },
  'count.openFinding': { nb: '{count} åpent funn', nn: '{count} ope funn', en: '{count} open finding' },
  'count.openFindings': { nb: '{count} åpne funn', nn: '{count} opne funn', en: '{count} open findings' },
  'count.finding': { nb: '{count} funn', nn: '{count} funn', en: '{count} finding' },
  'count.findings': { nb: '{count} funn', nn: '{count} funn', en: '{count} findings' },
  'count.warning': { nb: '{count} advarsel', nn: '{count} åtvaring', en: '{count} warning' },
  'count.warnings': { nb: '{count} advarsler', nn: '{count} åtvaringar', en: '{count} warnings' },
  'count.information': { nb: '{count} opplysning', nn: '{count} opplysning', en: '{count} for information' },
  'count.informations': { nb: '{count} opplysninger', nn: '{count} opplysningar', en: '{count} for information' },
  'count.hint': { nb: '{count} hint', nn: '{count} hint', en: '{count} hint' },
  'count.hints': { nb: '{count} hint', nn: '{count} hint', en: '{count} hints' },
  'count.noFindings': { nb: 'ingen åpne funn', nn: 'ingen opne funn', en: 'no open findings' },
  'count.settled': { nb: '{count} avklart', nn: '{count} avklart', en: '{count} settled' },
} as const satisfies Record<string, Messages>;

export type MessageKey = keyof typeof catalogue;
