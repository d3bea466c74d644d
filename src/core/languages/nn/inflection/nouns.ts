import type { Form, FormTag, InflectionClass, InflectionClasses } from '../../inflection.ts';
import { requireEnding, syncopated, tagged, without } from './spelling.ts';

const TAGS: readonly FormTag[] = ['sg', 'sgdef', 'pl', 'pldef'];

/** Singular, definite singular, plural, definite plural; each cell may hold several optional forms. */
type Paradigm = readonly [string[], string[], string[], string[]];

function genitive(form: string): string {
  return /[sxz]$/.test(form) ? `${form}’` : `${form}s`;
}

function nounForms(paradigm: Paradigm): Form[] {
  const forms = paradigm.flatMap((cell, at) => tagged(TAGS[at] ?? 'base', cell));
  return [...forms, ...forms.map(({ form }): Form => ({ form: genitive(form), tag: 'gen' }))];
}

function noun(description: string, paradigm: (lemma: string) => Paradigm): InflectionClass {
  return { wordClass: 'noun', description, inflect: (lemma) => nounForms(paradigm(lemma)) };
}

function endings(stem: string, lemma: string, [sgdef, pl, pldef]: readonly [string, string, string]): Paradigm {
  return [[lemma], [stem + sgdef], [stem + pl], [stem + pldef]];
}

const masculine = (lemma: string): Paradigm => endings(without('e', lemma), lemma, ['en', 'ar', 'ane']);
const masculineEr = (lemma: string): Paradigm => endings(without('e', lemma), lemma, ['en', 'er', 'ene']);
const feminine = (lemma: string): Paradigm => endings(without('e', lemma), lemma, ['a', 'er', 'ene']);
const feminineAr = (lemma: string): Paradigm => endings(lemma, lemma, ['a', 'ar', 'ane']);
const neuter = (lemma: string): Paradigm => {
  const stem = without('e', lemma);
  return [[lemma], [`${stem}et`], [lemma], [`${stem}a`]];
};

function neuterUm(lemma: string): Paradigm {
  requireEnding(lemma, /um$/, 'does not end in -um');
  const stem = without('um', lemma);
  return [[lemma], [`${stem}et`], [lemma], [`${stem}a`]];
}

function masculineSyncopated(lemma: string): Paradigm {
  const stem = syncopated(lemma);
  return [[lemma], [`${lemma}en`], [`${stem}ar`], [`${stem}ane`]];
}

function neuterSyncopated(lemma: string): Paradigm {
  const stem = syncopated(lemma);
  return [[lemma], [`${lemma}et`, `${stem}et`], [lemma], [`${lemma}a`, `${stem}a`]];
}

function man(lemma: string): Paradigm {
  requireEnding(lemma, /mann$/, 'does not end in -mann');
  const plural = lemma.replace(/mann$/, 'menn');
  return [[lemma], [`${lemma}en`], [plural], [`${plural}ene`]];
}

function pluralOnly(lemma: string): Paradigm {
  requireEnding(lemma, /[ae]r$/, 'does not end in -ar or -er');
  return [[], [], [lemma], [`${lemma.slice(0, -1)}ne`]];
}

const doubled = (lemma: string): string => lemma + lemma.slice(-1);

export const nouns: InflectionClasses = {
  m: noun('hankjønn, -ar/-ane: gut, guten, gutar, gutane; hane, hanen; forskar, forskaren, forskarar', masculine),
  'm-er': noun('hankjønn, -er/-ene: gjest, gjesten, gjester, gjestene', masculineEr),
  'm-el': noun('hankjønn på -el, -en, -er: trussel, trusselen, truslar, truslane', masculineSyncopated),
  'm-dbl': noun('hankjønn, dobbel konsonant: dom, dommen, dommar, dommane', (lemma) =>
    endings(doubled(lemma), lemma, ['en', 'ar', 'ane'])),
  f: noun('hokjønn, -er/-ene: løgn, løgna, løgner, løgnene; jente, jenta, jenter, jentene', feminine),
  'f-ar': noun('hokjønn, -ar/-ane: handling, handlinga, handlingar, handlingane; elv, elva, elvar', feminineAr),
  n: noun('inkjekjønn: hus, huset, hus, husa; område, området, område, områda', neuter),
  'n-el': noun('inkjekjønn på -el, -en, -er: middel, middelet/midlet, middel, middela/midla', neuterSyncopated),
  'n-dbl': noun('inkjekjønn, dobbel konsonant: rom, rommet, rom, romma', (lemma) =>
    [[lemma], [`${doubled(lemma)}et`], [lemma], [`${doubled(lemma)}a`]]),
  'n-um': noun('inkjekjønn på -um: museum, museet, museum, musea', neuterUm),
  mann: noun('samansetjingar med mann: maktmann, maktmannen, maktmenn, maktmennene', man),
  pl: noun('berre fleirtal: pengar, pengane', pluralOnly),
  name: noun('eigennamn: namnet og genitiv', (lemma) => [[lemma], [], [], []]),
};
