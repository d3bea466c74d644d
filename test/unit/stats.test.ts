import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statsOf, figuresOf, densityOf, type Figures } from '../../src/core/reports/stats.ts';
import { Reviewer } from '../../src/core/review.ts';
import { run } from './command-line.ts';

const reviewer = new Reviewer();
const statement = (front: string, body: string) => `---\n${front}\n---\n${body}\n`;
const figures = (front: string, body: string): Figures => figuresOf(reviewer.review(statement(front, body)));

const LOADED = 'De har tatt gisler fra byen. Terroristene herjet i går kveld.';
const CALM = 'Møtet begynner klokken ti, og døren er åpen for alle.';

describe('figures over many statements', () => {
  const DATES: Record<string, string | undefined> = {
    '2026-03-01': '2026-03-01', '2026-03': '2026-03', '2026-03-01T10:00:00Z': '2026-03-01', '1.3.2026': '2026-03-01', '01. 03. 2026': '2026-03-01',
    '3/1/2026': undefined, '2026-13-01': undefined, 'i fjor': undefined, '20260301': undefined,
  };
  for (const [written, date] of Object.entries(DATES)) {
    it(`takes ${written} for ${date ?? 'no date'}`, () => { assert.equal(figures(`date: "${written}"`, CALM).date, date); });
  }

  it('adds up by sender, whatever its case, by rule and by month, and leaves what has no date out of time', () => {
    const all = [figures('source: Havnestyret\ndate: 2026-02-01', LOADED), figures('source: havnestyret\ndate: 2026-01-05', CALM), figures('date: 2026-01-20', LOADED), figures('source: Kommunen', CALM)];
    const { total, issuers, rules, months } = statsOf(all);
    assert.equal(total.statements, 4);
    assert.equal(total.open, all.reduce((sum, { counts }) => sum + counts.open, 0));
    assert.deepEqual(issuers.map(({ key, statements }) => [key, statements]), [['Havnestyret', 2], ['', 1], ['Kommunen', 1]]);
    assert.deepEqual(months.map(({ key, statements }) => [key, statements]), [['2026-01', 2], ['2026-02', 1]]);
    assert.equal(rules.reduce((sum, { open }) => sum + open, 0), total.open);
    assert.ok(rules.every(({ key, statements }) => key.includes('/') && statements === 2));
    assert.ok(densityOf(months[1]!) > densityOf(months[0]!));
    assert.equal(densityOf({ words: 0, open: 0 }), 0);
  });

  it('says for each statement how much is open by severity', () => {
    const { counts, severities } = figures('', LOADED);
    assert.ok(severities.warning > 0);
    assert.equal(severities.error + severities.warning + severities.information + severities.hint, counts.open);
  });
});

describe('statement-review stats', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'stats-'));
    writeFileSync(join(folder, 'a.nb.txt'), statement('source: Havne\u001b[31mstyret\ndate: 2026-02-01', LOADED));
    writeFileSync(join(folder, 'b.nb.txt'), statement('date: 2026-01-05\nsource: Kommunen', LOADED));
  });

  after(() => { rmSync(folder, { recursive: true }); });

  it('prints senders, rules and time, and nothing that would steer a terminal', () => {
    const { status, stdout } = run(['stats', folder]);
    assert.equal(status, 0);
    for (const part of ['2 uttalelser', 'Avsendere', 'Kommunen', 'Regler', 'Omstridt merkelapp', 'Over tid', 'jan. 2026', '█']) assert.ok(stdout.includes(part), `${part} in\n${stdout}`);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('prints them as data, in the language that is asked for', () => {
    const all = JSON.parse(run(['stats', folder, '--format', 'json']).stdout) as { total: { statements: number }; files: unknown[] };
    assert.deepEqual([all.total.statements, all.files.length], [2, 2]);
    assert.match(run(['stats', folder, '--messages', 'en']).stdout, /^Senders$/mu);
    const [head, first] = run(['stats', folder, '--format', 'csv-excel']).stdout.split('\r\n');
    assert.match(head!, /^\ufefffile;date;issuer;/u);
    assert.match(first!, /;2026-02-01;.*;nb;.*;\d+,\d\d$/u);
  });

  it('says in one line that there is nothing to count', () => {
    const { status, stderr } = run(['stats', join(folder, 'none.txt')]);
    assert.equal(status, 2);
    assert.match(stderr, /none\.txt/u);
  });
});
