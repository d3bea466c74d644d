import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS, writerFor } from '../../src/cli/formats.ts';
import { Reviewer } from '../../src/core/review.ts';

/** What a terminal would obey: clear, title, colour (magenta, which we have no use for), C1, backspace, bell, bidi, line separators. */
const STEERING = ['\x1b[2J', '\x1b]0;title\x07', '\x1b[35m', '\u009b2J', '\x9d0;title\x9c', '\b\b', '\r', '\x7f', '\u202e', '\u2066', '\u2069', '\u200f', '\u2028', '\u0085'];
const OURS = new RegExp(`${STEERING[0]!.charAt(0)}\\[(?:1|2|4|22|24|31|33|34|36|39|90)m`, 'g');

/** Every sequence between words that one finding spans, and around it. */
const TEXTS = {
  nb: (s: string) => `${s}Terror${s}istene her${s}jet ${s}. Alle${s} mener at${s} det haster.`,
  nn: (s: string) => `${s}Terror${s}istane her${s}ja ${s}. Alle${s} meiner at${s} det hastar.`,
  en: (s: string) => `${s}The thugs${s} looted ${s} it. Everyone${s} knows that${s} it is late.`,
};

function assertPlain(output: string): void {
  assert.deepEqual(output.replace(OURS, '').match(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu), null, JSON.stringify(output));
}

describe('what reaches a terminal', function () {
  this.timeout(60_000);
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'statement-review-'))));
  afterEach(() => rmSync(dir, { recursive: true }));

  const run = (...args: string[]) => spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: process.cwd(), encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined } });

  for (const [language, text] of Object.entries(TEXTS)) {
    it(`has our colours, and nothing of a hostile text or file name (${language})`, () => {
      const path = join(dir, `${STEERING.join('a')}\n.txt`);
      writeFileSync(path, STEERING.map(text).join('\n\n'));
      const { status, stdout } = run(path, '--language', language);
      assert.equal(status, 0);
      assert.match(stdout, OURS);
      assert.match(stdout, /~/);
      assertPlain(stdout);
      assert.ok(stdout.split('\n')[0]!.includes('.txt'), 'the name of a file is one line');
    });
  }

  it('underlines the words where they stand once they are clean', () => {
    const path = join(dir, 'a.txt');
    writeFileSync(path, 'Here \x1b[2J\u202e the thugs looted the port.');
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', path, '--language', 'en'], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.includes('│') && line.includes('thugs'));
    assert.equal(lines[at + 1]!.indexOf('~'), lines[at]!.indexOf('thugs'));
  });

  for (const [what, args] of Object.entries({
    'an unknown file': (s: string) => [`no${s}file.txt`],
    'an unknown option': (s: string) => [`--no${s}option`],
    'a value that is none': (s: string) => ['--format', `x${s}`, 'a.txt'],
    'a configuration': (s: string) => ['--config', `no${s}config`, 'package.json'],
    'a file that is no text': (s: string) => {
      const path = join(dir, `b${s}.txt`);
      writeFileSync(path, Buffer.from([0x50, 0]));
      return [path];
    },
  })) {
    it(`has no more of it in the complaint about ${what}`, () => {
      const { status, stderr } = run(...args(STEERING.join('')));
      assert.equal(status, 2);
      assert.match(stderr, /^statement-review: [^\n]+\n$/);
      assertPlain(stderr);
    });
  }

  it('has none of it in any format that is shown instead of filed', () => {
    const review = new Reviewer().review(STEERING.map(TEXTS.en).join('\n\n'), { language: 'en' });
    const written = (format: (typeof FORMATS)[number], isTTY: boolean) => {
      let text = '';
      const output = Object.assign(new Writable({ write: (chunk, _, done) => ((text += String(chunk)), done()) }), { isTTY });
      const writer = writerFor(format, output, { messages: 'auto' });
      writer.add(`a${STEERING.join('')}`, review);
      writer.end();
      return text;
    };
    for (const format of FORMATS) assertPlain(written(format, true));
    assert.deepEqual((JSON.parse(written('jsonl', false)) as { findings: { text: string }[] }).findings.map((f) => f.text), review.findings.map((f) => f.text), 'what is filed is the text');
  });
});
