import assert from 'node:assert/strict';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import type { Word } from '../../../src/core/languages/words.ts';
import { reportsIn } from '../../../src/core/speech/reports.ts';
import { cutParagraph } from '../../../src/core/languages/paragraph.ts';

/** How often the grammar looks at a token of the text. */
function looks(text: string): number {
  const paragraph = cutParagraph({ text, kind: 'text' }, new Vocabulary(languages.nb));
  let count = 0;
  const tokens = paragraph.tokens.map(({ start, end, word }) => ({ start, end, get word(): Word { count++; return word; } }));
  reportsIn({ ...paragraph, tokens });
  return count;
}

describe('Norwegian attributions on hostile text', () => {
  const units: readonly string[] = [
    'og sa ', 'sa at ', 'som sa, ', 'han sa og ', 'i Oslo og Bergen og ', 'ifølge ', 'skal ha ', '«sa ', '«sa» ', '( sa ) ', 'sa, ', 'krav om at ', 'da han sa at, ', 'leder leder ', '- sa - ', 'det det sier ', 'gav uttrykk ',
  ];
  for (const unit of units) {
    it(`of «${unit}» costs in proportion to its length`, () => {
      const [short, long] = [looks(unit.repeat(400)), looks(unit.repeat(1600))];
      assert.ok(long <= short * 5 + 2000, `${short} looks for 400, ${long} for 1600`);
    });
  }
});
