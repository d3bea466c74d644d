import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareReviews } from '../../src/core/compare.ts';
import { findingKeys } from '../../src/core/finding-keys.ts';
import { isOpen } from '../../src/core/findings/open.ts';
import { Reviewer } from '../../src/core/review.ts';

const reviewer = new Reviewer();
const review = (text: string) => reviewer.review(text, { language: 'en' });

const FIRST = 'The town was taken over by terrorists on Monday.';
const SECOND = 'The regime sent its thugs into the market square.';
const CALM = 'The library opens at nine and closes at five.';

function compared(before: string, after: string) {
  const { added, resolved, carried, notes } = compareReviews(review(before), review(after));
  return { added: added.map((f) => f.text), resolved: resolved.map((f) => f.text), carried: carried.map((f) => f.text), notes };
}

describe('two drafts compared', () => {
  it('carries over every open finding of a text that has not changed', () => {
    const text = `${FIRST} ${SECOND}\n`;
    const open = review(text).findings.filter(isOpen).map((f) => f.text);
    assert.ok(open.length >= 2);
    assert.deepEqual(compared(text, text), { added: [], resolved: [], carried: open, notes: { added: [], removed: [], carried: [] } });
  });

  it('finds what was put in and what was taken out, wherever the rest has moved to', () => {
    const { added, resolved, carried } = compared(`${FIRST}\n\n${CALM}\n`, `${SECOND}\n\n${CALM}\n\n${CALM}\n`);
    assert.ok(resolved.includes('terrorists') && !carried.includes('terrorists'));
    assert.ok(added.includes('thugs'));
  });

  it('counts a finding that a note has answered as resolved, and the note as new', () => {
    const { resolved, notes } = compared(`${FIRST}\n`, `${FIRST.replace('terrorists', "terrorists [sender's wording]")}\n`);
    assert.ok(resolved.includes('terrorists'));
    assert.equal(notes.added.length, 1);
    const back = compared(`${FIRST.replace('terrorists', "terrorists [sender's wording]")}\n`, `${FIRST}\n`);
    assert.ok(back.added.includes('terrorists'));
    assert.equal(back.notes.removed.length, 1);
  });

  it('does not take the same word in another sentence for the same finding', () => {
    const { added, resolved } = compared(`${FIRST}\n`, 'Nobody in Bergen has ever met any terrorists at all.\n');
    assert.ok(added.includes('terrorists') && resolved.includes('terrorists'));
  });

  it('knows a sentence again that has been touched up', () => {
    const { carried } = compared(`${FIRST}\n`, 'The town was taken over by terrorists on Monday morning.\n');
    assert.ok(carried.includes('terrorists'));
  });

  it('is quick where one word is repeated without end', () => {
    const text = Array.from({ length: 1_500 }, (_, n) => `Number ${n} was taken over by terrorists on day ${n * 7}.`).join(' ');
    const found = compareReviews(review(text), review(`${CALM} ${text}`));
    assert.ok(found.carried.length >= 1_400, `${found.carried.length}`);
  });
});

describe('names of findings', () => {
  it('are the same after edits elsewhere, notes and line ends', () => {
    const keys = findingKeys(review(`${FIRST}\n\n${SECOND}\n`));
    const moved = findingKeys(review(`${CALM}\r\n\r\n${FIRST.replace('Monday', 'Monday [source not given]')}\r\n\r\n${SECOND}\r\n`));
    for (const key of keys) assert.ok(moved.includes(key));
  });

  it('are different within a statement', () => {
    const sentence = fc.constantFrom(FIRST, SECOND, CALM);
    fc.assert(fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
      const keys = findingKeys(review(sentences.join(' ')));
      assert.equal(new Set(keys).size, keys.length);
    }), { numRuns: 30 });
  });
});
