import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, type Encoding } from '../../src/cli/encoding.ts';
import { CLI, linesIn, run, runBytes } from './command-line.ts';

const TEXT = 'Eksperter mener at planen svikter på øya.\r\n';
const NOTED = /\[kilde[^\]]*\]/u;
const LONG_AGO = new Date('2001-02-03T04:05:06Z');
const onUnix = process.platform === 'win32' ? it.skip : it;

describe('notes written into files', function () {
  this.timeout(120_000);
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'statement-review-'))));
  afterEach(() => { rmSync(dir, { recursive: true }); });

  function write(name: string, content: string | Buffer = TEXT): string {
    const path = join(dir, name);
    writeFileSync(path, content);
    return path;
  }

  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  const notes = (...args: string[]) => run(['notes', ...args, '--language', 'nb'], '', { cwd: dir });
  const insert = (...args: string[]) => notes('insert', ...args);
  const strip = (...args: string[]) => run(['notes', 'strip', ...args], '', { cwd: dir });

  it('come out again byte for byte, in every encoding', () => {
    const groups: { options: string[]; encodings: [Encoding, boolean][] }[] = [
      { options: [], encodings: [['utf-8', true], ['utf-16le', true], ['utf-16be', true], ['windows-1252', false]] },
      { options: ['--encoding', 'utf-16le'], encodings: [['utf-16le', false]] },
    ];
    for (const { options, encodings } of groups) {
      const files = encodings.map(([encoding, byteOrderMark]) => {
        const before = encode({ text: TEXT, encoding, byteOrderMark });
        return { path: write(`${encoding}.txt`, before), before, note: encode({ text: '[kilde', encoding, byteOrderMark: false }) };
      });
      const paths = files.map(({ path }) => path);
      insert('-w', ...paths, ...options);
      for (const { path, note } of files) assert.ok(readFileSync(path).includes(note), path);
      const last = files.at(-1)!;
      assert.deepEqual(runBytes(['notes', 'strip', last.path, ...options]).stdout, last.before);
      strip('-w', ...paths, ...options);
      for (const { path, before } of files) assert.deepEqual(readFileSync(path), before);
    }
  });

  it('that do not fit the encoding are refused, and the file stays', () => {
    const before = encode({ text: 'Terroristene herjet på øya.\n', encoding: 'windows-1252', byteOrderMark: false });
    const path = write('a.txt', before);
    const { status, stderr } = insert('-w', 'a.txt', '--source', 'Łódź kommune');
    assert.equal(status, 2);
    assert.match(stderr, /a\.txt: “Ł” has no place in Windows-1252/u);
    assert.deepEqual(readFileSync(path), before);
  });

  it('go into the other files when one fails', () => {
    write('a.txt');
    write('z.txt');
    mkdirSync(join(dir, 'folder.txt'));
    write('b.txt', Buffer.from([0x50, 0]));
    const { status, stderr } = insert('-w', 'a.txt', 'b.txt', 'none.txt', 'z.txt');
    assert.equal(status, 2);
    assert.equal(linesIn(stderr).length, 2, stderr);
    assert.match(read('a.txt'), NOTED);
    assert.match(read('z.txt'), NOTED);
  });

  it('leave alone a file in which nothing changes', () => {
    const path = write('calm.txt', 'Biblioteket åpner klokken ti.\n');
    utimesSync(path, LONG_AGO, LONG_AGO);
    const { ino } = statSync(path);
    assert.equal(insert('-w', 'calm.txt').status, 0);
    strip('-w', 'calm.txt');
    assert.deepEqual(statSync(path).mtime, LONG_AGO);
    assert.equal(statSync(path).ino, ino);
  });

  onUnix('replace a file as a whole: links and modes stay, and nothing is left behind', () => {
    chmodSync(write('a.txt'), 0o640);
    const { ino } = statSync(join(dir, 'a.txt'));
    symlinkSync('a.txt', join(dir, 'link.txt'));
    assert.equal(insert('-w', 'link.txt').status, 0);
    assert.match(read('a.txt'), NOTED);
    assert.ok(lstatSync(join(dir, 'link.txt')).isSymbolicLink());
    assert.equal(statSync(join(dir, 'a.txt')).mode & 0o7777, 0o640);
    assert.notEqual(statSync(join(dir, 'a.txt')).ino, ino);
    assert.deepEqual(readdirSync(dir).sort(), ['a.txt', 'link.txt']);
  });

  onUnix('are seen under every name of a file', () => {
    linkSync(write('a.txt'), join(dir, 'b.txt'));
    assert.equal(insert('-w', 'b.txt').status, 0);
    assert.match(read('a.txt'), NOTED);
    assert.equal(statSync(join(dir, 'a.txt')).nlink, 2);
  });

  onUnix('go into no pipe', () => {
    write('a.txt');
    const { status, stderr } = spawnSync('bash', ['-c', '"$0" "$1" notes insert --language nb --write <(cat a.txt)', process.execPath, CLI], { cwd: dir, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /: not a regular file; it cannot be changed\n$/u);
  });

  it('go to standard output for one file only', () => {
    write('a.txt');
    write('b.txt');
    for (const args of [['a.txt', 'b.txt'], ['.']]) {
      const { status, stdout, stderr } = insert(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^statement-review: several files: .*--write\n$/u);
    }
    assert.match(insert('a.txt').stdout, NOTED);
    assert.equal(read('a.txt'), TEXT);
  });
});
