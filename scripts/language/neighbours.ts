/** Bokmål as its neighbours would write it, so that the detector learns what sets them apart and nothing else. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const NEIGHBOURS = ['da', 'sv'] as const;
type Neighbour = (typeof NEIGHBOURS)[number];
type Pairs = readonly (readonly [from: string, to: string])[];

// Shorter words are listed whole or are alike.
const SHORTEST = 5;
const SHORTEST_STEM = 3;

const tables = parse(readFileSync('scripts/language/neighbours.yaml', 'utf8')) as Record<Neighbour, Record<'words' | 'starts' | 'endings' | 'letters', string>>;
const pairs = (table: string): Pairs => table.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]);
const longestFirst = (list: Pairs): Pairs => [...list].sort(([a], [b]) => b.length - a.length);
const spelling = Object.fromEntries(NEIGHBOURS.map((language) => [language, {
  words: new Map(pairs(tables[language].words)),
  starts: longestFirst(pairs(tables[language].starts)),
  endings: longestFirst(pairs(tables[language].endings)),
  letters: pairs(tables[language].letters),
}]));

export function neighbourOf(language: Neighbour, text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const small = word.toLowerCase();
    const written = spelling[language]!.words.get(small) ?? respell(language, small);
    return word === small ? written : written.charAt(0).toUpperCase() + written.slice(1);
  });
}

function respell(language: Neighbour, word: string): string {
  const { starts, endings, letters } = spelling[language]!;
  const isLong = (part: string): boolean => word.length >= SHORTEST && word.length - part.length >= SHORTEST_STEM;
  const ending = endings.find(([from]) => isLong(from) && word.endsWith(from));
  const ended = ending ? word.slice(0, -ending[0].length) + ending[1] : word;
  const start = starts.find(([from]) => isLong(from) && ended.startsWith(from));
  const started = start ? start[1] + ended.slice(start[0].length) : ended;
  return letters.reduce((sofar, [from, to]) => sofar.replaceAll(from, to), started);
}
