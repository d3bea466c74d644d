import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

// Question and its opening that tells.
const QUESTIONS: Readonly<Record<Language, readonly (readonly [question: string, telling: string])[]>> = {
  nb: [['Hvem tror egentlig på dette', 'Hvem tror egentlig'], ['Er det ikke på tide å handle', 'Er det ikke'], ['Hvor mange flere advarsler må til', 'Hvor mange flere']],
  nn: [['Kven trur eigentleg på dette', 'Kven trur eigentleg'], ['Er det ikkje på tide å handle', 'Er det ikkje'], ['Kor mange fleire åtvaringar må til', 'Kor mange fleire']],
  en: [['Who would ever believe this', 'Who would ever'], ['Isn’t it time to act', 'Isn’t it'], ['How many more warnings must there be', 'How many more']],
};

describe('a pointed question is marked whole', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    for (const [question, telling] of QUESTIONS[language]) {
      it(`${language}: ${question}?`, () => {
        const text = `${question}?`;
        const found = new Reviewer().review(text, { language }).findings.find((f) => f.rule === 'framing/presupposition');
        assert.equal(found?.text, question);
        assert.ok(text.slice(found.telling.start, found.telling.end).startsWith(telling), 'its opening tells');
      });
    }
  }
});
