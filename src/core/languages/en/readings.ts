import data from 'lexicon:en';
import everyday from 'word-classes:en';
import type { FormTag } from '../inflection.ts';
import { UNLISTED, type Reading } from '../words.ts';
import { classes } from './inflection.ts';

type Letter = keyof typeof everyday;

/** What the letters of the everyday word classes mean. A past form is also a participle; only some participles are no past. */
const MEANING: Readonly<Record<Letter, { list: string; tags: readonly FormTag[] }>> = {
  N: { list: 'noun', tags: ['sg'] },
  P: { list: 'noun', tags: ['pl'] },
  I: { list: 'verb', tags: ['inf'] },
  S: { list: 'verb', tags: ['pres3'] },
  D: { list: 'verb', tags: ['past', 'perf'] },
  T: { list: 'verb', tags: ['perf'] },
  G: { list: 'verb', tags: ['prespart'] },
  A: { list: 'adjective', tags: ['pos'] },
  R: { list: 'adverb', tags: ['adv'] },
  F: { list: 'female-name', tags: ['base'] },
  M: { list: 'male-name', tags: ['base'] },
};

/** What an unlisted form probably is, by its ending: the first that fits. */
const BY_ENDING: readonly (readonly [RegExp, Letter])[] = [
  [/..ing$/, 'G'], [/(?:ise|ize|ify|ate)$/, 'I'], [/..ed$/, 'D'], [/..ly$/, 'R'],
  [/(?:tion|sion|ment|ness|ity|ism|ship|hood|ance|ence|er|or|ist)$/, 'N'],
  [/(?:tions|sions|ments|nesses|ities|isms|ers|ors|ists|ians|ances|ences)$/, 'P'],
  [/(?:ous|ful|less|ive|al|ic|able|ible|ary|ish|ese|ian)$/, 'A'],
  [/[^s]s$/, 'P'], [/./, 'N'],
];

// Words of these lists of closed.yaml are nothing else beside.
const CLOSED_CLASSES: ReadonlySet<string> = new Set([
  'determiner', 'possessive', 'pronoun-subject', 'pronoun-object', 'pronoun-either', 'reflexive', 'relative', 'question', 'preposition',
  'coordinator', 'subordinator', 'modal', 'be', 'have', 'do', 'adverb', 'contracted-subject',
]);

let known: Map<string, Reading[]> | undefined;

/** Readings of a form: those listed, those of the cues, of everyday words, and else what its ending suggests. */
export function readings(lower: string, listed: readonly Reading[]): readonly Reading[] {
  known ??= knownForms();
  const found = known.get(lower);
  if (found) return [...listed, ...found];
  if (!/^\p{L}/u.test(lower) || listed.some((r) => CLOSED_CLASSES.has(r.list))) return listed;
  return [...listed, ...guess(lower), ...(listed.length ? [] : [{ list: UNLISTED, lemma: lower, tag: 'base' as const }])];
}

function guess(lower: string): Reading[] {
  const [, letter] = BY_ENDING.find(([ending]) => ending.test(lower)) ?? BY_ENDING.at(-1)!;
  return meant(letter, lower);
}

function meant(letter: Letter, form: string): Reading[] {
  const { list, tags } = MEANING[letter];
  return tags.map((tag) => ({ list, lemma: form, tag }));
}

function knownForms(): Map<string, Reading[]> {
  const forms = new Map<string, Reading[]>();
  for (const [letter, list] of Object.entries(everyday) as [Letter, string][]) {
    for (const form of list.split(' ')) append(forms, form, meant(letter, form));
  }
  for (const { cue, inflect, type } of data.cues) {
    if (type === 'verb' && inflect) addVerb(forms, cue.match(/~?([\p{L}-]+)/u)![1]!, inflect);
  }
  return forms;
}

/** The forms of a cue are known with their tags, so that they need no guess. */
function addVerb(forms: Map<string, Reading[]>, lemma: string, inflect: string): void {
  for (const { form, tag } of classes[inflect]!.inflect(lemma)) append(forms, form, [{ list: 'verb', lemma, tag }]);
}

function append(forms: Map<string, Reading[]>, form: string, more: readonly Reading[]): void {
  const readings = forms.get(form);
  if (!readings) forms.set(form, [...more]);
  else readings.push(...more.filter((m) => !readings.some((r) => r.list === m.list && r.tag === m.tag)));
}
