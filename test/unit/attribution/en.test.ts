import assert from 'node:assert/strict';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

/** A row marks the source with [ ], the cue with { } and each piece of content with < >; marks may not cross. */
function check(row: string): void {
  const expected = { source: [] as string[], cue: [] as string[], content: [] as string[] };
  const open: { list: string[]; at: number }[] = [];
  let text = '';
  for (const char of row) {
    if (char === '[') open.push({ list: expected.source, at: text.length });
    else if (char === '{') open.push({ list: expected.cue, at: text.length });
    else if (char === '<') open.push({ list: expected.content, at: text.length });
    else if (char === ']' || char === '}' || char === '>') {
      const { list, at } = open.pop()!;
      list.push(text.slice(at));
    } else text += char;
  }
  const found = reviewer.review(text, { language: 'en' }).attributions;
  const cut = (r: { start: number; end: number }) => text.slice(r.start, r.end);
  const match = found.find((a) => a.cue && expected.cue.includes(cut(a.cue)));
  assert.ok(match, `no attribution by ${expected.cue.join()}; found ${found.map((a) => a.cue && cut(a.cue)).join(' | ')}`);
  assert.deepEqual({ source: match.source ? [cut(match.source)] : [], content: match.content.map(cut) }, { source: expected.source, content: expected.content });
}

const constructions: Readonly<Record<string, readonly string[]>> = {
  'that-clauses': [
    '[The harbour master] {said} <that the quay would stay closed>.',
    '[Inspector Adams] {told} reporters <that two windows had been broken>.',
    '[The ministry] {announced} on Friday <that the scheme would end>.',
  ],
  'clauses without that': [
    '[She] {said} <the bridge was safe>.',
    '[The company] {believes} <the valve was faulty>.',
  ],
  'reports behind their content': [
    '<The road is open again>, [the council] {said}.',
    '<The road is open again>, {according to} [the council].',
    '<“The road is open again,”> {said} [Jane Miller, head of the highways department].',
    '<“The road is open again,”> [Jane Miller, head of the highways department], {said}.',
  ],
};

describe('English attributions', () => {
  for (const [name, rows] of Object.entries(constructions)) {
    describe(name, () => {
      for (const row of rows) it(row, () => check(row));
    });
  }
});
