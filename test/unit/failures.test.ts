import assert from 'node:assert/strict';
import { describeFailures } from '../../src/core/failures.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { toJson } from '../../src/core/reports/json.ts';
import { Reviewer } from '../../src/core/review.ts';
import type { Mark, RuleId } from '../../src/core/rules/rule.ts';
import { withCheck } from './with-check.ts';

const TEXT = 'The terrorists took the town.\n\nThe thugs took the bridge.\n\nThe terrorists took the port.\n';
const BROKEN: RuleId = 'framing/booster';

function review(check: (text: string) => Iterable<Mark>, language: Language = 'en') {
  return withCheck(BROKEN, ({ text }) => check(text), () => new Reviewer({ messages: language }).review(TEXT, { language: 'en' }));
}

const onBridge = (text: string): Mark[] => {
  if (text.includes('bridge')) throw new Error('no bridge');
  return [];
};

describe('a rule that throws', () => {
  it('is skipped for that block, and named with it; the other rules and blocks stand', () => {
    const { findings, failures } = review(onBridge);
    assert.deepEqual(failures.map(({ step, start, end, error }) => [step, TEXT.slice(start, end), error.message]), [[BROKEN, 'The thugs took the bridge.', 'no bridge']]);
    assert.deepEqual(findings.filter((f) => f.rule === 'framing/label').map((f) => f.text), ['terrorists', 'thugs', 'terrorists']);
  });

  for (const [name, mark] of Object.entries<Mark>({
    'ends before it starts': { start: 9, end: 4 }, 'is empty': { start: 4, end: 4 }, 'reaches out of its block': { start: 4, end: 900 }, 'begins before it': { start: -1, end: 3 },
  })) {
    it(`makes no finding of a mark that ${name}`, () => {
      const { findings, failures } = review((text) => (text.includes('bridge') ? [mark] : []));
      assert.equal(failures.length, 1);
      assert.ok(findings.every(({ rule }) => rule !== BROKEN));
    });
  }

  it('makes no finding of a mark that splits a character', () => {
    const text = 'A 👍 b.';
    const { failures } = withCheck(BROKEN, () => [{ start: 3, end: 5 }], () => new Reviewer().review(text, { language: 'en' }));
    assert.deepEqual(failures.map(({ step }) => step), [BROKEN]);
  });

  for (const language of LANGUAGES) {
    it(`is said in one sentence, with its lines (${language})`, () => {
      const said = describeFailures(review(onBridge, language), language);
      assert.match(said!, /^\p{Lu}[^.]*3[^.]*framing\/booster\.$/u);
    });
  }

  it('stands in the JSON, where there is anything to say', () => {
    assert.deepEqual(toJson(review(onBridge)).failures, [{ step: BROKEN, start: 31, end: 57, error: 'no bridge' }]);
    assert.ok(!('failures' in toJson(new Reviewer().review(TEXT))));
  });
});

/** Orders with an opening mark and no closing one, and a note behind: where the note's words used to be looked for as the quotation's. */
const UNCLOSED: Readonly<Record<Language, readonly string[]>> = {
  en: ['The order said “Close the gates', 'The order read: "Evacuate the building', 'He ordered them to “hold the line', 'The directive "clear the square', 'Officers shouted “get down'],
  nb: ['Ordren lød: «Steng portene', 'Han beordret dem til å «rydde plassen', 'Ordren var «forlat bygget', 'Betjenten ropte «legg deg ned', 'Direktivet sa: “Slett alt'],
  nn: ['Ordren lydde: «Steng portane', 'Han beordra dei til å «rydde plassen', 'Ordren var «forlat bygget', 'Politiet ropte «legg deg ned', 'Direktivet sa: “Slett alt'],
};
const NOTES: Readonly<Record<Language, string>> = { en: '[order from the mayor to the police]', nb: '[ordre fra ordføreren til politiet]', nn: '[ordre frå ordføraren til politiet]' };

for (const language of LANGUAGES) {
  describe(`a quotation that nothing closes (${language})`, () => {
    for (const text of UNCLOSED[language]) {
      it(`ends before the note behind it: ${text}`, () => {
        const noted = new Reviewer().review(`${text} ${NOTES[language]}`, { language });
        const plain = new Reviewer().review(text, { language });
        assert.deepEqual(noted.failures, []);
        assert.deepEqual(noted.quotations, plain.quotations);
        assert.deepEqual(noted.directives, plain.directives);
      });
    }
  });
}

describe('an order whose that-clause stands before its noun', () => {
  for (const text of ['that d ried tore his demand', 'that he cried tore his demand', 'that she died drew their order', 'at han døde rev hans krav', 'at ho døydde reiv hans krav']) {
    for (const language of LANGUAGES) {
      it(`has no range that ends before it starts: ${text} (${language})`, () => {
        assert.deepEqual(new Reviewer().review(text, { language }).failures, []);
      });
    }
  }
});
