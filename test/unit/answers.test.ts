import assert from 'node:assert/strict';
import { Answers } from '../../src/core/answers.ts';
import { inTime } from '../../src/server/patience.ts';

describe('answers that are kept', () => {
  it('are asked for once', async () => {
    const answers = new Answers<number>();
    let asked = 0;
    const ask = () => Promise.resolve(++asked);
    assert.deepEqual([await answers.of('a', ask), await answers.of('a', ask), await answers.of('b', ask)], [1, 1, 2]);
  });

  it('are asked for again where they failed', async () => {
    const answers = new Answers<number>();
    await assert.rejects(answers.of('a', () => Promise.reject(new Error('not now'))));
    assert.equal(await answers.of('a', () => Promise.resolve(1)), 1);
  });

  it('are asked for again where they were forgotten while they were awaited', async () => {
    const answers = new Answers<string>();
    let answer: (value: string) => void = () => undefined;
    const waiting = answers.of('a', () => new Promise<string>((resolve) => { answer = resolve; }).then(() => 'before'));
    const again = answers.of('a', () => Promise.resolve('never asked'));
    answers.clear();
    const now = answers.of('a', () => Promise.resolve('after'));
    answer('');
    assert.deepEqual([await now, await waiting.catch(String), await again.catch(String)], ['after', 'after', 'after']);
  });
});

describe('an answer of a client', () => {
  const never = (): never => { throw new Error('not wanted'); };

  it('stands where it comes in time', async () => {
    assert.equal(await inTime(Promise.resolve(1), never, never), 1);
  });

  it('is told later where it comes too late', async () => {
    let answer: (value: number) => void = never;
    const late = new Promise<number>((told) => {
      void inTime(new Promise<number>((resolve) => { answer = resolve; }), () => 0, told, 1).then((instead) => {
        assert.equal(instead, 0);
        answer(2);
      });
    });
    assert.equal(await late, 2);
  });

  it('that is an error gives way to the usual one', async () => {
    assert.equal(await inTime<number | string>(Promise.reject(new Error('not now')), ({ message }) => message, never), 'not now');
  });
});
