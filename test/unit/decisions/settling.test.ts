import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anchor } from '../../../src/core/decisions/anchor.ts';
import { applyDecisions } from '../../../src/core/decisions/apply.ts';
import { decide } from '../../../src/core/decisions/decide.ts';
import { DamagedDecisions, DecisionLog } from '../../../src/core/decisions/log.ts';
import { anchorOf } from '../../../src/core/decisions/quote.ts';
import { ReadingText } from '../../../src/core/decisions/reading-text.ts';
import type { Finding } from '../../../src/core/finding.ts';

const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');

function findingAt(text: string, quote: string, nth = 0): Finding {
  let start = text.indexOf(quote);
  for (let n = 0; n < nth; n++) start = text.indexOf(quote, start + 1);
  return {
    start, end: start + quote.length, text: quote, rule: 'framing/label', kind: 'framing', severity: 'warning', message: '', why: '', settle: '',
    voice: 'author', telling: { start, end: start + quote.length }, rank: 1, sentence: { start, end: start + quote.length }, alternatives: [], related: [],
  };
}

const nobody = () => ({ speakers: [], names: [] });

const ruling = { verdict: 'dismissed', file: 'a.txt', reason: 'Et vedtatt ord.', date: '2026-01-02T03:04:05Z' } as const;

describe('decisions', () => {
  it('settle their finding and no other', () => {
    const findings = [findingAt(seed, 'terroristene'), findingAt(seed, 'terroristene', 1)];
    const decision = decide(seed, findings[1]!, ruling);
    const { findings: after, orphans } = applyDecisions(seed, findings, [decision], nobody);
    assert.deepEqual(after.map((f) => f.settledBy), [undefined, 'dismissed']);
    assert.deepEqual(orphans, []);
  });

  it('survive notes, line ends and folded spaces', () => {
    const decision = decide(seed, findingAt(seed, 'herjet'), ruling);
    const edited = seed.replaceAll('\n', '\r\n').replace('De har herjet', 'De har [ifølge politiet]  herjet');
    assert.equal(applyDecisions(edited, [findingAt(edited, 'herjet')], [decision], nobody).findings[0]!.settledBy, 'dismissed');
  });

  it('become orphans rather than move to a look-alike', () => {
    const text = 'Byen ble tatt av terrorister i går kveld. Noe helt annet står her. Byen ble tatt av terrorister i dag tidlig.';
    const decision = decide(text, findingAt(text, 'terrorister'), ruling);
    const edited = text.slice(text.indexOf('Noe'));
    const { findings, orphans } = applyDecisions(edited, [findingAt(edited, 'terrorister')], [decision], nobody);
    assert.equal(findings[0]!.settledBy, undefined);
    assert.deepEqual(orphans, [decision]);
  });

  it('are found again after random edits elsewhere, and never elsewhere', () => {
    const words = [...seed.matchAll(/\p{L}{4,}/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    let kept = 0;
    let all = 0;
    const edit = fc.record({ at: fc.nat(seed.length), remove: fc.nat(12), insert: fc.constantFrom('', ' ny tekst ', 'x', '.\n\n', ' terrorister ', '😀') });
    fc.assert(fc.property(fc.nat(words.length - 1), fc.array(edit, { maxLength: 4 }), (n, edits) => {
      const range = words[n]!;
      const place = anchorOf(new ReadingText(seed), range)!;
      // Elsewhere: more than a word away from the decided one.
      const outside = edits.filter((e) => e.at + e.remove < range.start - 12 || e.at > range.end + 12).sort((a, b) => b.at - a.at);
      let text = seed;
      let moved = range.start;
      for (const e of outside) {
        text = text.slice(0, e.at) + e.insert + text.slice(e.at + e.remove);
        if (e.at < range.start) moved += e.insert.length - e.remove;
      }
      if (outside.some((e, i) => outside.some((o, j) => j > i && o.at + o.remove > e.at))) return;
      const found = anchor(new ReadingText(text), place);
      all++;
      if (found) {
        kept++;
        assert.equal(found.start, moved);
      }
    }), { numRuns: 1500 });
    assert.ok(kept / all >= 0.99, `${kept} of ${all} kept`);
  });
});

describe('the decisions file', () => {
  const log = ['terrorgrupper', 'herjet', 'terrorister'].reduce((l, q) => l.with(decide(seed, findingAt(seed, q), ruling)), DecisionLog.empty);

  it('reads what it writes', () => {
    assert.deepEqual(DecisionLog.parse(log.toString()).decisions.map((d) => d.quote.exact), ['terrorgrupper', 'terrorister', 'herjet']);
    assert.equal(DecisionLog.parse(log.toString()).toString(), log.toString());
  });

  it('reads another tool\'s annotations and keeps what it does not understand', () => {
    const foreign = JSON.stringify([
      { id: 'urn:x:1', type: 'Annotation', motivation: ['assessing'], creator: 'Desk', body: 'dismissed', target: { source: './a.txt', selector: { type: 'TextQuoteSelector', exact: 'herjet', prefix: 'De har ', suffix: ' administrative' } } },
      { id: 'urn:x:2', type: 'Annotation', motivation: 'highlighting', target: 'a.txt', 'x:own': [1, 2] },
    ]);
    const read = DecisionLog.parse(foreign);
    assert.equal(applyDecisions(seed, [findingAt(seed, 'herjet')], read.of('a.txt'), nobody).findings[0]!.settledBy, 'dismissed');
    assert.deepEqual((JSON.parse(read.toString()) as { items: { id: string; 'x:own'?: unknown }[] }).items.find((i) => i.id === 'urn:x:2')!['x:own'], [1, 2]);
  });

  it('refuses a damaged file', () => {
    for (const bad of ['{', '3', '{"items": 3}', '[1]']) assert.throws(() => DecisionLog.parse(bad), DamagedDecisions);
  });

  it('merges as text when two reviewers decide on different places', () => {
    const dir = mkdtempSync(join(tmpdir(), 'decisions-'));
    const save = (name: string, l: DecisionLog) => {
      writeFileSync(join(dir, name), l.toString());
      return join(dir, name);
    };
    const ours = log.with(decide(seed, findingAt(seed, 'plyndring'), ruling));
    const theirs = log.without(DecisionLog.parse(log.toString()).decisions[2]!.id);
    const merged = execFileSync('git', ['merge-file', '-p', save('ours', ours), save('base', log), save('theirs', theirs)], { encoding: 'utf8' });
    rmSync(dir, { recursive: true });
    assert.deepEqual(DecisionLog.parse(merged).decisions.map((d) => d.quote.exact), ['terrorgrupper', 'plyndring', 'terrorister']);
  });
});
