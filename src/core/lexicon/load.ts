import type { InflectionClasses } from '../languages/inflection.ts';
import type { Language } from '../model.ts';
import { faultOf } from './pattern.ts';
import { flag, listOf, oneOf, optional, readYaml, text, texts, type Field, type YamlValue } from './reader.ts';
import {
  COMPLEMENTS, CUE_CLASSES, CUE_TYPES, PARTS,
  type ClassEntry, type ClassWord, type Context, type CueEntry,
} from './schema.ts';

/** What entries may refer to: the language's inflection classes. */
export interface Known {
  readonly classes: InflectionClasses;
}

const about = ['own', 'people'] as const;

export const context: Field<Context> = {
  read: (v) =>
    v.record<Context>({
      as: optional(oneOf(PARTS)), subject: optional(texts), object: optional(texts),
      before: optional(texts), after: optional(texts), near: optional(texts), name: optional(flag), about: optional(oneOf(about)),
    }),
};

type CueKind = Omit<CueEntry, 'cue' | 'inflect' | 'forms'>;
type CueWord = Pick<CueEntry, 'cue' | 'inflect' | 'forms'>;
/** An entry as it is written: one cue, or several that behave alike under `cues` (a list, or lists under inflection classes). */
type WrittenCue = CueKind & Partial<CueWord> & { readonly cues?: readonly CueWord[] };

/** Reads a file of cues. Throws LexiconProblem with file and line. */
export function loadCues(file: string, yaml: string, known: Known): CueEntry[] {
  return readYaml(file, yaml).list((v) => readCues(v, known)).flat();
}

function readCues(v: YamlValue, known: Known): CueEntry[] {
  const { cue, cues, inflect, forms, ...kind } = v.record<WrittenCue>({
    cue: optional(text),
    cues: optional({ read: (list) => cueWords(list, known) }),
    type: oneOf(CUE_TYPES),
    class: oneOf(CUE_CLASSES),
    inflect: optional(inflectionClass(known)),
    forms: optional(texts),
    takes: listOf(COMPLEMENTS),
    prepositions: optional(texts),
    weak: optional(flag),
  });
  if ((cue === undefined) === (cues === undefined)) v.fail('either cue or cues is expected here');
  return (cues ?? [{ cue: cue! }]).map((one) => checkInflection(v, { ...kind, inflect, forms, ...one }, known));
}

function cueWords(v: YamlValue, known: Known): CueWord[] {
  if (v.isList) return v.list((item) => ({ cue: item.text() }));
  return v.entries().flatMap(({ key, value }) => {
    const inflect = inflectionClass(known).read(key);
    return value.list((item) => checkInflection(item, { cue: item.text(), inflect }, known));
  });
}

/** A word of a class as it is written, before it is known which class it is. */
type WrittenWord = Omit<ClassWord, 'class'>;
type AllInflections = Readonly<Record<Language, InflectionClasses>>;

/** Reads a file of word classes. Throws LexiconProblem with file and line. */
export function loadClasses(file: string, yaml: string, inflections: AllInflections): ClassEntry[] {
  return readYaml(file, yaml).entries().map(({ key, value }) => {
    const { holds, ...words } = value.record<{ holds: string } & ClassEntry['words']>({
      holds: text, nb: wordsOf(inflections.nb), nn: wordsOf(inflections.nn), en: wordsOf(inflections.en),
    });
    return { name: className(key), holds, words };
  });
}

function className(key: YamlValue): string {
  return /^[a-z][A-Za-z]*$/.test(key.text()) ? key.text() : key.fail('the name of a class is written likeThis');
}

// Why a language has no words of a class, or where else they come from: for the reader of the file.
const EXCUSES = ['none', 'from'];

function wordsOf(classes: InflectionClasses): Field<readonly WrittenWord[]> {
  return {
    read: (v) => {
      if (v.isList) return v.list((item) => ({ lemma: plainLemma(item) }));
      return v.entries().flatMap(({ key, value }) => (EXCUSES.includes(key.text()) ? excused(value) : inflectedLemmas(key, value, classes)));
    },
  };
}

function excused(reason: YamlValue): WrittenWord[] {
  reason.text();
  return [];
}

function inflectedLemmas(key: YamlValue, lemmas: YamlValue, classes: InflectionClasses): WrittenWord[] {
  const inflect = inflectionClass({ classes }).read(key);
  return lemmas.list((item) => inflectedLemma(item, inflect, classes));
}

/** Reads sources.yaml: what `from` may name. */
export function loadSources(file: string, yaml: string): Record<string, { title: string; publisher: string }> {
  const pairs = readYaml(file, yaml).entries().map(({ key, value }) => [key.text(), value.record({ title: text, publisher: text })] as const);
  return Object.fromEntries(pairs);
}

function plainLemma(item: YamlValue): string {
  checkPattern(item, item.text());
  return item.text();
}

function inflectedLemma(item: YamlValue, inflect: string, classes: InflectionClasses): WrittenWord {
  if (!item.isMapping) {
    checkPattern(item, item.text());
    for (const lemma of inflectedWords(item.text())) tryInflection(item, lemma, inflect, classes);
    return { lemma: item.text(), inflect };
  }
  const [pair, ...more] = item.entries();
  if (!pair || more.length) return item.fail('one lemma with its forms is expected here');
  return { lemma: pair.key.text(), inflect, forms: pair.value.list((form) => form.text()) };
}

export function inflectionClass({ classes }: Known): Field<string> {
  return { read: (v) => v.oneOf(Object.keys(classes)) };
}

/** Inflects the entry once, so that a class that does not fit its lemma is a complaint with a line. */
export function checkInflection<T extends { term?: string; cue?: string; inflect?: string }>(v: YamlValue, entry: T, { classes }: Known): T {
  const pattern = entry.term ?? entry.cue ?? '';
  checkPattern(v, pattern);
  if (!entry.inflect) return entry;
  const lemmas = inflectedWords(pattern);
  if (!lemmas.length) return v.fail('in a phrase, mark the word that inflects with ~');
  for (const lemma of lemmas) tryInflection(v, lemma, entry.inflect, classes);
  return entry;
}

/** What a pattern would silently never match, or never end to look for. */
function checkPattern(v: YamlValue, pattern: string): void {
  const fault = faultOf(pattern);
  if (fault) v.fail(`${fault}: "${pattern}"`);
}

/** The words of a pattern that inflect: those marked with ~, or the only one, each with its alternatives. */
function inflectedWords(pattern: string): string[] {
  const words = pattern.split(' ');
  const alternatives = words.flatMap((w) => w.replace(/^\((.+)\)$/, '$1').split('|'));
  return words.length === 1 ? alternatives.map((w) => w.replace(/^~/, '')) : alternatives.filter((w) => w.startsWith('~')).map((w) => w.slice(1));
}

/** A class that does not fit its lemma is a complaint with a line, not a surprise at run time. */
function tryInflection(v: YamlValue, lemma: string, inflect: string, classes: InflectionClasses): void {
  try {
    classes[inflect]!.inflect(lemma);
  } catch (error) {
    v.fail(`"${lemma}" does not inflect as ${inflect}: ${(error as Error).message}`);
  }
}
