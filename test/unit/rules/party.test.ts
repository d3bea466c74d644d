import assert from 'node:assert/strict';
import { Reviewer } from '../../../src/core/review.ts';

const praised = (text: string) => new Reviewer().review(text).findings.filter((f) => f.rule === 'framing/virtue').map((f) => text.slice(f.start, f.end));

describe('praise of the own side', () => {
  it('is looked for where the author speaks for a party, in the first person or under a masthead', () => {
    assert.deepEqual(praised('Pressemelding\n\nFjordtrafikk har unik kompetanse på å få gamle ferger over fjorden om vinteren.'), ['unik']);
    assert.deepEqual(praised('Fråsegn frå Fjordlaget\n\nFjordtrafikk har dyktige mannskap, og ferjene går kvar dag heile året.'), ['dyktige']);
    assert.deepEqual(praised('FOR IMMEDIATE RELEASE\n\nHarbour Lines has an unparalleled record on this route, which it has run since 1950.'), ['unparalleled']);
    assert.deepEqual(praised('The crossing has an unparalleled safety record, and the boats run every day.\n\nWe will publish the new timetable in May.'), ['unparalleled']);
  });

  it('is not where a reporter writes, not even of people who say "we"', () => {
    assert.deepEqual(praised('Fjordtrafikk har unik kompetanse på å få gamle ferger over fjorden.\n\n– Vi venter på svar, sier styreleder Kari Nordmann.'), []);
    assert.deepEqual(praised('Harbour Lines has an unparalleled record on this route.\n\n"We will publish a timetable in May," said the chairman.'), []);
  });
});
