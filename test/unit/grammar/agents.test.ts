import assert from 'node:assert/strict';
import { clausesOf } from '../../../src/core/grammar/doc.ts';
import { cutParagraph } from '../../../src/core/languages/paragraph.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import type { Language } from '../../../src/core/model.ts';

/** A sentence, the head of the agent of its only passive clause, or null where it is active or nobody is named. */
type Row = readonly [sentence: string, agent: string | null];

const ROWS: Readonly<Record<Language, readonly Row[]>> = {
  nb: [
    ['Sakene blir jo forberedt av styret.', 'styret'], ['Av lærerne blir det hevdet at prøven var for lett.', 'lærerne'], ['Av lærerne ble to hørt.', null],
    ['Han ble fanget og torturert av soldater.', 'soldater'], ['Han var opptatt av kunst.', null], ['Bilen ble stoppet av politiet sine folk.', 'folk'],
  ],
  nn: [
    ['Sakene blir jo førebudde av styret.', 'styret'], ['Av lærarane vart det hevda at prøva var for lett.', 'lærarane'], ['Av lærarane vart to høyrde.', null],
    ['Han vart fanga og torturert av soldatar.', 'soldatar'], ['Han var oppteken av kunst.', null], ['Dei er opptekne av kunst.', null],
    ['Bilen vart stoppa av politiet sine folk.', 'folk'], ['Planen må utgreiast av fylket sine folk.', 'folk'], ['Huset vart opphavleg bygd av kommunen.', 'kommunen'],
    ['Den første steinen vart kasta av ein gut.', 'gut'], ['I går vart den gamle steinen kasta av ein gut.', 'gut'],
  ],
  en: [
    ['He was caught and tortured by soldiers.', 'soldiers'], ['The car was stopped by the men of the sheriff.', 'men'], ['He was tired of art.', null],
    ['They were forced from their homes by high seas.', 'seas'], ['The plan has been written by the board.', 'board'],
  ],
};

function agentIn(language: Language, text: string): string | null {
  const paragraph = cutParagraph({ text, kind: 'text' }, new Vocabulary(languages[language]));
  const agent = clausesOf(paragraph).findLast(({ voice }) => voice === 'passive')?.agent;
  return agent ? paragraph.tokens[agent.head]!.word.form : null;
}

describe('the agent of a passive', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    for (const [text, agent] of ROWS[language]) {
      it(`in «${text}» is ${agent ?? 'nobody'}`, () => {
        assert.equal(agentIn(language, text), agent);
      });
    }
  }
});
