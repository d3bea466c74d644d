import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { decide } from '../../src/core/decisions/decide.ts';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { toAnnotations } from '../../src/core/reports/annotations.ts';
import { csvHead, csvLine, csvRows, DIALECTS } from '../../src/core/reports/csv.ts';
import { toHtml } from '../../src/core/reports/html.ts';
import { escape, toMarkdown } from '../../src/core/reports/markdown.ts';
import { memo } from '../../src/core/reports/memo.ts';
import { toSarif } from '../../src/core/reports/sarif.ts';
import { Slugs } from '../../src/core/reports/slugs.ts';
import { summarise } from '../../src/core/reports/summary.ts';
import { theFew } from '../../src/core/findings/shown.ts';
import { LANGUAGES } from '../../src/core/model.ts';
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
    const markdown = toMarkdown([document]);
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

  it('has the few that matter, the register and who speaks on its first page, and a word of every rule once behind it', () => {
    const broken = document.blocks.findIndex(({ type }) => type === 'break');
    const titles = (blocks: typeof document.blocks, level: number) => blocks.flatMap((b) => (b.type === 'heading' && b.level === level ? [b.text] : []));
    assert.deepEqual(titles(document.blocks.slice(0, broken), 2), ['De viktigste funnene', 'Hvem som krever hva', 'Hvem som kommer til orde', 'Alle detaljer']);
    const links = document.blocks.find((b) => b.type === 'links');
    assert.equal(links?.items.length, theFew(review.findings).length);
    const rules = titles(document.blocks.slice(broken), 3);
    assert.equal(rules.length, new Set(review.findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)).size);
  });

  it('has in its register what is demanded alone: an order that is only spoken of says neither of whom nor what', () => {
    const register = document.blocks.find((b) => b.type === 'table' && b.caption === 'Hvem som krever hva');
    assert.ok(register?.type === 'table' && register.rows.length > 0 && register.rows.length < review.directives.length);
    const [to, what] = ['Til', 'Hva som kreves'].map((title) => register.head.indexOf(title));
    assert.deepEqual(register.rows.filter((row) => row[to!] === '–' && row[what!] === '–'), []);
  });

  it('leads from its contents to headings that are there, also where several statements share a file', () => {
    for (const documents of [[document], [document, document]]) {
      const markdown = toMarkdown(documents);
      const slugs = new Slugs();
      const there = new Set([...markdown.matchAll(/^#+ (.+)$/gmu)].map(([, title]) => slugs.of(title!)));
      const links = [...markdown.matchAll(/\]\(#([^)]*)\)/gu)].map(([, to]) => to!);
      assert.ok(links.length > 10 && links.every((to) => there.has(to)), links.find((to) => !there.has(to)));
      const html = toHtml(documents);
      const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, to] of html.matchAll(/ href="#([^"]*)"/gu)) assert.ok(ids.includes(to!), to);
    }
  });

  it('gives headings that are linked to the address that GitHub and VS Code agree on', () => {
    const ofCode = (heading: string) => heading.trim().toLowerCase().replace(/\s+/g, '-').replace(/[\][!/'"#$%&()*+,./:;<=>?@\\^{|}~`…—·‘’“”]/g, '').replace(/^-+|-+$/g, '');
    for (const messages of LANGUAGES) {
      const headings = memo(review, { ...options, messages }).blocks.flatMap((b) => (b.type === 'heading' && b.anchor ? [b.text] : []));
      for (const heading of headings) assert.equal(new Slugs().of(heading), ofCode(heading));
    }
  });

  it('comes in the language that is asked for', () => {
    assert.match(toMarkdown([memo(review, { ...options, messages: 'en' })]), /Method and limits/);
    assert.match(toMarkdown([memo(review, { ...options, messages: 'nn' })]), /Kven som kjem til orde/);
  });
});

describe('CSV', () => {
  it('has a row a finding, quoted where it must be, and no formulas', () => {
    assert.equal(csvRows(file, review, DIALECTS.csv).split('\r\n').length, review.findings.length + 1);
    assert.equal(csvLine(['=1+1', 'a"b', 'c,d', '-x', 'e;f'], DIALECTS.csv), '\'=1+1,"a""b","c,d",\'-x,e;f\r\n');
  });

  it('opens in an Excel whose decimal sign is the comma', () => {
    assert.equal(csvHead(DIALECTS['csv-excel']).slice(0, 6), '\ufefffile;');
    assert.equal(csvLine(['c,d', 'e;f'], DIALECTS['csv-excel']), 'c,d;"e;f"\r\n');
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
    assert.equal(counts.open + counts.hint + 1, review.findings.length);
    assert.ok(Math.abs(speakers.reduce((sum, s) => sum + s.share, 0) - 1) < 1e-9);
    assert.equal(speakers[0]!.speaker.kind, 'author');
    assert.equal(density.length, review.paragraphs.length);
  });
});
