import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linesIn, run } from './command-line.ts';

const HAWK = '    - term: krigshauk\n      inflect: m\n      rule: label\n      why: dømmer en politiker som krigersk\n';
const GUARDED = `${HAWK}      unless: { near: [fugl*] }\n`;
const inBokmål = (entry: string) => `# Våre ord.\nloaded:\n  nb:\n${entry}`;

/** An entry, and what is said of it behind its file and line; nothing where its sentences hold. */
const ENTRIES: Readonly<Record<string, readonly [entry: string, said?: RegExp]>> = {
  'a sentence that fires at its place': [`${HAWK}      fires: De ⟦krigshaukene⟧ vant.\n`],
  'a sentence of before places were marked': [`${HAWK}      fires: De krigshaukene vant.\n`],
  'a guard that its sentence needs': [`${GUARDED}      fires: De ⟦krigshaukene⟧ vant.\n      quiet: Krigshauken er en fugl.\n`],
  'no sentence': [HAWK],
  'a word that is not found': [`${HAWK}      fires: De ⟦krigerne⟧ vant.\n`, /nothing is found in “De krigerne vant\.”: give the word its inflection/],
  'a place that is not the word’s': [`${HAWK}      fires: ⟦De krigshaukene⟧ vant.\n`, /it is found at “krigshaukene”: put ⟦ ⟧ there/],
  'a quiet sentence that is marked': [`${GUARDED}      quiet: [Krigshauken er en fugl., Krigshauken sitter i treet.]\n`, /it is found in “Krigshauken sitter i treet\.”: add to its guard/],
  'a guard that nothing needs': [`${GUARDED}      quiet: Ørnen er en fugl.\n`, /unless changes nothing in its sentences: leave it out/],
  'a quiet sentence without a guard': [`${HAWK}      quiet: Ørnen er en fugl.\n`, /there is none: add unless or only/],
};

describe('statement-review terms check', function () {
  this.timeout(60_000);
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'statement-review-'))));
  afterEach(() => { rmSync(dir, { recursive: true }); });

  function check(yaml: string) {
    const file = join(dir, 'terms.yaml');
    writeFileSync(file, yaml);
    return { file, ...run(['terms', 'check', file]) };
  }

  for (const [what, [entry, said]] of Object.entries(ENTRIES)) {
    it(`${said ? 'names' : 'accepts'} ${what}`, () => {
      const { file, status, stdout } = check(inBokmål(entry));
      const faults = linesIn(stdout).slice(0, -1);
      assert.deepEqual({ status, faults: faults.length }, { status: said ? 1 : 0, faults: said ? 1 : 0 });
      if (said) {
        assert.ok(faults[0]!.startsWith(`${file}:4: krigshauk: `), faults[0]);
        assert.match(faults[0]!, said);
      }
    });
  }

  it('counts what it checked', () => {
    const { file, stdout } = check(inBokmål(`${HAWK}      fires: De ⟦krigshaukene⟧ vant.\n`));
    assert.equal(stdout, `${file}: 1 term, 1 sentence, 0 faults\n`);
  });

  it('names file, line and the nearest key of what it cannot read, and exits with 2', () => {
    const { status, stderr } = check(inBokmål(`${HAWK}      fire: De ⟦krigshaukene⟧ vant.\n`));
    assert.equal(status, 2);
    assert.match(stderr, /terms\.yaml:8: "fire" is unknown; did you mean "fires"\?/);
  });

  it('names a file that is not there', () => {
    const { status, stderr } = run(['terms', 'check', join(dir, 'none.yaml')]);
    assert.equal(status, 2);
    assert.match(stderr, /none\.yaml: no such file/);
  });
});

describe('statement-review terms convert', function () {
  this.timeout(60_000);
  const before = inBokmål(`${HAWK}      fires: De krigshaukene vant.\n      quiet: Ordet «krigshauk» er nytt.\n`);
  const today = inBokmål(`${HAWK}      fires: De ⟦krigshaukene⟧ vant.\n`);
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'statement-review-')), 'terms.yaml');
    writeFileSync(file, before);
  });
  afterEach(() => { rmSync(dirname(file), { recursive: true }); });

  it('prints the file in the form of today, and leaves it alone', () => {
    const { status, stdout } = run(['terms', 'convert', file]);
    assert.deepEqual({ status, stdout, kept: readFileSync(file, 'utf8') }, { status: 0, stdout: today, kept: before });
  });

  it('changes it with --write, and says how many terms it has changed', () => {
    const { status, stdout } = run(['terms', 'convert', '--write', file]);
    assert.deepEqual({ status, stdout, kept: readFileSync(file, 'utf8') }, { status: 0, stdout: `${file}: 1 term converted\n`, kept: today });
    assert.equal(run(['terms', 'convert', '-w', file]).stdout, `${file}: 0 terms converted\n`);
  });

  it('exits with 2, and writes nothing, where the file is damaged', () => {
    writeFileSync(file, 'loaded: [x]\n');
    assert.equal(run(['terms', 'convert', '--write', file]).status, 2);
    assert.equal(readFileSync(file, 'utf8'), 'loaded: [x]\n');
  });
});
