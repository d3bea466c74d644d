import assert from 'node:assert/strict';
import { GROUPINGS, groupsOf, type Groupable } from '../../../src/extension/findings/groups.ts';
import type { State } from '../../../src/core/findings/open.ts';
import type { FindingView } from '../../../src/protocol/statement-view.ts';

const START = { line: 0, character: 0 };
let count = 0;

function finding(given: Partial<FindingView>): FindingView {
  return {
    id: String(++count), range: { start: START, end: START }, rule: 'framing/label', ruleTitle: 'Label', kind: 'framing', severity: 'warning',
    text: 'thugs', telling: 'thugs', message: 'A label.', paragraph: 0, speaker: 'author', speakerName: 'The sender', state: 'open', ...given,
  };
}

function statement(findings: readonly FindingView[], given: Partial<Groupable> = {}): Groupable {
  return { uri: 'untitled:a', messages: 'en', findings, ...given };
}

const labels = (groupable: Groupable, grouping: (typeof GROUPINGS)[number], filter = '') => groupsOf(groupable, grouping, filter).map(({ label, findings }) => `${label} ${findings.length}`);

describe('groups of findings', () => {
  it('shows every finding once, however it is grouped', () => {
    const states: State[] = ['open', 'hint', 'note', 'accepted', 'dismissed'];
    const findings = states.flatMap((state, n) => [finding({ state, paragraph: n, speaker: `s${n % 2}` }), finding({ state, kind: 'directive', rule: 'directive/own', severity: 'hint' })]);
    for (const grouping of GROUPINGS) {
      const shown = groupsOf(statement(findings), grouping, '').flatMap((group) => group.findings.map(({ id }) => id));
      assert.deepEqual([...shown].sort(), findings.map(({ id }) => id).sort(), grouping);
    }
  });

  it('puts what is settled, and decisions that have lost their place, into groups of their own, last', () => {
    const groupable = statement([finding({}), finding({ state: 'dismissed' })], { orphans: [{ id: 'o', text: 'gone', verdict: 'accepted' }] });
    assert.deepEqual(groupsOf(groupable, 'rule', '').map(({ key }) => key), ['framing/label', 'settled', 'orphans']);
  });

  it('has the few that matter on top by their place, and hints behind what is open', () => {
    const findings = [finding({ text: 'second', few: 2 }), finding({ text: 'other' }), finding({ text: 'hint', state: 'hint', severity: 'hint' }), finding({ text: 'first', few: 1, paragraph: 1 })];
    for (const grouping of ['rule', 'severity', 'speaker'] as const) {
      const [few, others, hints] = groupsOf(statement(findings), grouping, '').map(({ findings: own }) => own.map(({ text }) => text));
      assert.deepEqual([few, others, hints], [['first', 'second'], ['other'], ['hint']], grouping);
    }
    assert.deepEqual(labels(statement(findings), 'paragraph'), ['Line 1 2', 'Line 1 1', 'Hints 1'], 'the text has an order of its own');
    assert.deepEqual(labels(statement(findings.filter(({ few }) => few)), 'rule'), ['Label 2'], 'where there are no others they need no group');
  });

  it('knows how many more of a group are among the few', () => {
    const findings = [finding({ few: 1 }), finding({}), finding({}), finding({ kind: 'directive', rule: 'directive/own', ruleTitle: 'Order' })];
    assert.deepEqual(groupsOf(statement(findings), 'rule', '').map(({ label, above }) => [label, above]), [['Most important', undefined], ['Label', 1], ['Order', 0]]);
  });

  it('groups by rule in the order of kinds, and by speaker in the order of the text', () => {
    const findings = [
      finding({ kind: 'directive', rule: 'directive/own', ruleTitle: 'Order', speaker: 'b', speakerName: 'Berit' }),
      finding({ speaker: 'a', speakerName: 'Anna' }),
      finding({ kind: 'directive', rule: 'directive/own', ruleTitle: 'Order', speaker: 'b', speakerName: 'Berit' }),
    ];
    assert.deepEqual(labels(statement(findings), 'rule'), ['Label 1', 'Order 2']);
    assert.deepEqual(labels(statement(findings), 'speaker'), ['Berit 2', 'Anna 1']);
  });

  it('puts warnings before information, in the groups and among them, before the order of kinds', () => {
    const findings = [
      finding({ text: 'mild', severity: 'information' }), finding({ text: 'grave', rule: 'attribution/motive', ruleTitle: 'Motive', kind: 'attribution' }),
      finding({ text: 'mild too', severity: 'information', rule: 'attribution/motive', ruleTitle: 'Motive', kind: 'attribution' }), finding({ text: 'order', rule: 'directive/own', ruleTitle: 'Order', kind: 'directive', severity: 'information' }),
    ];
    assert.deepEqual(labels(statement(findings), 'rule'), ['Motive 2', 'Label 1', 'Order 1']);
    assert.deepEqual(labels(statement([finding({ text: 'mild', severity: 'information' }), finding({ text: 'grave' })]), 'rule'), ['Label 2']);
    assert.deepEqual(groupsOf(statement([finding({ text: 'mild', severity: 'information' }), finding({ text: 'grave' })]), 'rule', '')[0]!.findings.map(({ text }) => text), ['grave', 'mild']);
  });

  it('names a paragraph by its number and its first words', () => {
    const paragraphs = [{ range: { start: START, end: START }, counts: { framing: 1, attribution: 0, directive: 0 }, text: 'It began' }];
    assert.deepEqual(labels(statement([finding({})], { paragraphs }), 'paragraph'), ['1. It began 1']);
    assert.deepEqual(labels(statement([finding({})]), 'paragraph'), ['Line 1 1']);
  });

  it('filters by words, rule, message and speaker, and leaves out groups that come to nothing', () => {
    const findings = [finding({}), finding({ text: 'at once', rule: 'directive/own', ruleTitle: 'Order', kind: 'directive', speakerName: 'The Police' })];
    assert.deepEqual(labels(statement(findings), 'rule', ' police'), ['Order 1']);
    assert.deepEqual(labels(statement(findings), 'rule', 'THUGS'), ['Label 1']);
    assert.deepEqual(labels(statement(findings), 'rule', 'nothing like it'), []);
  });
});
