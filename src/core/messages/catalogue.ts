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
} as const satisfies Record<string, Messages>;

export type MessageKey = keyof typeof catalogue;
