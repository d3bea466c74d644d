import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode, type Encoding } from '../../src/cli/encoding.ts';
import { CLI, linesIn, run } from './command-line.ts';

const MARKED = 'Terroristene herjet på øya';

/** A claim holds the loaded words in it. */
const longestOf = (findings: Row['findings']): string | undefined => [...findings].sort((a, b) => b.text.length - a.text.length)[0]?.text;
const TEXT = `${MARKED}. «Nei», sa hun – én gang.\r\n`;
const onUnix = process.platform === 'win32' ? it.skip : it;

interface Row {
  readonly file: string;
  readonly language: string;
  readonly findings: readonly { readonly text: string }[];
}

describe('the files that the command line reads', function () {
  this.timeout(120_000);
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'statement-review-'))));
  afterEach(() => { rmSync(dir, { recursive: true }); });

  function write(name: string, content: string | Buffer = TEXT): string {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  function review(args: readonly string[], input: string | Buffer = '') {
    const { status, stdout, stderr } = run([...args, '--format', 'json'], input, { cwd: dir });
    return { status, said: linesIn(stderr), rows: JSON.parse(stdout || '[]') as Row[] };
  }

  it('are reviewed though others among them cannot be: each of those is named', () => {
    write('a.txt');
    write('b.txt', Buffer.from([0x50, 0, 1]));
    write('z.txt');
    truncateSync(write('large.txt'), 5_000_000_000);
    const { status, said, rows } = review(['a.txt', 'none.txt', 'b.txt', 'large.txt', 'a.txt/c.txt', 'no/*.txt', 'z.txt']);
    assert.equal(status, 2);
    assert.deepEqual(rows.map(({ file }) => file), ['a.txt', 'z.txt']);
    for (const [at, says] of [/^statement-review: none\.txt: no such file$/u, /a\.txt\/c\.txt: no such file/u, /no\/\*\.txt: no file matches/u, /b\.txt: .*binary/u, /large\.txt: 5000000000 bytes; the limit is/u].entries()) {
      assert.match(said[at] ?? '', says);
    }
    assert.equal(said.length, 5);
  });

  onUnix('may be a device, a pipe with a name, or one without', () => {
    const { status, rows } = review(['/dev/null']);
    assert.deepEqual([status, rows.length], [0, 1]);
    write('a.txt');
    execFileSync('mkfifo', ['p'], { cwd: dir });
    const script = 'cat a.txt > p & "$0" "$1" --format json p <(cat a.txt)';
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, CLI], { cwd: dir, encoding: 'utf8' });
    assert.deepEqual((JSON.parse(stdout) as Row[]).map(({ findings }) => longestOf(findings)), [MARKED, MARKED], stderr);
  });

  onUnix('end at the limit where nobody can say how long they are', () => {
    const { status, said } = review(['/dev/zero']);
    assert.equal(status, 2);
    assert.match(said.join(), /\/dev\/zero: more than \d+ bytes/u);
  });

  it('may be in any of our encodings, told or seen', () => {
    const said = ['statement-review: not UTF-8, read as Windows-1252 (see --encoding): western'];
    const groups: { options: string[]; files: [string, Encoding, boolean][]; says: string[] }[] = [
      { options: [], files: [['8', 'utf-8', true], ['16le', 'utf-16le', true], ['16be', 'utf-16be', true], ['western', 'windows-1252', false]], says: said },
      { options: ['--encoding', 'utf-16be'], files: [['told16', 'utf-16be', false]], says: [] },
      { options: ['--encoding', 'latin1'], files: [['latin', 'latin1', false]], says: [] },
    ];
    for (const { options, files, says } of groups) {
      const paths = files.map(([name, encoding, byteOrderMark]) => (write(name, encode({ text: TEXT, encoding, byteOrderMark })), name));
      const { status, rows, said } = review([...paths, ...options]);
      assert.deepEqual([status, said], [0, says]);
      assert.deepEqual(rows.map(({ file, findings }) => [file, longestOf(findings)]), paths.map((name) => [name, MARKED]));
    }
    const { rows } = review(['-'], encode({ text: TEXT, encoding: 'utf-16le', byteOrderMark: true }));
    assert.equal(longestOf(rows[0]!.findings), MARKED);
  });

  it('of a folder are statements by their extension; what is left out is counted', () => {
    write('p [1]/in/c.Markdown', `---\nstatement: true\n---\n${TEXT}`);
    for (const name of ['p [1]/a.TXT', 'p [1]/b.text', 'p [1]/d.md', 'p [1]/LICENSE.txt', 'p [1]/e.statement', 'p [1]/f.DOCX', 'p [1]/g.docx', 'p [1]/h.pdf', 'p [1]/README', 'p [1]/.hidden/i.txt', 'p [1]/node_modules/j.txt']) write(name);
    const { status, rows, said } = review(['p [1]']);
    assert.equal(status, 0);
    assert.deepEqual(rows.map(({ file }) => file), ['a.TXT', 'b.text', 'e.statement', 'in/c.Markdown'].map((name) => `p [1]/${name}`));
    assert.deepEqual(said, ['statement-review: left out: 2 .docx, 1 without extension, 1 .md, 1 .pdf, 1 .txt']);
    assert.deepEqual(review(['p [1]', 'p [1]/README']).rows.map(({ file }) => file).filter((file) => file.endsWith('E')), ['p [1]/README']);
  });

  it('of a glob are what they would be in a folder; who names a file gets it', () => {
    for (const name of ['a.txt', 'b.md']) write(name);
    const files = (...args: string[]) => review(args).rows.map(({ file }) => file);
    assert.deepEqual([files('*.{txt,md}'), files('b.md')], [['a.txt'], ['b.md']]);
    const { status, said } = review(['*.md']);
    assert.equal(status, 2);
    assert.match(said.join('\n'), /\*\.md: no statements there .*\n.*left out: 1 \.md$/u);
  });

  it('of a folder without statements are named too', () => {
    write('p/f.docx');
    const { status, said } = review(['p']);
    assert.equal(status, 2);
    assert.deepEqual(said, ['statement-review: p: no statements there (.txt, .text, .statement; see include in config.yaml)', 'statement-review: left out: 1 .docx']);
  });

  onUnix('are named on one line, whatever they are called', () => {
    symlinkSync('circle\n\u001b[31m', join(dir, 'circle\n\u001b[31m'));
    const { status, said } = review(['circle\n\u001b[31m', 'no\u001b]0;such\u0007']);
    assert.equal(status, 2);
    assert.deepEqual(said, ['statement-review: circle  [31m: symbolic links in a circle', 'statement-review: no ]0;such : no such file']);
  });
});

describe('what the command line prints', function () {
  this.timeout(60_000);

  it('has colours only where they are wanted', () => {
    for (const [env, colours] of [[{ FORCE_COLOR: '1' }, true], [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false], [{ CI: 'true' }, false], [{}, false]] as const) {
      const { stdout } = run(['-'], TEXT, { env: { NO_COLOR: '', ...env } });
      assert.equal(stdout.includes('\u001b['), colours, JSON.stringify(env));
    }
  });

  onUnix('says so in one line when nobody can take it', () => {
    const { status, stderr } = spawnSync('bash', ['-c', '"$0" "$1" - > /dev/full', process.execPath, CLI], { input: TEXT, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^statement-review: standard output: .+\n$/u);
  });
});
