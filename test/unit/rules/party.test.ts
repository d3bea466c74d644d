import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const praised = (text: string, language?: Language) => new Reviewer().review(text, { ...(language && { language }) }).findings.filter((f) => f.rule === 'framing/virtue').map((f) => text.slice(f.start, f.end));

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

  // A release in the third person: nothing says whose side it is on but the praise itself.
  const RELEASES: readonly (readonly [Language, string, readonly string[]])[] = [
    ['nb', 'Fjordtrafikk åpnet sin tredje terminal mandag. Selskapet tilbyr verdensledende service og unik komfort på hver overfart. Fjordtrafikk leverer fremragende løsninger, og de dyktige medarbeiderne gir kundene en enestående opplevelse. Rederiet er kjent for banebrytende teknologi på alle sine ruter langs kysten.', ['verdensledende', 'fremragende', 'enestående']],
    ['nn', 'Fjordtrafikk opna sin tredje terminal måndag. Selskapet tilbyr verdsleiande service og unik komfort på kvar overfart. Fjordtrafikk leverer framifrå løysingar, og dei dyktige medarbeidarane gjev kundane ei eineståande oppleving. Reiarlaget er kjent for banebrytande teknologi på alle rutene sine langs kysten.', ['verdsleiande', 'framifrå', 'eineståande']],
    ['en', 'Harbour Lines opened its third terminal on Monday. The company offers world-class service and unmatched comfort on every crossing. Its award-winning ships carry two million passengers a year. Harbour Lines is dedicated to excellence and gives its customers exceptional value on all of its routes.', ['world-class', 'unmatched', 'exceptional']],
  ];
  for (const [language, release, words] of RELEASES) {
    it(`is weighed by what its statement makes likely where no side is known: ${language}`, () => {
      const [first = ''] = release.split(/(?<=[^ ]\.) (?=\p{Lu})/u).filter((sentence) => sentence.includes(words[0]!));
      assert.deepEqual(praised(release, language).filter((word) => words.includes(word)), words);
      assert.deepEqual(praised(first, language), [], 'one sentence is too little to tell');
    });
  }
});
