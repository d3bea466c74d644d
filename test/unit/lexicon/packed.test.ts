import assert from 'node:assert/strict';
import { packed, packedWords } from '../../../scripts/packed.mjs';
import { languages } from '../../../src/core/languages/index.ts';
import { unpacked, unpackedWords } from '../../../src/core/lexicon/packed.ts';
import { LANGUAGES } from '../../../src/core/model.ts';

describe('a packed lexicon', () => {
  for (const code of LANGUAGES) {
    it(`is unpacked as it was (${code})`, () => {
      const { data } = languages[code];
      assert.deepEqual(unpacked(packed(data)), data);
    });
  }

  it('keeps words that share much, little or nothing', () => {
    const words = ['a', 'a', "a'b", 'abide', 'abide by', 'z', 'å', 'åtte'];
    assert.deepEqual(unpackedWords(packedWords(words)), words);
    assert.equal(packedWords(['abide', 'abode']), '0abide\n2ode');
  });
});
