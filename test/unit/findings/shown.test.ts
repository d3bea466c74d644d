import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEW, shownAs, STRICTNESSES, type Shown, type Strictness } from '../../../src/core/findings/shown.ts';
import { contains, overlaps, SEVERITIES, type Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();
const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');
const MOST_UNDERLINED = 0.25;

/** What is drawn of each finding: *line: tatt gisler*. */
function drawn(text: string, language: Language, strictness: Strictness = 'normal'): string[] {
  const shown = shownAs(reviewer.review(text, { language }).findings, strictness);
  return [...shown].map(([{ telling }, how]) => `${how}: ${text.slice(telling.start, telling.end)}`);
}

describe('findings of a statement', () => {
  const { findings } = reviewer.review(seed);

  it('have a rank each, by severity first', () => {
    const byRank = [...findings].sort((a, b) => a.rank - b.rank);
    assert.deepEqual(byRank.map(({ rank }) => rank), findings.map((_, n) => n + 1));
    const order = byRank.map(({ severity }) => SEVERITIES.indexOf(severity));
    assert.deepEqual(order, [...order].sort((a, b) => a - b));
  });

  it('name the claim that a loaded word is a part of', () => {
    const parts = findings.filter(({ inside }) => inside !== undefined);
    assert.ok(parts.length > 5);
    for (const part of parts) {
      const claim = findings.find(({ rank }) => rank === part.inside)!;
      assert.ok(part.kind === 'framing' && claim.kind !== 'framing' && contains(claim, part), part.text);
    }
  });

  const PHRASES: Readonly<Record<Language, string>> = {
    nb: 'De hensynsløse lederne kjørte videre. Våre modige og heltemodige mannskaper kom.',
    nn: 'Dei omsynslause leiarane køyrde vidare. Dei modige og heltemodige mannskapa våre kom.',
    en: 'The minister goes on with his tax-and-spend agenda. Our brave and heroic crews came.',
  };
  for (const [language, text] of Object.entries(PHRASES) as [Language, string][]) {
    it(`name a loaded word once, with the phrase that it is part of: ${language}`, () => {
      const framing = reviewer.review(text, { language }).findings.filter(({ kind }) => kind === 'framing');
      assert.ok(framing.length >= 2, framing.map((f) => f.text).join());
      for (const word of framing) assert.deepEqual(framing.filter((phrase) => phrase !== word && contains(phrase, word)).map((f) => `${f.text} > ${word.text}`), []);
    });
  }

  it('have their telling part within their words', () => {
    for (const finding of findings) assert.ok(contains(finding, finding.telling) && finding.telling.start < finding.telling.end, finding.text);
  });
});

describe('what is drawn in the text', () => {
  const { findings } = reviewer.review(seed);
  const linesOf = (strictness: Strictness, wanted: Shown = 'line') => [...shownAs(findings, strictness)].filter(([, how]) => how === wanted).map(([finding]) => finding);

  it('is at most a quarter of the seed, and no place twice', () => {
    for (const strictness of STRICTNESSES) {
      const lines = linesOf(strictness).map(({ telling }) => telling);
      assert.ok(lines.reduce((sum, { start, end }) => sum + end - start, 0) <= MOST_UNDERLINED * seed.length, strictness);
      assert.ok(!lines.some((a, n) => lines.some((b, m) => m > n && overlaps(a, b))), strictness);
    }
  });

  it('grows with strictness; hints come last, and the few are those that matter most', () => {
    assert.equal(linesOf('few').length, FEW);
    assert.ok(linesOf('few').every(({ severity }) => severity === 'warning'));
    assert.ok(linesOf('normal').length > FEW);
    const isHint = ({ severity }: (typeof findings)[number]): boolean => severity === 'hint';
    assert.ok(![...linesOf('normal'), ...linesOf('normal', 'tint')].some(isHint));
    assert.ok([...linesOf('everything'), ...linesOf('everything', 'tint')].some(isHint));
  });

  it('leaves out what is settled, and a word stands for itself once its claim is', () => {
    const claim = findings.find(({ text }) => text.includes('herjet administrative'))!;
    const settled = findings.map((f) => (f === claim ? { ...f, settledBy: 'dismissed' as const } : f));
    const shown = [...shownAs(settled, 'normal')].filter(([{ start, end }]) => claim.start <= start && end <= claim.end);
    assert.deepEqual(shown.map(([{ text }, how]) => [text, how]), [['herjet', 'line']]);
  });

  // A claim is underlined at its verb with what belongs to it; a loaded word in it is tinted.
  const sentences: Record<Language, readonly [text: string, line: string, tint?: string][]> = {
    nb: [
      ['De har tatt gisler fra lastefly.', 'tatt gisler'],
      ['Banden plyndret butikkene i sentrum i går.', 'plyndret butikkene', 'plyndret'],
      ['Byen ble overtatt av terrorister i går kveld.', 'overtatt av terrorister', 'terrorister'],
      ['De har hindret ambulanser i å komme fram.', 'hindret ambulanser'],
      ['De har angrepet brannmenn og politifolk.', 'angrepet brannmenn'],
    ],
    nn: [
      ['Dei har teke gislar frå lastefly.', 'teke gislar'],
      ['Byen vart overteken av terroristar i går kveld.', 'overteken av terroristar', 'terroristar'],
      ['Dei har hindra ambulansar i å kome fram.', 'hindra ambulansar'],
      ['Dei har angripe brannmenn og politifolk.', 'angripe brannmenn'],
      ['Dei har øydelagt butikkane i sentrum.', 'øydelagt butikkane'],
    ],
    en: [
      ['They have taken hostages from cargo planes.', 'taken hostages'],
      ['The thugs have destroyed the bridge.', 'destroyed the bridge', 'thugs'],
      ['They have tortured prisoners in the cellar.', 'tortured prisoners'],
      ['They destroyed the shops in the centre.', 'destroyed the shops'],
      ['They have blocked ambulances on the bridge.', 'blocked ambulances'],
    ],
  };
  for (const [language, cases] of Object.entries(sentences)) {
    for (const [text, line, tint] of cases) {
      it(`${language}: ${text}`, () => {
        const all = drawn(text, language as Language);
        assert.ok(all.includes(`line: ${line}`), all.join('\n'));
        assert.equal(all.filter((one) => one.startsWith('line: ')).length, 1, all.join('\n'));
        if (tint) assert.ok(all.includes(`tint: ${tint}`), all.join('\n'));
      });
    }
  }
});
