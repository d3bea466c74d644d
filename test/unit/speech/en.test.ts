import assert from 'node:assert/strict';
import fc from 'fast-check';
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
    '[The union] {said} in a statement on Monday <that talks had broken down>.',
    '[Advocates] {argue}, however, <that the law already covers this>.',
  ],
  'clauses without that': [
    '[She] {said} <the bridge was safe>.',
    '[The company] {believes} <the valve was faulty>.',
    '[Residents] {say} <they were never asked>.',
    '[The mayor] {insisted} in most cases <the rule was followed>.',
  ],
  'reports behind their content': [
    '<The road is open again>, [the council] {said}.',
    '<The road is open again>, {according to} [the council].',
    '{According to} [the council], <the road is open again>.',
    '<The road is open again>, [the council] {said} on Friday.',
    '<“The road is open again,”> {said} [Jane Miller, head of the highways department].',
    '<“The road is open again,”> [Jane Miller, head of the highways department], {said}.',
    "<''The road is open again,''> [Ms. Miller] {said}. <''Drive with care.''>",
    '<“The road is open again,”> [she] {said}. <“Drive with care.”>',
  ],
  'reports inside their content': [
    '<The road>, [the council] {said}, <will open on Monday>.',
    '<“The road,”> [she] {said}, <“will open on Monday.”>',
    "{In [Smith]'s view}, <the rule is dead>.",
    'No date was given, but {according to} [the council], <the road will open soon>.',
  ],
  'quotations before and behind': [
    '[Mr. Brown] {replied}: <“Not before spring.”>',
    '[The letter] {said} <the site was “wholly unsuitable” for housing>.',
    '[The minister] {called} <the offer “a step in the right direction”>.',
  ],
  'questions, orders, promises and plans': [
    '[Journalists] {asked} <whether the plant was insured>.',
    '[The judge] {ordered} the firm <to pay the costs>.',
    '[The council] {urged} drivers <to stay at home>.',
    '[The company] {promised} <to repay every customer>.',
    '[The club] {wants} <to double the size of its ground>.',
    '[The board] {called for} <an independent inquiry>.',
    '[Campaigners] {called on} the government <to act>.',
    '[The owner] {denied} <breaking the rules>.',
    '[The captain] {refused} <to comment>.',
  ],
  'sources of several words': [
    '[Rep. Tom Hill (D-MN), the deputy chair of the committee], {said} <the vote was close>.',
    '[Mr. Hill, who has chaired the committee since March], {said} <the vote was close>.',
    '[Officials in the ministry and the police] {said} <the road was closed>.',
    '[Teachers themselves] {fear} <another closure>.',
    '[A spokesman for the airline] {said} <the flights were full>.',
    'The case was heard by Judge Ann Lee, [who] {said} <that the delay was regrettable>.',
    '[The man accused of the theft] {said} <he was innocent>.',
  ],
  'verbs that share a subject': [
    '[The bank] apologised on Monday and {said} <the fault was repaired>.',
    '[The bank] apologised on Monday, {saying} <that the fault was repaired>.',
  ],
  passives: [
    '<The plan> was {described} by [the auditors] <as a gamble>.',
    'She was {told} by [the clinic] <that the test was negative>.',
  ],
  'nouns and adjectives': [
    '[The firm]\'s {claim} <that the water is clean> was repeated in court.',
    'The court heard [her] {allegation} <that she had been followed>.',
    '[The director] is {convinced} <that sales will rise>.',
    '[Parents] are {worried} <that the school will close>.',
  ],
  'documents and media': [
    '[The report] {shows} <that costs have doubled>.',
    '[A 2014 study] {found} <the drug had no effect>.',
    '[The data] {showed} <as many as 40 children had fallen ill>.',
    '<The talks have failed>, [the Daily Post] {reported}.',
  ],
  'reports by nobody in particular': [
    '<The ship is> {reportedly} <on its way to Lagos>.',
  ],
};

const silent: Readonly<Record<string, readonly string[]>> = {
  'words that only look like reports': [
    'The reports were late and the claims were settled.',
    'He orders a coffee and pays the bill.',
    'The states and their plans are another story.',
    'The hearing was held in a small room.',
    'It is worth noting that spring is near.',
    'Before they left, the couple found out about the storm.',
  ],
};

describe('English attributions', () => {
  for (const [name, rows] of Object.entries(constructions)) {
    describe(name, () => {
      for (const row of rows) it(row, () => check(row));
    });
  }

  for (const [name, rows] of Object.entries(silent)) {
    describe(name, () => {
      for (const row of rows) it(row, () => assert.deepEqual(reviewer.review(row, { language: 'en' }).attributions.map((a) => a.cue && row.slice(a.cue.start, a.cue.end)), []));
    });
  }

  it('tells asserted, negated, conditional, generic and asked reports apart', () => {
    const status = (text: string) => reviewer.review(text, { language: 'en' }).attributions[0]?.status;
    assert.equal(status('The minister said that the road was safe.'), 'asserted');
    assert.equal(status('The minister did not say that the road was safe.'), 'negated');
    assert.equal(status('If the minister says that the road is safe, we drive.'), 'conditional');
    assert.equal(status('The minister would say that the road was safe.'), 'conditional');
    assert.equal(status('People who support the ban met on Monday.'), 'generic');
    assert.equal(status('Has the minister said that the road is safe?'), 'question');
  });

  it('tells kinds of sources apart', () => {
    const kind = (text: string) => reviewer.review(text, { language: 'en' }).attributions[0]?.sourceKind;
    assert.equal(kind('Jane Miller said the road was safe.'), 'named');
    assert.equal(kind('The minister said the road was safe.'), 'role');
    assert.equal(kind('Experts say the road is safe.'), 'vague');
    assert.equal(kind('Some say the road is safe.'), 'vague');
    assert.equal(kind('A source said the road was safe.'), 'anonymous');
    assert.equal(kind('She said the road was safe.'), 'pronoun');
    assert.equal(kind('We believe the road is safe.'), 'author');
  });

  const words = ['The minister', 'said', 'that', '“', '”', '"', "''", ',', '.', ':', '–', 'according to', 'Jane Miller', 'who', 'claims', 'reports', 'to', 'he', 'and', '(', ')', ';', 'reportedly', 'was accused of', 'roads', 'close', '\n', '’', '\u{1F600}', 'É'];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));

  it('keeps every span inside the text, in order, and never empty', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { source, cue, content } of reviewer.review(text, { language: 'en' }).attributions) {
        for (const range of [source, cue, ...content]) if (range) assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length);
        content.slice(1).forEach((piece, n) => assert.ok(piece.start >= content[n]!.start));
      }
    }));
  });

  it('stands texts that break off', () => {
    for (const text of ['he close according to', 'roads close The minister to', 'She said', 'He told', 'the claim that', '“', 'said by', 'Jane Miller:']) reviewer.review(text, { language: 'en' });
  });

  it('gives every place of a text to one voice', () => {
    fc.assert(fc.property(texts, (text) => {
      const { voices, paragraphs, speakers } = reviewer.review(text, { language: 'en' });
      const known = new Set(speakers.map((s) => s.id));
      for (const { start, end } of paragraphs) {
        const own = voices.filter((v) => v.start < end && start < v.end);
        assert.equal(own[0]?.start, start);
        assert.equal(own.at(-1)?.end, end);
        own.slice(1).forEach((v, n) => assert.equal(v.start, own[n]!.end));
        own.forEach((v) => assert.ok(known.has(v.speaker)));
      }
    }));
  });

  it('finds the same twice', () => {
    fc.assert(fc.property(texts, (text) => assert.deepEqual(new Reviewer().review(text, { language: 'en' }).attributions, reviewer.review(text, { language: 'en' }).attributions)), { numRuns: 20 });
  });

  // Eight times the text may take eight times as long, and with noise thirty, but not the sixty-four of a quadratic search.
  it('takes no more than linear time on hostile text', function () {
    this.timeout(120_000);
    const time = (text: string) => {
      const started = performance.now();
      reviewer.review(text, { language: 'en' });
      return performance.now() - started;
    };
    for (const piece of ['“he said, ', 'who said that ', 'said X, ', 'the the ', '( and ', "'' said "]) {
      time(piece.repeat(200));
      const [short, long] = [time(piece.repeat(2_000)), time(piece.repeat(16_000))];
      assert.ok(long < 30 * Math.max(short, 20), `${piece}: ${short} ms, eight times as much ${long} ms`);
    }
  });
});
