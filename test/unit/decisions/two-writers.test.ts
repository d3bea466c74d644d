import assert from 'node:assert/strict';
import { DecisionLog } from '../../../src/core/decisions/log.ts';
import type { Decision } from '../../../src/core/decisions/model.ts';
import { keepWritten, writeMerged, type Change, type SharedFile } from '../../../src/extension/project/merging-writer.ts';
import { mergeDecisions } from '../../../src/extension/project/merge-decisions.ts';
import { random } from './random.ts';

/** Lets those that wait for a file go on in turns, each once a round and in an order of its own. */
class Turns {
  private waiting: (() => void)[] = [];

  constructor(private readonly next: (below: number) => number) {}

  turn(): Promise<void> {
    return new Promise((go) => { this.waiting.push(go); });
  }

  async run(all: Promise<unknown>): Promise<void> {
    let isDone = false;
    void all.finally(() => { isDone = true; });
    while (!isDone) {
      const round = this.waiting.splice(0).map((go) => ({ go, key: this.next(1000) })).sort((a, b) => a.key - b.key);
      for (const { go } of round) {
        go();
        await new Promise(setImmediate);
      }
      await new Promise(setImmediate);
    }
    await all;
  }
}

function decision(id: string): Decision {
  return { id, verdict: 'dismissed', file: 'a.txt', quote: { exact: 'terrorister', prefix: id, suffix: '' } };
}

/** A window that decides several times and looks after what it wrote, as ProjectFiles does. */
async function decideAll(file: SharedFile, turns: Turns, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const change: Change = { apply: (content) => DecisionLog.parse(content).with(decision(id)).toString(), merge: mergeDecisions };
    let written = await writeMerged(file, change);
    while (written.base !== written.result) {
      for (let n = 0; n < 4; n++) await turns.turn();
      written = await keepWritten(file, change, written);
    }
  }
}

describe('two windows that write the decisions at the same time', () => {
  it('lose nothing, whatever the order of their looks and writes', async () => {
    let lostWithout = 0;
    for (let seed = 0; seed < 300; seed++) {
      const next = random(seed);
      const turns = new Turns(next);
      let content = '';
      const overwritten = new Set<string>();
      const file: SharedFile = {
        read: async () => { await turns.turn(); return content; },
        made: () => Promise.resolve(1),
        write: async (text) => {
          await turns.turn();
          const after = new Set(DecisionLog.parse(text).decisions.map(({ id }) => id));
          for (const { id } of DecisionLog.parse(content).decisions) if (!after.has(id)) overwritten.add(id);
          content = text;
        },
      };
      const outsider = async () => {
        for (let n = next(12); n > 0; n--) await turns.turn();
        await writeMerged(file, { apply: (text) => DecisionLog.parse(text).with(decision('outside')).toString() });
      };
      await turns.run(Promise.all([decideAll(file, turns, ['a1', 'a2', 'a3']), decideAll(file, turns, ['b1', 'b2', 'b3']), outsider()]));
      lostWithout += overwritten.size;
      const ids = DecisionLog.parse(content).decisions.map(({ id }) => id).filter((id) => id !== 'outside').sort();
      assert.deepEqual(ids, ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'], `seed ${seed}`);
    }
    assert.ok(lostWithout > 0, 'the writers never met');
  });
});

describe('a change that was written over', () => {
  const log = (...ids: string[]) => ids.reduce((l, id) => l.with(decision(id)), DecisionLog.empty).toString();

  for (const [what, base, mine, theirs, merged] of [
    ['is put back', log('a'), log('a', 'b'), log('a', 'c'), log('a', 'b', 'c')],
    ['is put back where it took away', log('a', 'b'), log('a'), log('a', 'b', 'c'), log('a', 'c')],
    ['is let be where it is there', log('a'), log('a', 'b'), log('a', 'b', 'c'), log('a', 'b', 'c')],
    ['leaves what others have taken away', log('a', 'b'), log('a', 'b', 'c'), log('a'), log('a', 'c')],
  ] as const) {
    it(what, () => { assert.equal(mergeDecisions(mine, base, theirs), merged); });
  }

  for (const [what, theirs, made] of [
    ['removed', '', undefined],
    ['put another one in the place of', log('c'), 2],
  ] as const) {
    it(`is not put back into a file that somebody ${what}`, async () => {
      let [content, born]: [string, number | undefined] = ['', 1];
      const file: SharedFile = {
        read: () => Promise.resolve(content), write: (text) => { content = text; return Promise.resolve(); }, made: () => Promise.resolve(born),
      };
      const change: Change = { apply: () => log('a'), merge: mergeDecisions };
      const written = await writeMerged(file, change);
      [content, born] = [theirs, made];
      const { base, result } = await keepWritten(file, change, written);
      assert.deepEqual([content, base === result], [theirs, true]);
    });
  }
});
