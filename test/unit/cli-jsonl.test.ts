import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from '../../src/cli/lines.ts';
import { CLI, linesIn, run } from './command-line.ts';

const JSONL = ['--input', 'jsonl', '--format', 'jsonl'];
const LOADED = JSON.stringify({ id: 'l', text: 'Terroristene herjet byen.', language: 'nb' });

interface Answer {
  readonly id?: unknown;
  readonly error?: string;
  readonly findings?: readonly { readonly rule: string; readonly severity: string }[];
}

function answers(input: string | Buffer, ...options: string[]) {
  const { status, stdout, stderr } = run([...JSONL, ...options], input);
  return { status, stderr, rows: linesIn(stdout).map((line) => JSON.parse(line) as Answer) };
}

describe('JSON lines', function () {
  this.timeout(60_000);

  it('name the number of a bad line in its place, empty lines counted', () => {
    const { status, rows, stderr } = answers(Buffer.concat([Buffer.from('{"id":1,"text":"Hei."}\n\n{"id":2}\r\nnonsense\n'), Buffer.from([0x22, 0xe5, 0x22, 0x0a]), Buffer.from('[]\n{"id":7,"text":"Hei.","language":"de"}')]));
    assert.equal(status, 2);
    assert.deepEqual(rows.map(({ id }) => id), [1, 2, undefined, undefined, undefined, 7]);
    for (const [at, says] of [undefined, /^line 3: "text" is missing/u, /^line 4: not JSON: /u, /^line 5: not UTF-8/u, /^line 6: "text" is missing/u, /^line 7: "language" is one of nb, nn, en/u].entries()) {
      if (says) assert.match(rows[at]!.error!, says);
      else assert.equal(rows[at]!.error, undefined);
    }
    assert.equal(stderr, 'statement-review: 5 lines could not be reviewed, the first of them line 3\n');
  });

  it('may begin with a byte order mark, and hold separators that end no line', () => {
    const { status, rows } = answers('\ufeff{"id":1,"text":"En\u2028to\u2029tre\u0085."}\n{"id":2,"text":"Hei."}');
    assert.deepEqual([status, rows.map(({ id }) => id)], [0, [1, 2]]);
  });

  it('are answered one by one, before the next is there', async () => {
    const child = spawn(process.execPath, [CLI, ...JSONL], { stdio: ['pipe', 'pipe', 'inherit'] });
    const output = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"Hei."}\n`);
      const { value } = (await output.next()) as { value: string };
      assert.equal((JSON.parse(value) as Answer).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('obey --fail-on and --config', () => {
    assert.equal(answers(LOADED, '--fail-on', 'warning').status, 1);
    assert.equal(answers(`${LOADED}\nnonsense`, '--fail-on', 'warning').status, 2);
    const dir = mkdtempSync(join(tmpdir(), 'statement-review-'));
    try {
      mkdirSync(join(dir, '.statement-review'));
      writeFileSync(join(dir, '.statement-review/config.yaml'), 'rules:\n  framing/label: hint\n');
      const severityOf = (rows: readonly Answer[]) => rows[0]!.findings!.find(({ rule }) => rule === 'framing/label')!.severity;
      assert.equal(severityOf(answers(LOADED).rows), 'warning');
      assert.equal(severityOf(answers(LOADED, '--config', dir).rows), 'hint');
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('are cut wherever the chunks fall, and never kept beyond the limit', async () => {
    const cut = async (chunks: readonly string[]) => {
      const lines: string[] = [];
      for await (const some of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk, 'latin1'))), 8)) {
        for (const line of some) {
          try {
            lines.push(`${line.number} ${line.text()}`);
          } catch (error) {
            lines.push(`${line.number}! ${(error as Error).message}`);
          }
        }
      }
      return lines;
    };
    const å = Buffer.from('å').toString('latin1');
    assert.deepEqual(await cut([å[0]!, `${å[1]!}\n`, '\n', 'a', 'b\nc']), ['1 å', '2 ', '3 ab', '4 c']);
    assert.deepEqual(await cut(['12345', '6789\nnext\n']), ['1! more than 8 bytes, the limit', '2 next']);
    assert.deepEqual(await cut([]), []);
  });
});
