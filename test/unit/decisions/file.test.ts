import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/decisions/annotation.ts';
import { DecisionLog } from '../../../src/core/decisions/log.ts';
import type { Decision } from '../../../src/core/decisions/model.ts';

const decision = (id: string, file = 'a.txt'): Decision => ({ id, verdict: 'dismissed', rule: 'framing/label', file, quote: { exact: 'terrorister', prefix: 'av ', suffix: ' i' } });
const read = (json: unknown) => DecisionLog.parse(JSON.stringify(json));
const written = (log: DecisionLog) => JSON.parse(log.toString()) as Json;
const items = (log: DecisionLog) => written(log).items as Json[];

describe('a decisions file that others write too', () => {
  it('is read with a byte order mark', () => {
    const json = DecisionLog.empty.with(decision('a')).toString();
    assert.equal(DecisionLog.parse(`\uFEFF${json}`).decisions.length, 1);
    assert.ok(DecisionLog.parse('\uFEFF').isEmpty);
  });

  it('keeps what others say of the page', () => {
    const page = { '@context': ['http://www.w3.org/ns/anno.jsonld', { x: 'https://example.org/' }], id: 'urn:page:1', type: 'AnnotationPage', partOf: 'urn:all', startIndex: 0, 'x:own': { deep: [1] }, items: [] };
    assert.deepEqual({ ...written(read(page).with(decision('a'))), items: [] }, page);
  });

  it('keeps a collection, and counts it', () => {
    const collection = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:c', type: 'AnnotationCollection', label: 'Desk', total: 0, first: { id: 'urn:p', type: 'AnnotationPage', items: [] } };
    const after = written(read(collection).with(decision('a')).with(decision('b'))) as { label: string; total: number; first: { id: string; items: Json[] } };
    assert.deepEqual([after.label, after.total, after.first.id, after.first.items.length], ['Desk', 2, 'urn:p', 2]);
  });

  it('keeps what others say of a decision, when it is taken anew too', () => {
    const [own] = items(DecisionLog.empty.with(decision('a')));
    const log = read({ items: [{ ...own, rights: 'CC0', 'x:ticket': 7, creator: 'Desk' }] });
    assert.deepEqual(items(log), [{ ...own, rights: 'CC0', 'x:ticket': 7, creator: 'Desk' }]);
    for (const [id, replaced] of [['a', undefined], ['b', 'a']] as const) {
      const [again, ...more] = items(log.with({ ...decision(id), verdict: 'accepted' }, replaced));
      assert.deepEqual([again!.id, again!.rights, again!['x:ticket'], again!.creator, more.length], [id, 'CC0', 7, undefined, 0]);
    }
  });

  it('gives every annotation an id, by which it can be taken back', () => {
    const own = { ...items(DecisionLog.empty.with(decision('a')))[0], id: undefined };
    const log = read([own, { type: 'Annotation', motivation: 'highlighting', target: 'a.txt' }]);
    assert.ok(items(log).every(({ id }) => typeof id === 'string' && id));
    assert.equal(log.without(log.decisions[0]!.id).decisions.length, 0);
    assert.equal(log.toString(), DecisionLog.parse(log.toString()).toString());
  });
});

describe('decisions on a file under another name', () => {
  const rename = (file: string) => (file === 'a.txt' ? 'b #2.txt' : file);

  it('are all that others say of it, and nothing else', () => {
    const log = read([
      { id: '1', type: 'Annotation', target: 'a.txt' },
      { id: '2', type: 'Annotation', target: [{ source: './a.txt', selector: {} }, { id: 'c.txt' }] },
      { id: '3', type: 'Annotation', target: { source: 'aa.txt' } },
      { id: '4', type: 'Annotation', target: { source: 'https://example.org/a.txt' } },
      { id: '5', type: 'Annotation' },
    ]).renamed(rename);
    assert.deepEqual(items(log).map(({ target }) => target), [
      'b%20%232.txt', [{ source: 'b%20%232.txt', selector: {} }, { id: 'c.txt' }], { source: 'aa.txt' }, { source: 'https://example.org/a.txt' }, undefined,
    ]);
    assert.equal(log.about((file) => file === 'b #2.txt').toString().match(/"id": "\d"/gu)!.length, 2);
  });

  it('stay when a new file has the old name and the same words', () => {
    const log = DecisionLog.empty.with(decision('a')).renamed(rename).with(decision('a'));
    assert.deepEqual(log.decisions.map(({ file }) => file).sort(), ['a.txt', 'b #2.txt']);
    assert.deepEqual(log.with(decision('a')).decisions.length, 2);
    assert.equal(new Set(log.decisions.map(({ id }) => id)).size, 2);
  });
});
