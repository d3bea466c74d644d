import type { Messages } from '../model.ts';

/** Texts of what can be done with findings, beside the fixes themselves. */
export const actionMessages = {
  'action.notesOfRule': {
    nb: 'Legg til merknader ved alle {count} funn av denne regelen', nn: 'Legg til merknader ved alle {count} funn av denne regelen',
    en: 'Add notes to all {count} findings of this rule',
  },
  'action.insertNotes': { nb: 'Sett inn alle merknader', nn: 'Set inn alle merknader', en: 'Insert all notes' },
  'action.chooseLanguage': { nb: 'Velg språket i teksten…', nn: 'Vel språket i teksten…', en: 'Choose the language of the text…' },
  'action.addNote': { nb: 'Legg til merknad…', nn: 'Legg til merknad…', en: 'Add a note…' },
  'action.otherNote': { nb: 'Annen kilde eller merknad…', nn: 'Anna kjelde eller merknad…', en: 'Another source or note…' },
  'action.accept': { nb: 'Funnet er riktig, la «{text}» stå…', nn: 'Funnet er rett, lat «{text}» stå…', en: 'The finding is right, keep “{text}”…' },
  'action.dismiss': { nb: 'Avvis bare her: «{text}» ({rule})…', nn: 'Avvis berre her: «{text}» ({rule})…', en: 'Dismiss here only: “{text}” ({rule})…' },
  'action.dismissIt': { nb: 'Avvis…', nn: 'Avvis…', en: 'Dismiss…' },
  'action.sourced': { nb: 'Kilden finnes: oppgi lenke eller dokument…', nn: 'Kjelda finst: oppgje lenkje eller dokument…', en: 'There is a source: name the link or document…' },
  'action.asked': { nb: 'Avsenderen er spurt', nn: 'Avsendaren er spurd', en: 'The sender has been asked' },
  'action.lower': { nb: 'Gjør «{rule}» til bare et hint i dette prosjektet', nn: 'Gjer «{rule}» til berre eit hint i dette prosjektet', en: 'Make “{rule}” a mere hint in this project' },
  'action.turnOff': { nb: 'Slå av «{rule}» i dette prosjektet', nn: 'Slå av «{rule}» i dette prosjektet', en: 'Turn off “{rule}” in this project' },
  'decided.accepted': { nb: 'Godtatt: «{text}». Angre', nn: 'Godteke: «{text}». Angre', en: 'Accepted: “{text}”. Undo' },
  'decided.dismissed': { nb: 'Avvist: «{text}». Angre', nn: 'Avvist: «{text}». Angre', en: 'Dismissed: “{text}”. Undo' },
  'decided.sourced': { nb: 'Kilden er funnet: «{text}». Angre', nn: 'Kjelda er funnen: «{text}». Angre', en: 'Source found: “{text}”. Undo' },
  'decided.asked': { nb: 'Spurt om: «{text}». Angre', nn: 'Spurt om: «{text}». Angre', en: 'Asked about: “{text}”. Undo' },
  'action.rule': { nb: 'Om regelen', nn: 'Om regelen', en: 'About the rule' },
  'action.more': { nb: 'Mer om «{text}»…', nn: 'Meir om «{text}»…', en: 'More about “{text}”…' },
  'action.allowTerm': { nb: 'Tillat ordet «{term}» i alle former…', nn: 'Tillat ordet «{term}» i alle former…', en: 'Allow the word “{term}” in all its forms…' },
} as const satisfies Record<string, Messages>;
