import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decide } from '../../src/core/decisions/decide.ts';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { Reviewer } from '../../src/core/review.ts';
import { run as runWith } from './command-line.ts';

const TEXT = 'The town was taken over by terrorists, and that was not good for any of us.\n';

interface Row {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly settledBy?: string }[];
}

describe("the command line under a project's own files", function () {
  this.timeout(60_000);
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'statement-review-'))));
  afterEach(() => { rmSync(dir, { recursive: true }); });

  function write(name: string, content: string): string {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  const run = (...args: string[]) => runWith(args);

  function labels(path: string, ...args: string[]) {
    const [row] = JSON.parse(run(path, '--format', 'json', ...args).stdout) as Row[];
    return row!.findings.filter(({ rule }) => rule === 'framing/label');
  }

  it('obeys config.yaml and terms.yaml of the nearest folder', () => {
    const path = write('press/a.txt', TEXT);
    write('.statement-review/config.yaml', 'rules:\n  framing/label: hint\n');
    assert.deepEqual(labels(path).map(({ severity }) => severity), ['hint']);
    write('press/.statement-review/terms.yaml', 'allowed:\n  en: [terrorist]\n');
    assert.deepEqual(labels(path), []);
  });

  it('takes for statements in a folder what config.yaml includes and does not exclude', () => {
    for (const name of ['press/a.md', 'press/b.draft.md', 'press/c.txt', 'README.md']) write(name, TEXT);
    write('.statement-review/config.yaml', 'include: [press/*.md]\nexclude: ["*.draft.md"]\n');
    const files = (JSON.parse(run(dir, '--format', 'json').stdout) as { file: string }[]).map(({ file }) => file);
    assert.deepEqual(files, ['press/a.md', 'press/c.txt'].map((name) => `${dir}/${name}`));
  });

  it('reviews boilerplate where config.yaml or the command says so', () => {
    const path = write('a.txt', `The quay is closed.\n\nNotes to editors\n\n${TEXT}\nWe are North, and the town was taken over by terrorists.\n`);
    write('.statement-review/config.yaml', 'boilerplate: [We are North]\n');
    assert.equal(labels(path).length, 0);
    assert.equal(labels(path, '--review-boilerplate').length, 2);
    write('.statement-review/config.yaml', 'reviewBoilerplate: true\n');
    assert.equal(labels(path).length, 2);
  });

  it('obeys decisions, unless told not to', () => {
    const path = write('press/a b.txt', TEXT);
    const finding = new Reviewer().review(TEXT).findings.find(({ rule }) => rule === 'framing/label')!;
    const decision = decide(TEXT, finding, { verdict: 'dismissed', file: 'press/a b.txt', date: '2026-01-02T03:04:05Z' });
    write('.statement-review/decisions.json', DecisionLog.empty.with(decision).toString());
    assert.equal(run(path, '--fail-on', 'warning').status, 0);
    assert.equal(run(path, '--fail-on', 'warning', '--no-decisions').status, 1);
  });

  it('says in one line what is wrong in a file, and exits with 2', () => {
    const path = write('a.txt', TEXT);
    for (const [name, content, says] of [
      ['config.yaml', 'mesages: nb', /config\.yaml:1: .*did you mean "messages"/u],
      ['terms.yaml', 'loaded:\n  nb: 3', /terms\.yaml:2: a list is expected/u],
      ['decisions.json', '{', /decisions\.json: not JSON/u],
    ] as const) {
      const file = write(`.statement-review/${name}`, content);
      const { status, stderr } = run(path);
      assert.equal(status, 2);
      assert.match(stderr, says);
      assert.equal(stderr.trim().split('\n').length, 1);
      rmSync(file);
    }
  });

  it('inserts the source that config.yaml names, and strips it again', () => {
    const path = write('press/a.txt', `${TEXT}Experts say that the town is lost.\n`);
    const before = readFileSync(path, 'utf8');
    write('.statement-review/config.yaml', 'sources:\n  - files: ["press/**"]\n    source: the Mayor of Havn\n');
    run('notes', 'insert', '--write', path);
    const noted = readFileSync(path, 'utf8');
    assert.match(noted, /\[according to the Mayor of Havn\]/u);
    run('notes', 'insert', '--write', path);
    assert.equal(readFileSync(path, 'utf8'), noted);
    run('notes', 'strip', '--write', path);
    assert.equal(readFileSync(path, 'utf8'), before);
  });
});
