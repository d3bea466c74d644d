import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEW, shownAs, STRICTNESSES, type Strictness } from '../../../src/core/findings/shown.ts';
import { contains, isAtLeast, overlaps, SEVERITIES, type Kind, type Language, type Range, type Severity } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();
const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');
const MOST_UNDERLINED = 0.25;
const MOST_MARKED = 0.33;

/** What is drawn of each finding: *line: tatt gisler*. */
function drawn(text: string, language: Language, severity: (kind: Kind) => Severity): string[] {
  const words = ({ start, end }: Range): string => text.slice(start, end);
  const findings = reviewer.review(text, { language }).findings.map((finding) => ({ ...finding, severity: severity(finding.kind) }));
  return [...shownAs(findings, 'normal').values()].flatMap(({ line, tints, dots }) => [...(line ? [`line: ${words(line)}`] : []), ...tints.map((tint) => `tint: ${words(tint)}`), ...dots.map((place) => `dots: ${words(place)}`)]);
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
  const placesOf = (strictness: Strictness) => [...shownAs(findings, strictness).values()];
  const shareOf = (places: readonly Range[]): number => places.reduce((sum, { start, end }) => sum + end - start, 0) / seed.length;
  const linesOf = (strictness: Strictness): Range[] => placesOf(strictness).flatMap(({ line }) => line ?? []);

  it('is underlined in at most a quarter of the seed, and no place has two lines, or a line and dots, or two colours', () => {
    for (const strictness of STRICTNESSES) {
      const lines = linesOf(strictness);
      const dots = placesOf(strictness).flatMap((drawn) => drawn.dots);
      assert.ok(shareOf(lines) <= MOST_UNDERLINED && shareOf([...lines, ...dots]) <= MOST_MARKED, `${strictness}: ${shareOf(lines)}, with dots ${shareOf([...lines, ...dots])}`);
      for (const places of [[...lines, ...dots], placesOf(strictness).flatMap((drawn) => [...drawn.tints, ...drawn.dots])]) assert.ok(!places.some((a, n) => places.some((b, m) => m > n && overlaps(a, b))), strictness);
    }
  });

  it('has a line where an editor would stop and nowhere else: so many warnings, so many lines', () => {
    const warnings = findings.filter(({ severity }) => isAtLeast(severity, 'warning'));
    for (const strictness of ['normal', 'everything'] as const) {
      const underlined = [...shownAs(findings, strictness)].filter(([, { line }]) => line).map(([finding]) => finding);
      assert.deepEqual(underlined.sort((a, b) => a.rank - b.rank), [...warnings].sort((a, b) => a.rank - b.rank), strictness);
    }
  });

  it('grows with strictness; hints come last, and the few are those that matter most, of more than one rule', () => {
    const few = [...shownAs(findings, 'few').keys()];
    assert.equal(few.length, FEW);
    assert.ok(few.every(({ severity }) => severity === 'warning'));
    assert.ok(new Set(few.map(({ rule }) => rule)).size >= FEW / 2);
    assert.equal(new Set(few.map(({ kind }) => kind)).size, 3, 'there are warnings of all kinds');
    const hasHint = (strictness: Strictness): boolean => [...shownAs(findings, strictness).keys()].some(({ severity }) => severity === 'hint');
    assert.deepEqual([hasHint('normal'), hasHint('everything')], [false, true]);
  });

  it('leaves out what is settled, and a word has its own colour once its claim is', () => {
    const claim = findings.find(({ text }) => text.includes('herjet administrative'))!;
    const settled = findings.map((f) => (f === claim ? { ...f, settledBy: 'dismissed' as const } : f));
    const shown = [...shownAs(settled, 'normal')].filter(([{ start, end }]) => claim.start <= start && end <= claim.end);
    assert.deepEqual(shown.map(([{ text }, { tints, dots }]) => [text, tints.length, dots.length]), [['herjet', 0, 1]]);
  });

  const INNER: Readonly<Record<Language, readonly [text: string, claim: string, word: string]>> = {
    nb: ['Byen ble overtatt av terrorister i går kveld.', 'overtatt av', 'terrorister'],
    nn: ['Byen vart overteken av terroristar i går kveld.', 'overteken av', 'terroristar'],
    en: ['The city was seized by terrorists last night.', 'seized by', 'terrorists'],
  };
  for (const [language, [text, claim, word]] of Object.entries(INNER) as [Language, (typeof INNER)[Language]][]) {
    it(`breaks the line of a claim where a word in it has its own, and gives each its colour: ${language}`, () => {
      assert.deepEqual(drawn(text, language, () => 'warning').sort(), [`line: ${claim}`, `line: ${word}`, `tint: ${claim}`, `tint: ${word}`].sort());
    });

    it(`underlines a grave word in a claim that is not: ${language}`, () => {
      assert.deepEqual(drawn(text, language, (kind) => (kind === 'framing' ? 'warning' : 'information')).sort(), [`line: ${word}`, `dots: ${claim}`, `tint: ${word}`].sort());
    });
  }

  // A claim is marked at its verb with what belongs to it, a loaded word in it by itself.
  const sentences: Record<Language, readonly [text: string, claim: string, word?: string][]> = {
    nb: [
      ['De har tatt gisler fra lastefly.', 'tatt gisler'],
      ['Banden plyndret butikkene i sentrum i går.', 'butikkene', 'plyndret'],
      ['Byen ble overtatt av terrorister i går kveld.', 'overtatt av', 'terrorister'],
      ['De har hindret ambulanser i å komme fram.', 'hindret ambulanser'],
      ['De har angrepet brannmenn og politifolk.', 'angrepet brannmenn'],
    ],
    nn: [
      ['Dei har teke gislar frå lastefly.', 'teke gislar'],
      ['Byen vart overteken av terroristar i går kveld.', 'overteken av', 'terroristar'],
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
    for (const [text, claim, word] of cases) {
      it(`${language}: ${text}`, () => {
        const all = drawn(text, language as Language, (kind) => (kind === 'framing' ? 'information' : 'warning'));
        assert.deepEqual(all.flatMap((mark) => /^(?:tint|dots): (.+)/u.exec(mark)?.[1] ?? []).sort(), [claim, ...(word ? [word] : [])].sort());
        assert.equal(all.filter((mark) => mark.startsWith('line: ')).length, 1, all.join('\n'));
      });
    }
  }
});
