import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { anchor } from '../../../src/core/decisions/anchor.ts';
import { anchorOf } from '../../../src/core/decisions/quote.ts';
import type { Range } from '../../../src/core/model.ts';
import { ReadingText } from '../../../src/core/decisions/reading-text.ts';
import { EditedText, type Word } from './edited-text.ts';
import { random } from './random.ts';

const ROUNDS = 500;
const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');
const neutral = (language: string) => readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8').split(/\n+/).filter((line) => line.includes('. '));

describe('decisions in an edited text', function () {
  this.timeout(120_000);

  it('never attach to another place, whatever is inserted, deleted, copied, moved and rewritten', () => {
    const tally: Record<string, number> = { right: 0, orphaned: 0, gone: 0, taken: 0, wrong: 0 };
    const wrong: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const next = random(round);
      const pool = [seed.split(/\n+/), ...['nb', 'nn', 'en'].map(neutral)][next(4)]!.filter(Boolean);
      const text = new EditedText(sample(pool, next), next);
      const before = text.render();
      const reading = new ReadingText(before.text);
      const decided = text.words.filter(({ form }) => form.length > 3 && next(12) === 0);
      const anchors = decided.map((word) => anchorOf(reading, before.placeOf(word)!)!);
      const edits = Array.from({ length: 1 + next(6) }, () => text.edit());
      const after = text.render();
      const now = new ReadingText(after.text);
      decided.forEach((word, n) => {
        const found = anchor(now, anchors[n]!);
        const isUntouched = found && around(after.text, found) === around(before.text, before.placeOf(word)!);
        const verdict = isUntouched && after.wordAt(found) !== word ? 'taken' : judge(text, word, after.wordAt(found), !!found);
        tally[verdict]!++;
        if (verdict === 'wrong') wrong.push(`round ${round}: ${word.form} after ${edits.join(', ')}`);
      });
    }
    assert.deepEqual(wrong, []);
    const { right = 0, orphaned = 0 } = tally;
    assert.ok(right / (right + orphaned) > 0.85, JSON.stringify(tally));
  });
});

describe('many decisions in a long text', function () {
  this.timeout(60_000);
  const paragraphs = ['nb', 'nn', 'en'].flatMap(neutral);

  /** Milliseconds for as many decisions as there are paragraphs, made on one draft and looked for in the next. */
  function cost(count: number): number {
    const text = Array.from({ length: count }, (_, n) => `${n}. ${paragraphs[n % paragraphs.length]!}`).join('\n\n');
    const start = performance.now();
    const reading = new ReadingText(text);
    const anchors = [...text.matchAll(/^\d+\. \S+ (\S+)/gm)].map((m) => anchorOf(reading, { start: m.index + m[0].length - m[1]!.length, end: m.index + m[0].length })!);
    const next = new ReadingText(`En ny innledning.\n\n${text}`);
    const found = anchors.filter((a) => anchor(next, a)).length;
    assert.ok(anchors.length === count && found >= count - 1, `${found} of ${count}`);
    return performance.now() - start;
  }

  it('cost no more each than a few in a short one', () => {
    cost(100);
    const [few, many] = [150, 1200].map((count) => Math.min(cost(count), cost(count), cost(count))) as [number, number];
    // Looking through the whole text for each would make it 8², the noise of a machine does not.
    assert.ok(many / few < 8 ** 1.7, `${few} ms, ${many} ms`);
  });
});

function sample(pool: string[], next: (below: number) => number): string[] {
  const left = [...pool];
  return Array.from({ length: Math.min(pool.length, 3 + next(8)) }, () => left.splice(next(left.length), 1)[0]!);
}

function judge(text: EditedText, word: Word, found: Word | undefined, isFound: boolean): string {
  const isThere = text.words.includes(word);
  if (!isFound) return isThere ? 'orphaned' : 'gone';
  if (found === word) return 'right';
  if (found && text.isSameToReader(found, word)) return 'taken';
  return 'wrong';
}

function around(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - 200), end + 200);
}
