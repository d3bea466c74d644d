// How the time that a text costs grows with its length: `npm run growth [-- --long]`. Prints a line for each shape; ends with 1 where one grows too steeply.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { insertAllEdits } from '../../src/core/notes/insert-all.ts';
import { Reviewer } from '../../src/core/review.ts';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';
import { Client } from '../../src/server/client.ts';
import { reviewDocument } from '../../src/server/review-document.ts';
import { statementView } from '../../src/server/statement-view.ts';
import { UNITS } from './shapes.ts';

// Every shape in every language up to 256k; else in one, at sizes that a test run can pay for.
const isLong = process.argv.includes('--long');
const FROM = isLong ? [65_536, 16_384, 4_096] : [2_048, 8_192, 32_768];
// A busy machine makes one look steep, not each of so many.
const LOOKS = [...FROM, ...FROM];
const STEEPEST = 1.2;
// What costs less than this at the larger size is measured too badly to be judged.
const NOISE_MS = 40;
const ROUNDS = 3;
const WARM_UP = 20;

const client = new Client();
// Remembers little, so that no shape is measured with the memory of all before it.
const reviewer = new Reviewer({}, 300_000);

/** All that the server does with a text, in milliseconds of the processor: other processes do not count. */
function cost(text: string, language: Language): number {
  const before = process.cpuUsage();
  const reviewed = reviewDocument(TextDocument.create('untitled:x', 'statement', 1, text), { settings: DEFAULT_SETTINGS, reviewer, statement: { language }, isStatement: () => true }, client);
  if (!reviewed.core) throw reviewed.failed ?? new Error('not reviewed');
  insertAllEdits(reviewed.core);
  statementView(reviewed);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The exponent of the growth over two doublings; 0 where there is too little to tell. By turns, so that both sizes meet the same machine. */
function growth(unit: string, size: number, language: Language): number {
  globalThis.gc?.();
  let [smaller, larger] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    // Each text is a little longer, so that nothing is remembered of the one before.
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length) + round);
    smaller = Math.min(smaller, cost(text(size), language));
    larger = Math.min(larger, cost(text(size * 4), language));
  }
  return larger < NOISE_MS ? 0 : Math.log(larger / smaller) / Math.log(4);
}

/** The exponents of the steps that were looked at: a steep one is looked at again between other sizes, since it may be noise. */
function steps(unit: string, language: Language): number[] {
  const exponents: number[] = [];
  for (const size of LOOKS) {
    const exponent = growth(unit, size, language);
    exponents.push(exponent);
    if (exponent <= STEEPEST) break;
  }
  return exponents;
}

// What is compiled and read once is no part of any text's cost.
for (const language of LANGUAGES) {
  for (let n = 0; n < WARM_UP; n++) cost(`${n} Vi har gjort vårt. “The thugs fled,” he said. Terroristene flyktet, sa han at de så. `.repeat(10), language);
}
for (const [n, [name, unit]] of Object.entries(UNITS).entries()) {
  for (const language of isLong ? LANGUAGES : [LANGUAGES[n % LANGUAGES.length]!]) {
    const exponents = steps(unit, language);
    const isSteep = exponents.every((exponent) => exponent > STEEPEST);
    if (isSteep) process.exitCode = 1;
    console.log(`${isSteep ? 'STEEP' : 'ok'} ${name} (${language}) ${exponents.map((exponent) => `n^${exponent.toFixed(2)}`).join(' ')}`);
  }
}
