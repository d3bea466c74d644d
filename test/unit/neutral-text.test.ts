import assert from 'node:assert/strict';
import { isAtLeast, LANGUAGES } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { neutralTexts } from '../fixtures/neutral/text.ts';

const MOST_PER_100_WORDS = 0.15;
const FEWEST_WORDS = 27_000;

describe('ordinary prose', function () {
  this.timeout(120_000);

  for (const language of LANGUAGES) {
    it(`has next to no framing in ${language}`, () => {
      const texts = neutralTexts(language);
      const words = texts.join('\n').match(/\p{L}+/gu)!.length;
      assert.ok(words >= FEWEST_WORDS, `${words} words`);
      const reviewer = new Reviewer();
      const found = texts.flatMap((text) => reviewer.review(text, { language }).findings).filter((f) => f.kind === 'framing' && isAtLeast(f.severity, 'information'));
      const rate = (100 * found.length) / words;
      assert.ok(rate < MOST_PER_100_WORDS, `${rate.toFixed(2)} per 100 words: ${found.map((f) => `${f.rule} ${f.text}`).join(', ')}`);
    });
  }
});
