import assert from 'node:assert/strict';
import { isAtLeast, LANGUAGES } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { neutralText } from '../fixtures/neutral/text.ts';

const MOST_PER_100_WORDS = 0.15;
const FEWEST_WORDS = 3_900;

describe('ordinary prose', () => {
  for (const language of LANGUAGES) {
    it(`has next to no framing in ${language}`, () => {
      const text = neutralText(language);
      const words = text.match(/\p{L}+/gu)!.length;
      assert.ok(words >= FEWEST_WORDS, `${words} words`);
      const found = new Reviewer().review(text, { language }).findings.filter((f) => f.kind === 'framing' && isAtLeast(f.severity, 'information'));
      const rate = (100 * found.length) / words;
      assert.ok(rate < MOST_PER_100_WORDS, `${rate.toFixed(2)} per 100 words: ${found.map((f) => `${f.rule} ${f.text}`).join(', ')}`);
    });
  }
});
