import lexicon from 'lexicon:en';
import { text } from 'word-classes:en';
import { Class } from '../../lexicon/class.ts';
import { unpackedWords } from '../../lexicon/packed.ts';
import type { FormTag } from '../inflection.ts';
import type { Reading } from '../words.ts';
import { classes } from './inflection.ts';

/** The everyday word classes, a letter each (scripts/word-classes-plugin.mjs). */
type Letter = 'N' | 'P' | 'I' | 'S' | 'D' | 'T' | 'G' | 'A' | 'R' | 'F' | 'M' | 'C';

/** What they mean. A past form is also a participle; only some participles are no past. */
const MEANING: Readonly<Record<Letter, { class: Class; tags: readonly FormTag[] }>> = {
  N: { class: Class.noun, tags: ['sg'] },
  P: { class: Class.noun, tags: ['pl'] },
  I: { class: Class.verb, tags: ['inf'] },
  S: { class: Class.verb, tags: ['pres3'] },
  D: { class: Class.verb, tags: ['past', 'perf'] },
  T: { class: Class.verb, tags: ['perf'] },
  G: { class: Class.verb, tags: ['prespart'] },
  A: { class: Class.adjective, tags: ['pos'] },
  R: { class: Class.adverb, tags: ['adv'] },
  F: { class: Class.femaleName, tags: ['base'] },
  M: { class: Class.maleName, tags: ['base'] },
  C: { class: Class.countryName, tags: ['base'] },
};

/** What an unlisted form probably is, by its ending: the first that fits. */
const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/..ing$/, 'G'], [/(?:ise|ize|ify|ate)$/, 'I'], [/(?:ises|izes|ifies|ates)$/, 'SP'], [/..ed$/, 'D'], [/..ly$/, 'R'],
  [/(?:tion|sion|ment|ness|ity|ism|ship|hood|ance|ence|er|or|ist)$/, 'N'],
  [/(?:tions|sions|ments|nesses|ities|isms|ers|ors|ists|ians|ances|ences)$/, 'P'],
  [/(?:ous|ful|less|ive|al|ic|able|ible|ary|ish|ese|ian)$/, 'A'],
  [/.{4}[ea]nt$/, 'AN'], [/[^s]s$/, 'P'], [/./, 'N'],
];

// *outweighs* is what *weighs* is.
const PREFIXED = /^(?:out|over|under|re|mis|dis|un|sub|pre|counter|inter)-?(\p{L}{4,})$/u;

// Words of these classes are nothing else beside.
const CLOSED_CLASSES: ReadonlySet<Class> = new Set([
  Class.determiner, Class.possessive, Class.pronounSubject, Class.pronounObject, Class.pronounEither, Class.reflexive, Class.relative, Class.question, Class.preposition,
  Class.coordinator, Class.subordinator, Class.modal, Class.be, Class.have, Class.do, Class.adverb, Class.contractedSubject,
]);

// Everyday forms with the letters of their classes, cues with their readings.
let everydayForms: Map<string, string> | undefined;
let cueForms: Map<string, Reading[]> | undefined;

/** Readings of a form: those listed, those of the cues, of everyday words, and else what its ending suggests. */
export function readings(lower: string, listed: readonly Reading[]): readonly Reading[] {
  const found = knownReadings(lower);
  // A country is a name beside: nothing else is known of its form.
  if (found.some((reading) => reading.class !== Class.countryName)) return [...listed, ...found];
  if (!/^\p{L}/u.test(lower) || listed.some((r) => CLOSED_CLASSES.has(r.class))) return listed;
  return [...listed, ...found, ...guess(lower), ...(listed.length ? [] : [{ class: Class.unlisted, lemma: lower, tag: 'base' as const }])];
}

function guess(lower: string): Reading[] {
  const [, base] = PREFIXED.exec(lower) ?? [];
  const letters = (base && everydayForms?.get(base)) ?? BY_ENDING.find(([ending]) => ending.test(lower))![1];
  return [...letters].flatMap((letter) => meant(letter as Letter, lower));
}

function meant(letter: Letter, form: string): Reading[] {
  const { class: meaning, tags } = MEANING[letter];
  return tags.map((tag) => ({ class: meaning, lemma: form, tag }));
}

function knownReadings(lower: string): readonly Reading[] {
  everydayForms ??= formsOfEveryday();
  cueForms ??= formsOfCues();
  const found: Reading[] = [];
  for (const letter of everydayForms.get(lower) ?? '') append(found, meant(letter as Letter, lower));
  append(found, cueForms.get(lower) ?? []);
  return found;
}

/** Is the form in the list of everyday words? */
export function isEveryday(lower: string): boolean {
  return (everydayForms ??= formsOfEveryday()).has(lower);
}

function formsOfEveryday(): Map<string, string> {
  const letters = text(1).split(' ');
  return new Map(unpackedWords(text(0)).map((form, n) => [form, letters[n]!]));
}

function formsOfCues(): Map<string, Reading[]> {
  const forms = new Map<string, Reading[]>();
  for (const { cue, inflect, type } of lexicon().cues) {
    if (type === 'verb' && inflect) addVerb(forms, cue.match(/~?([\p{L}-]+)/u)![1]!, inflect);
  }
  return forms;
}

/** The forms of a cue are known with their tags, so that they need no guess. */
function addVerb(forms: Map<string, Reading[]>, lemma: string, inflect: string): void {
  for (const { form, tag } of classes[inflect]!.inflect(lemma)) {
    const readings = forms.get(form);
    if (readings) append(readings, [{ class: Class.verb, lemma, tag }]);
    else forms.set(form, [{ class: Class.verb, lemma, tag }]);
  }
}

/** Of readings that agree in class and tag the first counts. */
function append(readings: Reading[], more: readonly Reading[]): void {
  readings.push(...more.filter((m) => !readings.some((r) => r.class === m.class && r.tag === m.tag)));
}
