import assert from 'node:assert/strict';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import type { Language } from '../../../src/core/model.ts';
import { cutParagraph, rangeOfTokens } from '../../../src/core/languages/paragraph.ts';

const vocabularies = { nb: new Vocabulary(languages.nb), nn: new Vocabulary(languages.nn), en: new Vocabulary(languages.en) };

function sentences(language: Language, text: string): string[] {
  const { tokens, sentences: cut } = cutParagraph({ text, kind: 'text' }, vocabularies[language]);
  return cut.map(({ first, last }) => { const { start, end } = rangeOfTokens(tokens, first, last); return text.slice(start, end); });
}

/** Each `|` is a place where a sentence must end; nowhere else may one. */
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'Boten er på 500 kr.| Eksperter mener det er lite.', 'De solgte fisk, reker osv.| De tjente godt.', 'Prisen var 40 mill.| Regimet betalte.', 'Kl. 12 kom Kari til St. Hanshaugen.',
    'Møtet er 2. mai i Oslo.| Det varer lenge.', 'Havna ble plyndret.|Regimet falt.', 'Hun bor i Storgata 4 nr. 2 i Bergen.', 'Adm. dir. Kari Holm i Nordlek AS sa nei.', 'Han kom kl. 8.| Hun gikk.', 'Les mer på nettside.no om saken.',
  ],
  nn: [
    'Bota er på 500 kr.| Ekspertar meiner ho er låg.', 'Dei selde fisk, reker osv.| Dei tente godt.', 'Prisen var 40 mill.| Regimet betalte.', 'Kl. 12 kom Kari til St. Olav.', 'Møtet er 2. mai i Bergen.| Det varer lenge.',
    'Hamna vart plyndra.|Regimet fall.', 'Ho bur i Storgata 4 i Førde.', 'Adm. dir. Kari Holm sa nei.',
  ],
  en: [
    'He said no.| The regime fell.', 'See No. 14 of the list.', 'They came at 9 a.m.| The door was shut.', 'She works for Nordlek Inc.| They pay well.', 'Nordlek Inc. President Ada Holm said so.', 'He left the U.S.| Experts say so.',
    'The U.S. Senate met.', 'Gen. Holm and Dr. J. R. Dahl met on Jan. 3 in St. Ives.', 'They sold cod, crab etc.| It went well.', 'The port was looted.|The regime fell.', 'He wrote a book on Node.js and more.',
  ],
};

describe('sentences end', () => {
  for (const [language, texts] of Object.entries(TEXTS) as [Language, readonly string[]][]) {
    for (const marked of texts) {
      it(`${language}: ${marked}`, () => {
        const expected = marked.split('|').map((sentence) => sentence.trim());
        assert.deepEqual(sentences(language, marked.replaceAll('|', '')), expected);
      });
    }
  }
});
