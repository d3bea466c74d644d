import assert from 'node:assert/strict';
import { clausesOf } from '../../../src/core/grammar/doc.ts';
import { cutParagraph } from '../../../src/core/languages/paragraph.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import type { Language } from '../../../src/core/model.ts';

/** A sentence, a finite verb of it, and that verb's subject without what follows its noun. */
type Row = readonly [sentence: string, verb: string, subject: string];

const ROWS: Readonly<Record<Language, readonly Row[]>> = {
  nb: [
    ['«Nei», sier statsråden.', 'sier', 'statsråden'], ['Bare tull, mener rektor Kari Vik.', 'mener', 'rektor Kari Vik'], ['Det hun liker best, sier Kari.', 'sier', 'Kari'],
    ['Kari Vik, leder i laget, ga boka til meg.', 'ga', 'Kari Vik'], ['Det bekrefter politiet i dag.', 'bekrefter', 'politiet'], ['Det gir ro.', 'gir', 'Det'],
    ['Hun reiste seg og forlot huset.', 'forlot', 'Hun'], ['For de av dere som er nye, kan vi vente.', 'kan', 'vi'], ['Og verst må det føles for henne.', 'må', 'det'],
    ['I 2019 svarte 35 prosent nei.', 'svarte', '35 prosent'], ['Velgere som, i mangel av et bedre valg, kan vente, er få.', 'kan', 'som'],
  ],
  nn: [
    ['«Nei», seier statsråden.', 'seier', 'statsråden'], ['Berre tull, meiner rektor Kari Vik.', 'meiner', 'rektor Kari Vik'], ['Det stadfestar politiet i dag.', 'stadfestar', 'politiet'],
    ['Ho reiste seg og forlét huset.', 'forlét', 'Ho'], ['Fleire kjem, viser tala.', 'viser', 'tala'], ['Departementet sitt ansvar er stort.', 'er', 'Departementet sitt ansvar'], ['Kari si nye bok er ute.', 'er', 'Kari si nye bok'],
    ['I dag gav laget leiaren si støtte.', 'gav', 'laget'],
  ],
  en: [['The police closed two streets and asked neighbours to wait.', 'asked', 'The police'], ['The men who had waited went home.', 'went', 'The men']],
};

function subjectIn(language: Language, text: string, verb: string): string | undefined {
  const paragraph = cutParagraph({ text, kind: 'text' }, new Vocabulary(languages[language]));
  const { tokens } = paragraph;
  const subject = clausesOf(paragraph).find(({ finite }) => finite !== undefined && tokens[finite]!.word.form === verb)?.subject;
  return subject && text.slice(tokens[subject.first]!.start, tokens[subject.last - 1]!.end);
}

describe('the subject of a clause', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    for (const [text, verb, subject] of ROWS[language]) {
      it(`of «${verb}» in «${text}» is «${subject}»`, () => {
        assert.equal(subjectIn(language, text, verb), subject);
      });
    }
  }
});
