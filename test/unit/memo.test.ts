import assert from 'node:assert/strict';
import { Memo, Recent } from '../../src/core/memo.ts';

describe('what is remembered', () => {
  it('goes when so many characters are newer, the least recently used first', () => {
    const memo = new Memo<number>(6);
    memo.set('aa', 1);
    memo.set('bb', 2);
    memo.set('cc', 3);
    memo.get('aa');
    memo.set('dd', 4);
    assert.deepEqual(['aa', 'bb', 'cc', 'dd'].map((key) => memo.get(key)), [1, undefined, 3, 4]);
  });

  it('is counted once, however often it is set', () => {
    const memo = new Memo<number>(4);
    for (const value of [1, 2, 3]) memo.set('aa', value);
    memo.set('bb', 4);
    assert.deepEqual(['aa', 'bb'].map((key) => memo.get(key)), [3, 4]);
  });

  it('is nothing that is larger than the whole memory', () => {
    const memo = new Memo<number>(3);
    memo.set('aa', 1);
    memo.set('long one', 2);
    memo.set('b', 3);
    assert.deepEqual(['aa', 'long one', 'b'].map((key) => memo.get(key)), [undefined, undefined, 3]);
  });
});

describe('what was asked for lately', () => {
  it('stays as long as it is asked for again, and goes when it is not', () => {
    const recent = new Recent<number>(2);
    recent.set('often', 1);
    recent.set('once', 2);
    for (let n = 0; n < 10; n++) {
      recent.set(`new ${n}`, n);
      assert.equal(recent.get('often'), 1);
    }
    assert.equal(recent.get('once'), undefined);
  });
});
