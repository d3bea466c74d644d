import assert from 'node:assert/strict';
import { detected, detecting } from '../../../src/core/rules/detecting.ts';
import type { Doc, Facts, Passage } from '../../../src/core/rules/passage.ts';

const doc = (text: string) => ({ text }) as Doc;
const passage = (of: Doc, facts: Partial<Facts>) => ({ ...of, ...facts, doc: of }) as Passage;

describe('a rule that detects, then judges', () => {
  it('seeks candidates once in a block, and judges them wherever it stands', () => {
    let sought = 0;
    const marks = detecting((d) => { sought++; return [{ start: 0, end: d.text.length }]; }, (mark, _, { party }) => (party ? mark : undefined));
    const [one, other] = [doc('We won.'), doc('They lost.')];
    assert.deepEqual([false, true, false].map((party) => marks(passage(one, { party })).length), [0, 1, 0]);
    assert.deepEqual(marks(passage(other, { party: true })), [{ start: 0, end: 10 }]);
    assert.equal(sought, 2);
  });

  it('may have nothing to judge', () => {
    let sought = 0;
    const marks = detected(function* () { sought++; yield { start: 0, end: 1 }; });
    const one = doc('We won.');
    assert.deepEqual([marks(passage(one, {})), marks(passage(one, { party: true }))], [[{ start: 0, end: 1 }], [{ start: 0, end: 1 }]]);
    assert.equal(sought, 1);
  });
});
