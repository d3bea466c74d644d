import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inspection } from '../../src/core/inspect/model.ts';
import { linesIn, run } from './command-line.ts';

const TEXT = 'Rektor sier at skolen ikke stenger.';
const JSONL = ['inspect', '--input', 'jsonl', '--format', 'jsonl'];

type Row = Partial<Inspection> & { readonly id?: unknown; readonly file?: string; readonly error?: string };

describe('inspect, on the command line', function () {
  this.timeout(60_000);

  it('prints JSON where nobody looks, of standard input and of files', () => {
    const { status, stdout } = run(['inspect', '-', '--language', 'nb'], TEXT);
    const [row] = JSON.parse(stdout) as Row[];
    assert.deepEqual([status, row!.file, row!.language, row!.clauses!.length], [0, '-', 'nb', 2]);
    const { finite, subject, negated } = row!.clauses![1]!;
    assert.deepEqual([finite, subject!.head, negated], [{ start: 27, end: 34 }, { start: 15, end: 21 }, true]);
  });

  it('prints sentences for people on request, with nothing that steers a terminal', () => {
    const { status, stdout } = run(['inspect', '-', '--format', 'pretty', '--messages', 'en'], `${TEXT} Alt er\u001b[31m stille.`);
    assert.equal(status, 0);
    assert.match(stdout, /Who does what\n +Rektor · sier\n +skolen · stenger · negated\n/u);
    assert.ok(stdout.includes('stille') && !stdout.includes('\u001b'));
  });

  it('answers JSON lines in order, bad ones in their place', () => {
    const lines = [JSON.stringify({ id: 1, text: TEXT, language: 'nb' }), 'nonsense', JSON.stringify({ id: 3 }), JSON.stringify({ id: 4, text: '' }), JSON.stringify({ id: 5, text: 'Hei.', language: 'de' })];
    const { status, stdout, stderr } = run(JSONL, lines.join('\n'));
    const rows = linesIn(stdout).map((line) => JSON.parse(line) as Row);
    assert.equal(status, 2);
    assert.deepEqual(rows.map(({ id, clauses, error }) => [id, clauses?.length, error?.split(':')[0]]), [[1, 2, undefined], [undefined, undefined, 'line 2'], [3, undefined, 'line 3'], [4, 0, undefined], [5, undefined, 'line 5']]);
    assert.equal(linesIn(stderr).length, 1);
  });

  it('obeys --config', () => {
    const dir = mkdtempSync(join(tmpdir(), 'statement-review-'));
    try {
      const { status, stderr } = run([...JSONL, '--config', dir], JSON.stringify({ id: 1, text: TEXT }));
      assert.deepEqual([status, linesIn(stderr).length], [2, 1]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  for (const [args, says] of [
    [['inspect'], /name the files to inspect/u],
    [['inspect', '--input', 'jsonl', '--format', 'pretty'], /--input jsonl goes with --format jsonl/u],
    [['inspect', '-', '--format', 'csv'], /csv/u],
    [['inspect', '-', '--language', 'de'], /nb, nn, en/u],
    [['inspect', 'no-such-file.txt'], /no-such-file\.txt/u],
  ] as const) {
    it(`cannot read: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = run(args, TEXT);
      assert.equal(status, 2);
      assert.match(stderr, says);
      assert.ok(stdout === '' || stdout === '[]\n', stdout);
    });
  }

  it('reads a file in its own encoding', () => {
    const dir = mkdtempSync(join(tmpdir(), 'statement-review-'));
    try {
      writeFileSync(join(dir, 'brev.txt'), Buffer.from('Båten går.', 'latin1'));
      const [row] = JSON.parse(run(['inspect', join(dir, 'brev.txt'), '--language', 'nb', '--encoding', 'windows-1252']).stdout) as Row[];
      assert.deepEqual(row!.tokens!.map(({ text }) => text), ['Båten', 'går', '.']);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
