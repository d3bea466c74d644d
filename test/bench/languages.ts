/**
 * How often the language of a text is told wrongly: `npm run bench:language -- FOLDER`, over treebank sentences and articles as
 * {"text"} a line in FOLDER/{grammar-nb,grammar-nn,ud-nb,ud-nn,grammar-en,babe,factappeal,polnear}.jsonl, and over test/fixtures/other-languages.tsv.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../src/core/languages/detect.ts';

type Answer = ReturnType<typeof detectLanguage>;
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder with the texts');

const SENTENCE_END = /\n+|(?<=[.!?]["”]?)\s+(?=[A-Z“"])/;
const texts = (name: string): string[] => readFileSync(join(folder, `${name}.jsonl`), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
const wordsOf = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
const isProse = (text: string): boolean => !/https?:|@|<</.test(text);

/** A text's words, so many at a time. */
function stretches(text: string, length: number): string[] {
  const words = text.split(/\s+/);
  return Array.from({ length: Math.floor(words.length / length) }, (_, n) => words.slice(n * length, (n + 1) * length).join(' '));
}

const rows: Record<string, Record<string, string | number>> = {};
function measure(title: string, of: readonly string[], isWrong: (answer: Answer) => boolean): void {
  const wrong = of.filter((text) => isWrong(detectLanguage(text))).length;
  rows[title] = { texts: of.length, wrong, '%': ((100 * wrong) / of.length).toFixed(2) };
}

for (const language of ['nb', 'nn'] as const) {
  const sentences = texts(`grammar-${language}`).filter((text) => wordsOf(text) >= 3);
  measure(`${language}, one sentence: English`, sentences, (answer) => answer === 'en');
  measure(`${language}, one sentence: unknown`, sentences, (answer) => answer === 'und');
  for (const length of [20, 40, 80]) measure(`${language}, ${length} words`, texts(`ud-${language}`).flatMap((text) => stretches(text, length)), (answer) => answer !== language);
}
const english = [...texts('grammar-en'), ...texts('babe'), ...texts('factappeal'), ...texts('polnear').flatMap((text) => text.split(SENTENCE_END))]
  .filter((text) => isProse(text) && wordsOf(text) >= 5);
measure('en, one sentence of five words or more: Norwegian', english, (answer) => answer === 'nb' || answer === 'nn');
measure('en, one sentence of five words or more: unknown', english, (answer) => answer === 'und');

const others = readFileSync('test/fixtures/other-languages.tsv', 'utf8').trim().split('\n').map((line) => line.split('\t') as [language: string, text: string]);
for (const [title, isChosen] of [['Danish, Swedish', true], ['other languages', false]] as const) {
  const own = others.filter(([language]) => ['da', 'sv'].includes(language) === isChosen).map(([, text]) => text);
  measure(`${title}, below 20 words: reviewed`, own.filter((text) => wordsOf(text) < 20), (answer) => answer !== 'und');
  measure(`${title}, 20 words or more: reviewed`, own.filter((text) => wordsOf(text) >= 20), (answer) => answer !== 'und');
}
console.table(rows);
