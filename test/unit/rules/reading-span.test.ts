import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();
const claimsIn = (language: Language, text: string): string[] => reviewer.review(text, { language }).findings.filter(({ kind }) => kind === 'attribution').map(({ text: words }) => words);

// Claims with a clause behind them that completes them, or a bracket in them.
const WHOLE: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Ministeren har stjålet pengene fra dem som trengte dem mest', 'De har sveket løftene som vi fikk i fjor', 'Etaten har stjålet lønna i fire år (2019 til 2022)'],
  nn: ['Ministeren har stole pengane frå dei som trong dei mest', 'Dei har svike lovnadene som vi fekk i fjor', 'Etaten har stole løna i fire år (2019 til 2022)'],
  en: ['The minister has stolen the money from those who needed it most', 'They have betrayed the promises that we were given last year', 'The agency has stolen wages for four years (2019 to 2022)'],
};

describe('a claim reads by itself', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    for (const claim of WHOLE[language]) it(`${language}: ${claim}`, () => assert.ok(claimsIn(language, `${claim}.`).includes(claim), claimsIn(language, `${claim}.`).join(' | ')));
  }

  it('two claims in one sentence stay two', () => {
    const claims = claimsIn('en', 'The council stole the wages of the crews who were beaten by its guards.');
    assert.ok(claims.length < 2 || claims.every((one) => claims.every((other) => one === other || !one.includes(other))), claims.join(' | '));
  });
});
