import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

function euphemisms(text: string, language: Language): string[] {
  return reviewer.review(text, { language }).findings.filter((f) => f.rule === 'framing/euphemism').map((f) => f.text);
}

const ACTS: readonly [Language, string, string][] = [
  ['nb', 'Pressemelding\n\nTre grevlinger ble tatt ut av jegerne.', 'tatt ut'],
  ['nb', 'Pressemelding\n\nKonsernet skal rasjonalisere filialnettet i nord.', 'rasjonalisere filialnettet'],
  ['nn', 'Pressemelding\n\nFamilien vart leidsaga til flyplassen.', 'leidsaga'],
  ['nn', 'Pressemelding\n\nDet har vore ujamn drift på ferja.', 'ujamn drift'],
  ['en', 'For immediate release\n\nTwo badgers were removed from the slope.', 'removed'],
  ['en', 'For immediate release\n\nThe squatters were escorted to the gate.', 'escorted'],
];

describe('everyday words that soften', () => {
  for (const [language, text, expected] of ACTS) {
    it(`are marked beside what they soften, in a party's text (${language}: ${expected})`, () => assert.deepEqual(euphemisms(text, language), [expected]));
    it(`are left to a reporter (${language}: ${expected})`, () => assert.deepEqual(euphemisms(text.split('\n\n')[1]!, language), []));
  }

  it('are left alone without it', () => assert.deepEqual(euphemisms('For immediate release\n\nThe old pipes were removed from the slope.', 'en'), []));
  it('are left alone in the mouth of another', () => assert.deepEqual(euphemisms('For immediate release\n\n"Two badgers were removed," said the farmer, Per Vik.', 'en'), []));
});
