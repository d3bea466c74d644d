/**
 * How much of a review stays the same when only the layout of the text changes:
 *   node scripts/run.mjs ../test/layout/measure.ts [--show N] [--only WORDS] FILE.txt|FILE.jsonl…
 * A file's language is the last but one part of its name (`letter.nb.txt`); a line of JSONL has `language`, or the file's name tells it (`ud-nb.jsonl`).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { factsOf, missing } from './facts.ts';
import { VARIANTS } from './variants.ts';

interface Document {
  readonly text: string;
  readonly language: Language;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'string', default: '0' }, only: { type: 'string', default: '' } } });
const documents = positionals.flatMap(read);
const reviewer = new Reviewer();
const originals = documents.map(({ text, language }) => factsOf(reviewer, text, language));
const all = originals.flat().length;

for (const [name, variant] of Object.entries(VARIANTS)) {
  if (!name.includes(values.only)) continue;
  const lost = documents.flatMap(({ text, language }, n) => missing(originals[n]!, factsOf(reviewer, variant(text), language)));
  console.log(`${name.padEnd(30)} ${((all - lost.length) / all).toFixed(4)}`);
  for (const fact of lost.slice(0, Number(values.show))) console.log(`    ${fact}`);
}
console.log(`${documents.length} documents, ${all} facts`);

function read(path: string): Document[] {
  const content = readFileSync(path, 'utf8');
  const named = LANGUAGES.find((l) => new RegExp(`[.-]${l}\\.`).test(path)) ?? 'en';
  if (!path.endsWith('.jsonl')) return [{ text: content, language: named }];
  return content.trim().split('\n').map((line) => {
    const { text, language } = JSON.parse(line) as { text: string; language?: Language };
    return { text, language: language ?? named };
  });
}
