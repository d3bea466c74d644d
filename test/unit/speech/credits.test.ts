import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

/** Who said what; ⏎ is a line break. */
function said(language: Language, text: string): string[] {
  const whole = text.replaceAll('⏎', '\n');
  return reviewer.review(whole, { language }).attributions.map(({ source, content }) => `${source ? whole.slice(source.start, source.end) : '–'}: ${content.map((c) => whole.slice(c.start, c.end)).join(' ')}`);
}

const ROWS: readonly (readonly [Language, string, readonly string[]])[] = [
  ['nb', '«Kaia er viktig for oss alle.» – Kari Holm, ordfører', ['Kari Holm: «Kaia er viktig for oss alle.»']],
  ['nb', '«Kaia er viktig for oss alle.»⏎– Kari Holm, ordfører', ['Kari Holm: «Kaia er viktig for oss alle.»']],
  ['nb', '«Kaia er viktig for oss alle.» – ordfører Kari Holm', ['Kari Holm: «Kaia er viktig for oss alle.»']],
  ['nb', '«Kaia er viktig for oss.»⏎– Vi er enige, sier Per Dahl.', ['Per Dahl: «Kaia er viktig for oss.»', 'Per Dahl: Vi er enige']],
  ['nn', '«Kaia er viktig for oss alle.» – Kari Holm, ordførar', ['Kari Holm: «Kaia er viktig for oss alle.»']],
  ['nn', '> Kaia er viktig for oss alle.⏎⏎— Kari Holm, ordførar i Vik', ['Kari Holm: Kaia er viktig for oss alle.']],
  ['nb', '«Ikke før våren.» ― Kari Holm.', ['Kari Holm: «Ikke før våren.»']],
  ['nn', '«Ikkje før våren.» ― Kari Holm.', ['Kari Holm: «Ikkje før våren.»']],
  ['en', '“Not before spring.” ― Ada Holm.', ['Ada Holm: “Not before spring.”']],
  ['en', '“The pier is an asset to us all.” – Ada Holm, mayor', ['Ada Holm: “The pier is an asset to us all.”']],
  ['en', '“The pier is an asset to us all.”⏎— Ada Holm, Mayor', ['Ada Holm: “The pier is an asset to us all.”']],
  ['en', '"The pier is an asset to us all." Ada Holm, chair of the board', ['Ada Holm: "The pier is an asset to us all."']],
  ['en', '> The pier is an asset to us all.⏎⏎— Ada Holm, mayor of Northport', ['Ada Holm: The pier is an asset to us all.']],
  ['nb', 'Vi har sikret sporene.⏎⏎Politiadvokat Kari Holm ved Vik politidistrikt kan siteres', ['Politiadvokat Kari Holm: Vi har sikret sporene.']],
  ['nb', 'Kaia er stengt.⏎⏎Vaktleder Per Dahl kan siteres.', ['Vaktleder Per Dahl: Kaia er stengt.']],
  ['nn', 'Me har sikra spora.⏎⏎Politiadvokat Kari Holm i Vik kan siterast', ['Politiadvokat Kari Holm: Me har sikra spora.']],
  ['en', 'Our crew acted swiftly.⏎⏎Inspector Ada Holm of Northport Police may be quoted.', ['Inspector Ada Holm: Our crew acted swiftly.']],
  ['nb', 'Kaia er stengt. Ordføreren kan siteres på det.', []],
];

describe('a credit behind a quotation', () => {
  for (const [language, text, expected] of ROWS) {
    it(`${language}: ${text}`, () => { assert.deepEqual(said(language, text), expected); });
  }
});
