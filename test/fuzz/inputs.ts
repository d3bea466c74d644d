/** Statements that no person would write: our own sentences, cut, joined and glued with marks and notes. The number of an input makes it. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { languages } from '../../src/core/languages/index.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { rules } from '../../src/core/rules/index.ts';
import { Random } from './random.ts';

export interface Input {
  readonly language: Language;
  readonly text: string;
}

const MARKS = ['«', '»', '“', '”', '„', '"', "'", '‘', '’', "''", '``', '‹', '›', '–', '— ', '- ', '…', ':', '?', '!', '.', ',', ';', '(', ')', '[', ']', '{', '%', '*', '# ', '> ', '1. '];
const ODD = ['😀', '👩‍👩‍👧', 'A\u030a', '\u0301', '\u200b', '\u200d', '\u00ad', '\u00a0', '\u202e', '\ufeff', '\ud83d', '\ude00', 'ﬁ', 'İ', '𝔄', '\t', '\r\n', '\n', '\n\n', '\u2028', '5\u00a0000', '17.30', '2.', 'U.S.', 'f.eks.'];

const sentences = Object.fromEntries(LANGUAGES.map((language) => [language, sentencesOf(language)])) as Record<Language, string[]>;
const notes = Object.fromEntries(LANGUAGES.map((language) => [language, notesOf(language)])) as Record<Language, string[]>;
const phrases = Object.fromEntries(LANGUAGES.map((language) => [language, phrasesOf(language)])) as Record<Language, string[]>;

function sentencesOf(language: Language): string[] {
  const examples = rules.flatMap(({ examples }) => [...(examples[language]?.fires ?? []), ...(examples[language]?.quiet ?? [])]).map((text) => text.replace(/[⟦⟧]/g, ''));
  const files = [`test/fixtures/neutral/${language}.txt`, ...globSync(`seeds/*.${language}.txt`)].map((file) => readFileSync(file, 'utf8'));
  return [...examples, ...languages[language].data.terms.map(({ fires }) => fires), ...files.flatMap((text) => text.split(/(?<=[.!?»”"])\s+|\n+/))].filter(Boolean);
}

function notesOf(language: Language): string[] {
  const values = { source: 'Kari Lie', issuer: 'general X', addressee: '«alle»' } as Record<string, string>;
  const known = Object.values(languages[language].notes).map((wording) => `[${wording.replace(/\{(\w+)\}/g, (_whole: string, name: string) => values[name] ?? '')}]`);
  return [...known, '[sic]', '[]', `[${languages[language].notes.accordingTo.replace('{source}', '')}`];
}

function phrasesOf(language: Language): string[] {
  const { cues, words } = languages[language].data;
  return [...cues.map(({ cue }) => cue), ...words.map(({ lemma }) => lemma)].map((pattern) => pattern.replace(/[~()…_]/g, ' ').replace(/\|\S*/g, '').replace(/\s+/g, ' ').trim());
}

type Mutation = (text: string, random: Random, language: Language) => string;

const insert = (what: (random: Random, language: Language) => string): Mutation => (text, random, language) => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + what(random, language) + text.slice(at);
};

/** The same at the end of a word or of the text, where notes and closing marks stand. */
const append = (what: (random: Random, language: Language) => string): Mutation => (text, random, language) => {
  const ends = [...text.matchAll(/(?<=\S)(?=\s|$)/g)];
  const at = ends.length ? random.pick(ends).index : text.length;
  return text.slice(0, at) + what(random, language) + text.slice(at);
};

const aroundWords = (change: (words: string[], random: Random) => void): Mutation => (text, random) => {
  const words = text.split(/(?<=\s)/);
  change(words, random);
  return words.join('');
};

const MUTATIONS: readonly Mutation[] = [
  insert((random) => random.pick(MARKS)),
  insert((random) => random.pick(ODD)),
  append((random) => random.pick(MARKS)),
  append((random, language) => (random.once(2) ? ' ' : '') + random.pick(notes[language])),
  insert((random, language) => random.pick(notes[language])),
  insert((random, language) => ` ${random.pick(phrases[language])} `),
  (text, random, language) => text + random.pick(['', ' ', '\n', ' «', ' “', ' "', ': ']) + random.pick(notes[language]),
  (text, random) => text.slice(random.below(text.length)),
  (text, random) => text.slice(0, random.below(text.length) + 1),
  (text, random) => text.replace(random.pick(MARKS), random.pick(MARKS)),
  aroundWords((words, random) => words.splice(random.below(words.length), 1 + random.below(3))),
  aroundWords((words, random) => words.splice(random.below(words.length), 0, random.pick(words))),
  aroundWords((words, random) => words.reverse().splice(0, random.below(words.length))),
  (text, random) => (random.once(2) ? text.toUpperCase() : text.toLowerCase()),
];

export function inputOf(number: number): Input {
  const random = new Random(number);
  const language = LANGUAGES[number % LANGUAGES.length]!;
  let text = random.pick(sentences[language]);
  for (let n = random.below(4); n > 0; n--) text += random.pick([' ', '\n', '\n\n', '']) + random.pick(sentences[random.once(12) ? random.pick(LANGUAGES) : language]);
  for (let n = random.below(6); n > 0; n--) text = random.pick(MUTATIONS)(text, random, language) || random.pick(sentences[language]);
  return { language, text: text.slice(0, 2_000) };
}
