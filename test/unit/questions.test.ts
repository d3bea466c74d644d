import assert from 'node:assert/strict';
import { questions } from '../../src/core/reports/questions.ts';
import { Reviewer } from '../../src/core/review.ts';
import type { Language } from '../../src/core/model.ts';
import { rules } from '../../src/core/rules/index.ts';
import { decide } from '../../src/core/decisions/decide.ts';

const reviewer = new Reviewer();
const ask = (text: string, language: Language): string => questions('press.txt', reviewer.review(text, { language }));

describe('questions to the sender', () => {
  const cases: Record<Language, readonly [text: string, question: string][]> = {
    nb: [
      ['Alt er stille.\n\nDe har tatt gisler fra lastefly.', '1. «De har tatt gisler fra lastefly» (linje 3): Hvem har opplyst dette, og kan det dokumenteres?'],
      ['Presidenten beordret «skyt for å drepe» i går.', '‘skyt for å drepe’'],
    ],
    nn: [['Alt er stille.\n\nDei har teke gislar frå lastefly.', '1. «Dei har teke gislar frå lastefly» (linje 3): Kven har opplyst dette, og kan det dokumenterast?']],
    en: [['All is quiet.\n\nThey have taken hostages from cargo planes.', '1. “They have taken hostages from cargo planes” (line 3): Who has stated this, and can it be documented?']],
  };
  for (const [language, all] of Object.entries(cases)) {
    for (const [text, question] of all) it(`${language}: ${question}`, () => { assert.ok(ask(text, language as Language).includes(question), ask(text, language as Language)); });
  }

  it('are asked of every claim and order, and of no wording', () => {
    for (const { id, kind, question } of rules) assert.equal(question !== undefined, kind !== 'framing', id);
  });

  it('are none where there is nothing to ask, or where it was asked', () => {
    assert.equal(ask('Biblioteket er åpent fra klokken ti til klokken fire.', 'nb'), '');
    const text = 'De har tatt gisler fra lastefly.';
    const decisions = reviewer.review(text, { language: 'nb' }).findings.map((finding) => decide(text, finding, { verdict: 'asked', file: 'a', date: '2026-01-02' }));
    assert.equal(questions('a', reviewer.review(text, { language: 'nb', decisions })), '');
  });
});
