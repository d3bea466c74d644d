import assert from 'node:assert/strict';
import type { Language, SourceKind } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

const SAYING: Readonly<Record<Language, string>> = { nb: 'sier at kaia er trygg.', nn: 'seier at kaia er trygg.', en: 'said that the pier was safe.' };

const SOURCES: Readonly<Record<SourceKind, Readonly<Record<Language, readonly string[]>>>> = {
  named: {
    nb: ['Kari Holm', 'Ordfører Kari Holm', 'Lederen i Kystlaget', 'UNESCO', 'Rapporten «Trygg havn»'],
    nn: ['Kari Holm', 'Ordførar Kari Holm', 'Leiaren i Kystlaget', 'UNESCO', 'Rapporten «Trygg hamn»'],
    en: ['Ada Holm', 'Mayor Ada Holm', 'The leader of the Harbour Union', 'UNESCO', 'Holm’s office'],
  },
  role: {
    nb: ['Havnesjefen', 'Ekspertene', 'Politiet'],
    nn: ['Hamnesjefen', 'Ekspertane', 'Politiet'],
    en: ['The harbourmaster', 'The experts', 'Police', 'The critics of the plan'],
  },
  vague: {
    nb: ['Eksperter', 'Mange', 'Noen', 'En av ordførerens rådgivere', 'Kritikere i Oslo'],
    nn: ['Ekspertar', 'Mange', 'Nokon', 'Ein av rådgjevarane til ordføraren', 'Kritikarar i Oslo'],
    en: ['Experts', 'Many', 'Some', 'One of the mayor’s advisers', 'Critics in London', 'Federal and state officials'],
  },
  anonymous: {
    nb: ['En kilde', 'Kilder i politiet'],
    nn: ['Ei kjelde', 'Kjelder i politiet'],
    en: ['A source', 'Sources in the police', 'A spokesman', 'An official who spoke on condition of anonymity'],
  },
  pronoun: { nb: ['Hun', 'De'], nn: ['Ho', 'Dei'], en: ['She', 'They', 'This'] },
  author: { nb: ['Vi', 'Jeg'], nn: ['Vi', 'Eg'], en: ['We', 'Our office', 'We, the undersigned,'] },
};

describe('who a source is to a reader', () => {
  for (const [kind, languages] of Object.entries(SOURCES)) {
    for (const [language, sources] of Object.entries(languages) as [Language, readonly string[]][]) {
      for (const source of sources) {
        it(`${language}, ${kind}: ${source}`, () => {
          const [first] = reviewer.review(`${source} ${SAYING[language]}`, { language }).attributions;
          assert.equal(first?.sourceKind, kind);
        });
      }
    }
  }
});
