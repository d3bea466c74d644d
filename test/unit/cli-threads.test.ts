import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inOrder, Threads } from '../../src/cli/threads.ts';
import { linesIn, run } from './command-line.ts';

/** Answers a number with its double; 13 ends the thread, 14 throws in it. */
const PROGRAM = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', (n) => {
  if (n === 13) process.exit(1);
  if (n === 14) throw new Error('no 14');
  parentPort.postMessage(2 * n);
});`;

describe('threads', () => {
  let started = 0;
  const threads = (most: number) => new Threads<number, number>(most, () => {
    started++;
    return new Worker(PROGRAM, { eval: true });
  });
  beforeEach(() => { started = 0; });

  it('are as many as there is work for, and no more than allowed', async () => {
    const pool = threads(3);
    assert.deepEqual(await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => pool.run(n))), [2, 4, 6, 8, 10, 12, 14]);
    assert.equal(started, 3);
    await pool.close();
  });

  for (const [name, fatal] of [['ends', 13], ['throws', 14]] as const) {
    it(`lose only what one was at that ${name}`, async () => {
      const pool = threads(2);
      const results = await Promise.allSettled([1, fatal, 3, 4, fatal, 6].map((n) => pool.run(n)));
      assert.deepEqual(results.map((result) => (result.status === 'fulfilled' ? result.value : 'lost')), [2, 'lost', 6, 8, 'lost', 12]);
      await pool.close();
    });
  }
});

describe('work in order', () => {
  it('takes results in the order of the items, whichever is done first', async () => {
    const done: (() => void)[] = [];
    const taken: number[] = [];
    const all = inOrder([0, 1, 2], 3, (n) => new Promise<number>((resolve) => { done[n] = () => { resolve(n); }; }), async (result) => { taken.push(await result); });
    await new Promise((next) => { setImmediate(next); });
    for (const n of [2, 0, 1]) done[n]!();
    await all;
    assert.deepEqual(taken, [0, 1, 2]);
  });

  it('begins no more than is taken', async () => {
    let [begun, taken, most] = [0, 0, 0];
    await inOrder(Array.from({ length: 40 }, (_, n) => n), 4, (n) => {
      most = Math.max(most, ++begun - taken);
      return Promise.resolve(n);
    }, async (result) => {
      await result;
      await new Promise((next) => { setImmediate(next); });
      taken++;
    });
    assert.deepEqual([begun, taken, most <= 5], [40, 40, true]);
  });

  it('ends where a result cannot be taken', async () => {
    await assert.rejects(inOrder([1, 2, 3], 2, (n) => Promise.resolve(n), () => Promise.reject(new Error('full'))), /full/);
  });
});

describe('the command line on several threads', function () {
  this.timeout(60_000);
  const TEXT = 'The terrorists took the town, he said, and %n people were killed.';
  const text = (n: number) => TEXT.replace('%n', String(n));

  it('reviews many files in their order as it does on one, and names what it cannot read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'statement-review-'));
    try {
      for (let n = 10; n < 40; n++) writeFileSync(join(folder, `${n}.txt`), n === 25 ? 'a\0b' : text(n));
      const [one, three] = ['1', '3'].map((jobs) => run(['--format', 'jsonl', '--jobs', jobs, folder]));
      assert.deepEqual(three, one);
      assert.equal(linesIn(three!.stdout).length, 29);
      assert.match(three!.stderr, /25\.txt/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('answers many lines in their order as it does on one, bad ones in their place', () => {
    const lines = Array.from({ length: 1_500 }, (_, n) => (n % 500 === 7 ? '{"id":' : JSON.stringify({ id: n, text: `${text(n)} ${'It was quiet. '.repeat(12)}` })));
    const [one, three] = ['1', '3'].map((jobs) => run(['--input', 'jsonl', '--format', 'jsonl', '--fail-on', 'warning', '--jobs', jobs], lines.join('\n')));
    assert.deepEqual(three, one);
    assert.deepEqual(linesIn(three!.stdout).map((line) => (JSON.parse(line) as { id?: number }).id), lines.map((_, n) => (n % 500 === 7 ? undefined : n)));
    assert.equal(three!.status, 2);
  });

  it('takes no number of jobs that is none', () => {
    for (const jobs of ['0', 'many', '1.5']) assert.deepEqual([run(['--jobs', jobs, 'x.txt']).status, run(['--jobs', jobs, 'x.txt']).stdout], [2, '']);
  });
});
