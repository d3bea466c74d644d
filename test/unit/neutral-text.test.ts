import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isAtLeast, LANGUAGES } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';

const MOST_PER_100_WORDS = 0.3;
const FEWEST_WORDS = 1_500;

describe('ordinary news', () => {
  for (const language of LANGUAGES) {
    it(`has next to no framing in ${language}`, () => {
      const text = readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8');
      const words = text.match(/\p{L}+/gu)!.length;
      assert.ok(words >= FEWEST_WORDS, `${words} words`);
      const found = new Reviewer().review(text, { language }).findings.filter((f) => f.kind === 'framing' && isAtLeast(f.severity, 'information'));
      const rate = (100 * found.length) / words;
      assert.ok(rate < MOST_PER_100_WORDS, `${rate.toFixed(2)} per 100 words: ${found.map((f) => `${f.rule} ${f.text}`).join(', ')}`);
    });
  }
});
