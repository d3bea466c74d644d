import type { Messages } from '../model.ts';

/** Texts of findings, hovers, fixes, views and reports, apart from those of the rules, which rules carry themselves. */
export const catalogue = {
  'fix.accordingTo': { nb: 'Legg til merknad: {note}', nn: 'Legg til merknad: {note}', en: 'Add note: {note}' },
  'fix.freeSource': { nb: 'Legg til merknad: [ifølge …]', nn: 'Legg til merknad: [ifølgje …]', en: 'Add note: [according to …]' },
  'fix.wording': { nb: 'Bytt til «{wording}»', nn: 'Byt til «{wording}»', en: 'Replace with “{wording}”' },
  'fix.quote': { nb: 'Sett i anførselstegn', nn: 'Set i hermeteikn', en: 'Put in quotation marks' },
  'placeholder.source': { nb: 'kilde', nn: 'kjelde', en: 'source' },
  'placeholder.issuer': { nb: 'avsender', nn: 'avsendar', en: 'issuer' },
  'placeholder.addressee': { nb: 'mottaker', nn: 'mottakar', en: 'addressee' },
  'kind.framing': { nb: 'Ladde ord', nn: 'Ladde ord', en: 'Loaded framing' },
  'kind.attribution': { nb: 'Påstander uten kilde', nn: 'Påstandar utan kjelde', en: 'Unattributed claims' },
  'kind.directive': { nb: 'Ordrer og krav', nn: 'Ordrar og krav', en: 'Directives' },
  'language.nb': { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian Bokmål' },
  'language.nn': { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian Nynorsk' },
  'language.en': { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  'count.words': { nb: '{count} ord', nn: '{count} ord', en: '{count} words' },
  'count.findings': { nb: '{count} funn', nn: '{count} funn', en: '{count} findings' },
  'count.noFindings': { nb: 'ingen funn', nn: 'ingen funn', en: 'no findings' },
  'count.settled': { nb: '{count} avklart', nn: '{count} avklarte', en: '{count} settled' },
} as const satisfies Record<string, Messages>;

export type MessageKey = keyof typeof catalogue;
