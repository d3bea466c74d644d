import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { insertAllEdits } from '../../src/core/notes/insert-all.ts';
import { Client } from '../../src/server/client.ts';
import { reviewDocument } from '../../src/server/review-document.ts';
import { statementView } from '../../src/server/statement-view.ts';
import { UNITS } from './growth-shapes.ts';
import { BRIEF } from './server/brief.ts';

// With GROWTH=long every shape is measured in every language up to 256k; else in one, at sizes that a test run can pay for.
const isLong = process.env.GROWTH === 'long';
const SIZES: readonly number[] = isLong ? [16_384, 65_536, 262_144] : [2_048, 8_192, 32_768];
const STEEPEST = 1.2;
// What costs less than this at the larger size is measured too badly to be judged.
const NOISE_MS = 40;
const ROUNDS = 3;

const client = new Client();

/** All that the server does with a text, in milliseconds of the processor: other processes do not count. */
function cost(text: string, language: Language): number {
  const before = process.cpuUsage();
  const reviewed = reviewDocument(TextDocument.create('untitled:x', 'statement', 1, text), { ...BRIEF, statement: { language } }, client);
  insertAllEdits(reviewed.core!);
  statementView(reviewed);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The exponent of the growth over two doublings; 0 where there is too little to tell. By turns, so that both sizes meet the same machine. */
function growth(unit: string, size: number, language: Language): number {
  let [smaller, larger] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    // Each text is a little longer, so that nothing is remembered of the one before.
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length) + round);
    smaller = Math.min(smaller, cost(text(size), language));
    larger = Math.min(larger, cost(text(size * 4), language));
  }
  return larger < NOISE_MS ? 0 : Math.log(larger / smaller) / Math.log(4);
}

describe('the time that a text costs', function () {
  this.timeout(600_000);
  before(() => {
    // What is compiled and read once is no part of any text's cost.
    for (const language of LANGUAGES) for (let n = 0; n < 20; n++) cost(`${n} Vi har gjort vårt. “The thugs fled,” he said. Terroristene flyktet, sa han at de så. `.repeat(10), language);
  });

  for (const [n, [name, unit]] of Object.entries(UNITS).entries()) {
    for (const language of isLong ? LANGUAGES : [LANGUAGES[n % LANGUAGES.length]!]) {
      it(`grows with its length: ${name} (${language})`, () => {
        // A steep step between small sizes is looked at again between larger ones, where noise counts less.
        const steps = SIZES.slice(0, -1).map((size) => () => growth(unit, size, language));
        const exponents: number[] = [];
        const isSteep = (isLong ? steps.reverse() : steps).every((step) => exponents[exponents.push(step()) - 1]! > STEEPEST);
        assert.ok(!isSteep, `n^${exponents.map((e) => e.toFixed(2)).join(', n^')}`);
      });
    }
  }
});
