import type { Messages } from '../model.ts';

/** Texts of what can be done with findings, beside the fixes themselves. */
export const actionMessages = {
  'action.notesOfRule': {
    nb: 'Legg til merknader ved alle {count} funn av denne regelen', nn: 'Legg til merknader ved alle {count} funn av denne regelen',
    en: 'Add notes to all {count} findings of this rule',
  },
  'action.insertNotes': { nb: 'Sett inn alle merknader', nn: 'Set inn alle merknader', en: 'Insert all notes' },
  'action.chooseLanguage': { nb: 'Velg språket i teksten…', nn: 'Vel språket i teksten…', en: 'Choose the language of the text…' },
  'action.accept': { nb: 'Godta funnet…', nn: 'Godta funnet…', en: 'Accept this finding…' },
  'action.dismiss': { nb: 'Avvis funnet…', nn: 'Avvis funnet…', en: 'Dismiss this finding…' },
  'action.dismissTerm': {
    nb: 'Avvis «{term}» i hele denne uttalelsen ({count} steder)…', nn: 'Avvis «{term}» i heile denne fråsegna ({count} stader)…',
    en: 'Dismiss “{term}” throughout this statement ({count} places)…',
  },
  'action.allowTerm': {
    nb: 'Tillat «{term}» i dette arbeidsområdet ({file})', nn: 'Tillat «{term}» i dette arbeidsområdet ({file})',
    en: 'Allow “{term}” in this workspace ({file})',
  },
} as const satisfies Record<string, Messages>;
