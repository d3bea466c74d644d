import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { decide } from '../../src/core/decisions/decide.ts';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { toAnnotations } from '../../src/core/reports/annotations.ts';
import { csvLine, csvRows } from '../../src/core/reports/csv.ts';
import { toHtml } from '../../src/core/reports/html.ts';
import { escape, toMarkdown } from '../../src/core/reports/markdown.ts';
import { memo } from '../../src/core/reports/memo.ts';
import { toSarif } from '../../src/core/reports/sarif.ts';
import { summarise } from '../../src/core/reports/summary.ts';
import { Reviewer } from '../../src/core/review.ts';

const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');
const file = 'seeds/almaty-2022.nb.txt';
const reviewer = new Reviewer();
const plain = reviewer.review(seed);
const [first] = plain.findings;
const decision = decide(seed, first!, { verdict: 'dismissed', file, reason: 'Vedtatt ord | i =huset', date: '2026-01-02T03:04:05Z', reviewer: 'Desken' });
const review = reviewer.review(seed, { decisions: [decision] });
const options = { title: 'almaty <b>', date: '2026-01-02T03:04:05Z', version: '1.2.3' };

interface SarifResult {
  ruleId: string;
  suppressions: { justification?: string }[];
  partialFingerprints: Record<string, string>;
  locations: { physicalLocation: { region: { charOffset: number; charLength: number; snippet: { text: string } } } }[];
}
const resultsOf = (sarif: string) => (JSON.parse(sarif) as { runs: { results: SarifResult[] }[] }).runs[0]!.results;

describe('SARIF', () => {
  const sarif = toSarif([{ file, review }], { version: '1.2.3', messages: 'nb' });

  it('is valid against the official schema', () => {
    const schema = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as object;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv as never);
    const validate = ajv.compile(schema);
    assert.ok(validate(JSON.parse(sarif)), JSON.stringify(validate.errors));
  });

  it('points at the words and carries what a reviewer decided', () => {
    const results = resultsOf(sarif);
    for (const { locations: [location] } of results) {
      const { charOffset, charLength, snippet } = location!.physicalLocation.region;
      assert.equal(seed.slice(charOffset, charOffset + charLength), snippet.text);
    }
    assert.deepEqual(results.filter((r) => r.suppressions.length).map((r) => r.suppressions[0]!.justification), ['Vedtatt ord | i =huset']);
  });

  it('has fingerprints that edits elsewhere do not change, and no two the same', () => {
    const prints = (text: string) => resultsOf(toSarif([{ file, review: reviewer.review(text) }], { version: '1', messages: 'nb' })).map((r) => r.partialFingerprints['statementReview/v1']!);
    const before = prints(seed);
    const after = new Set(prints(`En ny innledning i går.\n\n${seed.replaceAll('\n', '\r\n')}`));
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(before.filter((p) => !after.has(p)), []);
  });
});

describe('the memo', () => {
  const document = memo(review, options);

  it('has every finding with its words, and the decision with its reason', () => {
    const markdown = toMarkdown(document);
    for (const f of review.findings.filter((x) => x.severity !== 'hint')) assert.ok(markdown.includes(`**${escape(f.text).trim()}**`), f.text);
    assert.ok(markdown.includes('Vedtatt ord \\| i =huset'));
    assert.ok(markdown.includes('Desken'));
  });

  it('is one HTML page that loads nothing and takes the text for text', () => {
    const html = toHtml([document]);
    assert.ok(html.includes('almaty &#60;b&#62;'));
    assert.ok(!/<script|<link|src=|url\(/i.test(html));
    const hostile = reviewer.review('Terroristene <img src=x onerror=alert(1)> herjet byen.', { language: 'nb' });
    assert.ok(!toHtml([memo(hostile, options)]).includes('<img'));
  });

  it('comes in the language that is asked for', () => {
    assert.match(toMarkdown(memo(review, { ...options, messages: 'en' })), /Method and limits/);
    assert.match(toMarkdown(memo(review, { ...options, messages: 'nn' })), /Kven som kjem til orde/);
  });
});

describe('CSV', () => {
  it('has a row a finding, quoted where it must be, and no formulas', () => {
    assert.equal(csvRows(file, review).length, review.findings.length);
    assert.equal(csvLine(['=1+1', 'a"b', 'c,d', '-x']), '\'=1+1,"a""b","c,d",\'-x');
  });
});

describe('W3C annotations', () => {
  it('can be read back as decisions', () => {
    const page = toAnnotations([{ file, review }]);
    const read = DecisionLog.parse(page).decisions;
    assert.deepEqual(read.map((d) => [d.verdict, d.reason]), [['dismissed', 'Vedtatt ord | i =huset']]);
    assert.equal((JSON.parse(page) as { items: unknown[] }).items.length, review.findings.length);
  });
});

describe('the summary', () => {
  it('counts what is open and what is settled, and shares out all words', () => {
    const { counts, speakers, density } = summarise(review);
    assert.equal(counts.dismissed, 1);
    assert.equal(counts.open + counts.hints + 1, review.findings.length);
    assert.ok(Math.abs(speakers.reduce((sum, s) => sum + s.share, 0) - 1) < 1e-9);
    assert.equal(speakers[0]!.speaker.kind, 'author');
    assert.equal(density.length, review.paragraphs.length);
  });
});
