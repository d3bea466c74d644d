import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import type { Json } from '../../../src/core/decisions/annotation.ts';
import { decide } from '../../../src/core/decisions/decide.ts';
import { DecisionLog } from '../../../src/core/decisions/log.ts';
import { toAnnotations } from '../../../src/core/reports/annotations.ts';
import { toSarif } from '../../../src/core/reports/sarif.ts';
import { Reviewer, type Review } from '../../../src/core/review.ts';
import { addressOf, fileOf } from '../../../src/core/text/address.ts';

interface Selector { type: string; exact: string; prefix: string; suffix: string; start: number; end: number }
interface Annotation { id: string; target: { source: string; selector: Selector[] } }

const { window } = new JSDOM('<pre></pre>');
const reviewer = new Reviewer();
const statements = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`seeds/${name}`, 'utf8'));

function annotationsOf(review: Review, file = 'a.txt'): Annotation[] {
  return (JSON.parse(toAnnotations([{ file, review }])) as { items: Annotation[] }).items;
}

/** What another client makes of the selectors of an annotation: all places that it finds, as offsets into the raw text. */
async function anchoredBy({ target: { selector } }: Annotation, text: string): Promise<number[]> {
  const { document } = window;
  const scope = document.querySelector('pre')!;
  scope.replaceChildren(document.createTextNode(text));
  const found: number[] = [];
  for (const s of selector) {
    const matcher = s.type === 'TextQuoteSelector' ? createTextQuoteSelectorMatcher({ ...s, type: 'TextQuoteSelector' }) : createTextPositionSelectorMatcher({ ...s, type: 'TextPositionSelector' });
    for await (const range of matcher(scope)) found.push(range.startOffset);
  }
  return found;
}

async function assertAnchored(review: Review): Promise<void> {
  const annotations = annotationsOf(review);
  assert.equal(annotations.length, review.findings.length);
  for (const [n, annotation] of annotations.entries()) {
    const { start, text } = review.findings[n]!;
    assert.deepEqual(await anchoredBy(annotation, review.text), annotation.target.selector.map(() => start), `${text}: ${JSON.stringify(annotation)}`);
  }
}

describe('annotations in another client', function () {
  this.timeout(60_000);
  // The library takes these from the page that it runs in.
  before(() => { Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter }); });
  after(() => ['Node', 'NodeFilter'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

  for (const [how, change] of Object.entries({
    'as it is': (text: string) => text,
    'with CRLF': (text: string) => text.replaceAll('\n', '\r\n'),
    'hard-wrapped, with tabs and double spaces': (text: string) => text.replace(/ (?=\S{7})/g, '\n').replace(/ (?=\S{5})/g, '  \t'),
    'with notes in it': (text: string) => text.replace(/(?<=\p{L}{5})(?=[ ,.])/gu, ' [ifølge politiet]'),
    'with characters of two units': (text: string) => text.replace(/ (?=\S{4})/g, ' 😀'),
  })) {
    it(`stand where the finding stands, in a text ${how}`, async () => {
      for (const statement of statements) await assertAnchored(reviewer.review(change(statement), { language: 'nb' }));
    });
  }

  it('stand there too when decided on in an earlier draft', async () => {
    const [text] = statements as [string];
    const decisions = reviewer.review(text).findings.slice(0, 5).map((f) => decide(text, f, { verdict: 'accepted', file: 'a.txt', date: '2026-01-02' }));
    const review = reviewer.review(text.replaceAll('\n', '\r\n').replace('terrorgrupper', 'terrorgrupper [ifølge politiet]'), { decisions });
    assert.ok(review.findings.filter(({ decision }) => decision).length >= 4);
    await assertAnchored(review);
  });

  it('have each an id of its own, the same in every run', () => {
    const ids = () => annotationsOf(reviewer.review(statements[0]!)).map(({ id }) => id);
    assert.deepEqual(ids(), ids());
    assert.equal(new Set(ids().filter((id) => id.startsWith('urn:'))).size, annotationsOf(reviewer.review(statements[0]!)).length);
  });
});

describe('a file\'s name in an address', () => {
  const names = ['a.txt', 'sak #4.txt', '100 % sant.txt', 'hvem?.txt', 'a%20b.txt', 'press/blå bær.txt', 'kl. 12:30.txt', 'a&b=c+d;e,f@g.txt', "it's (1) [x].txt", './x.txt'];
  for (const name of names) {
    it(`is that name again: ${name}`, () => {
      const file = name.replace('./', '');
      const text = statements[0]!;
      const review = reviewer.review(text);
      const [{ target }] = annotationsOf(review, name) as [Annotation];
      const url = new URL(target.source, 'https://example.org/root/');
      assert.equal(decodeURIComponent(url.pathname), `/root/${file}`);
      assert.deepEqual([url.search, url.hash], ['', '']);
      assert.equal(fileOf(target.source), file);
      const log = DecisionLog.empty.with(decide(text, review.findings[0]!, { verdict: 'accepted', file, date: '2026-01-02' }));
      assert.equal(DecisionLog.parse(log.toString()).of(file).length, 1);
      const sarif = JSON.parse(toSarif([{ file: name, review }], { version: '1', messages: 'nb' })) as { runs: { artifacts: Json[]; results: Json[] }[] };
      assert.ok(JSON.stringify(sarif.runs[0]!.results[0]).includes(JSON.stringify(addressOf(name))));
      assert.deepEqual(sarif.runs[0]!.artifacts[0]!.location, { uri: target.source });
    });
  }

  it('is a file: URI where it is absolute', () => {
    assert.equal(addressOf('/srv/sak #4/a b.txt'), 'file:///srv/sak%20%234/a%20b.txt');
    assert.equal(addressOf('C:\\saker\\a b.txt'), 'file:///C:/saker/a%20b.txt');
  });
});
