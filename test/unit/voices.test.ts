import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutVoices, type Claimed } from '../../src/core/speech/voices.ts';
import { Reviewer } from '../../src/core/review.ts';

const claimed = (start: number, end: number, speaker: string): Claimed => ({ start, end, speaker, kind: 'named', form: 'quoted' });

describe('voices', () => {
  it('gives the rest to the author', () => {
    const voices = cutVoices(10, [claimed(2, 5, 'a')]);
    assert.deepEqual(voices.map((v) => [v.start, v.end, v.speaker]), [[0, 2, 'author'], [2, 5, 'a'], [5, 10, 'author']]);
  });

  it('gives a nested span to the innermost speaker', () => {
    const voices = cutVoices(10, [claimed(0, 10, 'a'), claimed(3, 6, 'b')]);
    assert.deepEqual(voices.map((v) => [v.start, v.end, v.speaker]), [[0, 3, 'a'], [3, 6, 'b'], [6, 10, 'a']]);
  });

  it('leaves to the author what nobody is named for', () => {
    const forms = (text: string) => new Reviewer().review(text, { language: 'nb' }).voices.map((v) => v.form);
    assert.deepEqual(forms('Det er ingen tvil om at hensikten var å skremme folk.'), ['author']);
    assert.ok(forms('Ordføreren sa at hensikten var å skremme folk.').includes('reported'));
  });

  it('covers any text once, without gap or overlap', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('a', 'b', 'c')).map(([x, y, s]) => claimed(Math.min(x, y), Math.max(x, y), s));
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const voices = cutVoices(60, spans);
      assert.equal(voices[0]?.start, 0);
      assert.equal(voices.at(-1)?.end, 60);
      voices.slice(1).forEach((v, n) => assert.equal(v.start, voices[n]!.end));
    }));
  });
});
