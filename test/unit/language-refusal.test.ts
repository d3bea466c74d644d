import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { FORMATS, type Format } from '../../src/cli/formats.ts';

const SWEDISH = 'Hyresgästerna har i månader klagat på mögel och otäta fönster utan att värden har gjort något. Nu hotar de med att hålla inne hyran.';
const SENTENCE = /another language than Norwegian/;

function run(args: string[], input = '') {
  return spawnSync(process.execPath, ['dist/cli.js', ...args], { input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

describe('a statement in none of the three languages', function () {
  this.timeout(60_000);
  const reviewer = new Reviewer();

  it('is not reviewed, and every list is empty', () => {
    const review = reviewer.review(SWEDISH);
    assert.equal(review.language, 'und');
    assert.equal(review.refused, 'unknown-language');
    assert.deepEqual([review.findings, review.attributions, review.speakers, review.paragraphs, review.orphans], [[], [], [], [], []]);
  });

  it('is reviewed as soon as somebody says its language', () => {
    for (const language of LANGUAGES) {
      assert.equal(reviewer.review(SWEDISH, { language }).language, language);
      assert.equal(reviewer.review(SWEDISH, { usualLanguage: language }).language, language);
      assert.equal(reviewer.review(`---\nlanguage: ${language}\n---\n${SWEDISH}`).language, language);
    }
  });

  // A Word document, which is no text, has a test of its own.
  const isText = (format: Format): format is Exclude<Format, 'docx'> => format !== 'docx';

  it('is told of in every format, with exit code 0', () => {
    const says: Record<Exclude<Format, 'docx'>, RegExp> = {
      pretty: SENTENCE, markdown: SENTENCE, html: SENTENCE, csv: SENTENCE, 'csv-excel': SENTENCE, sarif: /toolExecutionNotifications[^]*another language than Norwegian/, questions: SENTENCE, annotations: SENTENCE,
      json: /"language": "und",\s+"refused": "unknown-language",\s+"findings": \[\],\s+"attributions": \[\]/, jsonl: /"language":"und","refused":"unknown-language","findings":\[\],"attributions":\[\]/,
    };
    for (const format of FORMATS.filter(isText)) {
      const { status, stdout, stderr } = run(['-', '--format', format, '--fail-on', 'hint'], SWEDISH);
      assert.equal(status, 0, stderr);
      assert.match(stdout, says[format], format);
    }
  });

  it('is told of in the language of messages', () => {
    assert.match(run(['-', '--messages', 'nb'], SWEDISH).stdout, /Ikke gjennomgått: /);
    assert.match(run(['-', '--messages', 'nn'], SWEDISH).stdout, /Ikkje gjennomgått: /);
  });

  it('gets no notes, and its text comes out as it was', () => {
    const { status, stdout, stderr } = run(['notes', 'insert', '-'], SWEDISH);
    assert.deepEqual([status, stdout], [0, SWEDISH]);
    assert.match(stderr, SENTENCE);
  });
});

describe('the language that somebody names', function () {
  this.timeout(60_000);
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'statement-review-'))));
  afterEach(() => rmSync(dir, { recursive: true }));
  const english = 'Experts say the thugs fled.';

  it('counts in front matter, as an option and in a line of JSON, in many spellings', () => {
    const names = [['no', 'nb'], ['norsk', 'nb'], ['nn-NO', 'nn'], ['nynorsk', 'nn'], ['en-GB', 'en'], ['bokmål', 'nb']] as const;
    const reviewer = new Reviewer();
    for (const [name, language] of names) {
      for (const key of ['language', 'lang']) assert.equal(reviewer.review(`---\n${key}: ${name}\n---\n${english}`).language, language, name);
    }
    const lines = names.map(([name]) => JSON.stringify({ id: name, text: english, language: name })).join('\n');
    const answers = run(['--input', 'jsonl', '--format', 'jsonl'], lines).stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string; language: string });
    assert.deepEqual(answers.map(({ id, language }) => [id, language]), names);
    assert.match(run(['-', '--language', 'nn-NO', '--format', 'json'], english).stdout, /"language": "nn"/);
  });

  it('that is none of ours is told, and the text decides', () => {
    const { status, stdout, stderr } = run(['-', '--format', 'json'], `---\nlanguage: klingon\n---\n${english}`);
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { language: string }[])[0]!.language, 'en');
    assert.match(stderr, /“klingon”/);
    assert.equal(run(['-', '--language', 'klingon'], english).status, 2);
  });

  it('is asked of notes too', () => {
    const file = join(dir, 'a.txt');
    writeFileSync(file, 'Studies show that it works.\n');
    assert.equal(run(['notes', 'insert', '--write', '--language', 'nb', file]).status, 0);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\[source/);
  });

  it('is not looked for in the front matter itself', () => {
    const review = new Reviewer().review('---\nsource: The Harbour Board of the City and the Council\ndate: the second of May\n---\nVi vet ikke hvor mye det vil koste.');
    assert.equal(review.language, 'nb');
  });
});
