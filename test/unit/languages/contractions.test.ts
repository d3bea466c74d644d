import assert from 'node:assert/strict';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';

describe('contractions without their apostrophe', () => {
  const vocabulary = new Vocabulary(languages.en);
  for (const [form, lower] of [
    ['dont', "don't"], ['Thats', "that's"], ['ive', "i've"], ['wasnt', "wasn't"], ['theyre', "they're"],
    ['its', 'its'], ['were', 'were'], ['ill', 'ill'], ['well', 'well'], ['ID', 'id'],
  ] as const) {
    it(`${form} is ${lower}`, () => {
      assert.equal(vocabulary.word(form).lower, lower);
    });
  }
});
