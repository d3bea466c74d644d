import assert from 'node:assert/strict';
import { faultOf } from '../fuzz/check.ts';
import { inputOf } from '../fuzz/inputs.ts';
import { search } from '../fuzz/search.ts';
import { shrink } from '../fuzz/shrink.ts';
import { withCheck } from './with-check.ts';

const INPUTS = 6_000;
// On a slow machine fewer, from the same beginning.
const BUDGET_MS = 30_000;

describe('fuzz', function () {
  this.timeout(4 * BUDGET_MS);

  it('finds no throw, no bad range, no note that cannot be undone', () => {
    const end = Date.now() + BUDGET_MS;
    const [fault] = search(0, INPUTS, () => Date.now() < end);
    assert.equal(fault, undefined, `npm run fuzz -- --from ${fault?.number} --inputs 1`);
  });

  it('makes the same input of the same number, in all three languages', () => {
    assert.deepEqual(inputOf(77), inputOf(77));
    assert.deepEqual(new Set([0, 1, 2].map((n) => inputOf(n).language)), new Set(['nb', 'nn', 'en']));
  });

  it('sees a rule that throws, or marks what is no range', () => {
    const input = { language: 'en', text: 'The thugs fled.' } as const;
    const fault = (check: Parameters<typeof withCheck>[1]) => withCheck('framing/booster', check, () => faultOf(input));
    assert.match(fault(() => { throw new Error('broken'); }) ?? '', /broken/);
    assert.match(fault(() => [{ start: 5, end: 2 }]) ?? '', /no range/);
    assert.equal(fault(() => []), undefined);
  });

  it('shows the shortest text', () => {
    assert.equal(shrink('all of a sudden x happened', (text) => text.includes('x')), 'x');
  });
});
