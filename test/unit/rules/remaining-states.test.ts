import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();
/** A party speaks: only then is a state of things contested. */
const PARTY: Readonly<Record<Language, string>> = { nb: 'Vi har lest rapporten.', nn: 'Vi har lese rapporten.', en: 'We have read the report.' };

const STATES: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Reservoaret forblir trygt.', 'Vannet holdt seg giftig.', 'Anlegget har forblitt usikkert.', 'Elva ble værende giftig.', 'Bygget forblir livsfarlig.'],
  nn: ['Reservoaret vart verande trygt.', 'Vatnet heldt seg giftig.', 'Vatnet har halde seg giftig.', 'Elva vart verande giftig.', 'Brua vart verande livsfarleg.'],
  en: ['The reservoir remains safe.', 'The bridge remained dangerous.', 'The railway has remained underfunded.', 'The water stays toxic.', 'The plant will remain unsafe.'],
};

describe('what remains as it is', () => {
  for (const [language, sentences] of Object.entries(STATES) as [Language, readonly string[]][]) {
    for (const sentence of sentences) {
      it(`is claimed as what is so: ${sentence} (${language})`, () => {
        const { findings } = reviewer.review(`${PARTY[language]} ${sentence}`, { language });
        assert.ok(findings.some((f) => f.rule === 'attribution/assertion' && sentence.includes(f.text)), JSON.stringify(findings.map((f) => [f.rule, f.text])));
      });
    }
  }
});
