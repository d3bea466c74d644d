import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command-line.ts';

const SEED = 'seeds/almaty-2022.nb.txt';

describe('the command line', function () {
  this.timeout(60_000);
  let dir: string;
  const file = (name: string, content: string | Buffer) => {
    const path = join(dir, name);
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'statement-review-'))));
  afterEach(() => rmSync(dir, { recursive: true }));

  it('prints findings for a person, with line and underline', () => {
    const { status, stdout } = run([SEED]);
    assert.equal(status, 0);
    assert.match(stdout, /^seeds\/almaty-2022\.nb\.txt {2}bokmål/);
  });

  it('prints JSON whose spans are the text', () => {
    const text = readFileSync(SEED, 'utf8');
    const [row] = JSON.parse(run([SEED, '--format', 'json']).stdout) as { language: string; findings: { start: number; end: number; text: string }[] }[];
    assert.equal(row!.language, 'nb');
    for (const f of row!.findings) assert.equal(text.slice(f.start, f.end), f.text);
  });

  it('answers each JSON line in order, a bad one in its place, and exits with 2', () => {
    const input = ['{"id":"a","text":"Hei."}', 'not json', '{"id":"b"}', '{"id":3,"text":"Hello there.","language":"en"}'].join('\n');
    const { status, stdout } = run(['--input', 'jsonl', '--format', 'jsonl'], input);
    const rows = stdout.trim().split('\n').map((l) => JSON.parse(l) as Record<string, unknown>);
    assert.equal(status, 2);
    assert.deepEqual(rows.map((r) => r.id), ['a', undefined, 'b', 3]);
    assert.deepEqual(rows.map((r) => 'error' in r), [false, true, true, false]);
    assert.equal(rows[3]!.language, 'en');
  });

  it('says in one line what is wrong, and exits with 2', () => {
    for (const [args, says] of [
      [['no-such-file.txt'], /no-such-file\.txt: no such file/],
      [['--format', 'xml', SEED], /Allowed choices/],
      [['--frob', SEED], /unknown option/],
      [['--formt', 'json', SEED], /unknown option '--formt' \(Did you mean --format\?\)/],
      [['notes'], /insert or notes strip\?/],
      [['notes', 'frob', SEED], /insert or notes strip\?/],
      [[], /name the files/],
      [[file('b.txt', Buffer.from([0x50, 0, 1, 2]))], /binary/],
      [[file('l.txt', Buffer.from([0x66, 0x81, 0x72]))], /UTF-8/],
    ] as const) {
      const { status, stderr } = run([...args]);
      assert.equal(status, 2, stderr);
      assert.match(stderr, says);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
  });

  it('goes on with the other files when one cannot be read', () => {
    const { status, stdout } = run([file('b.txt', Buffer.from([0x50, 0])), SEED]);
    assert.equal(status, 2);
    assert.match(stdout, /almaty/);
  });

  it('fails on findings only when told to', () => {
    assert.equal(run([SEED]).status, 0);
    assert.equal(run([SEED, '--fail-on', 'hint']).status, 1);
    assert.equal(run([file('calm.txt', 'Biblioteket åpner klokken ti.')]).status, 0);
  });

  it('takes any input without a crash, with ranges inside the text', () => {
    const hostile = {
      empty: '', one: 'a', quotes: '«', crlf: 'Å ja.\r\n\r\n«Nei», sa hun.\r\n', emoji: '😀 «👍🏽» 😀', combining: 'A\u030a kalle dem «terrorister».', nbsp: '5\u00a0000 personer\u00a0ble drept.',
      line: 'Terroristene herjet byen. '.repeat(40_000), marks: '«"'.repeat(50_000), brackets: '['.repeat(100_000),
    };
    const input = Object.entries(hostile).map(([id, text]) => JSON.stringify({ id, text })).join('\n');
    const { status, stdout } = run(['--input', 'jsonl', '--format', 'jsonl'], input);
    assert.equal(status, 0);
    const rows = stdout.trim().split('\n').map((l) => JSON.parse(l) as { id: keyof typeof hostile; findings: { start: number; end: number; text: string }[] });
    assert.deepEqual(rows.map((r) => r.id), Object.keys(hostile));
    for (const { id, findings } of rows) for (const f of findings) assert.equal(hostile[id].slice(f.start, f.end), f.text);
  });

  it('inserts and strips notes; inserting twice changes nothing', () => {
    const original = readFileSync(SEED, 'utf8');
    const path = file('s.txt', original);
    assert.equal(run(['notes', 'insert', '--write', path]).status, 0);
    const noted = readFileSync(path, 'utf8');
    assert.match(noted, /\[kilde ikke oppgitt\]/);
    run(['notes', 'insert', '--write', path]);
    assert.equal(readFileSync(path, 'utf8'), noted);
    assert.equal(run(['notes', 'strip', path]).stdout, original);
  });

  it('keeps a byte order mark and CRLF when it writes', () => {
    const path = file('bom.txt', '\ufeffHei.\r\nTerroristene kom.\r\n');
    run(['notes', 'insert', '--write', path]);
    run(['notes', 'strip', '--write', path]);
    assert.equal(readFileSync(path, 'utf8'), '\ufeffHei.\r\nTerroristene kom.\r\n');
  });
});
