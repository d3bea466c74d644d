import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { factsOf, missing } from '../layout/facts.ts';
import { VARIANTS } from '../layout/variants.ts';

const statements = [
  { text: readFileSync('seeds/almaty-2022.nb.txt', 'utf8'), language: 'nb' as const },
  ...LANGUAGES.map((language) => ({ text: readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8'), language })),
];

// Where characters of the text are gone or in doubt: a word broken at its end, a page between two halves of a sentence.
const DOUBTFUL: Readonly<Record<string, number>> = { 'words broken at line ends': 0.98, 'page numbers': 0.98, 'a running header': 0.98 };

describe('the layout of a text does not change its review', function () {
  this.timeout(120_000);
  const reviewer = new Reviewer();
  const originals = statements.map(({ text, language }) => factsOf(reviewer, text, language));
  const all = originals.flat().length;

  for (const [name, variant] of Object.entries(VARIANTS)) {
    it(name, () => {
      const lost = statements.flatMap(({ text, language }, n) => missing(originals[n]!, factsOf(reviewer, variant(text), language)));
      assert.ok((all - lost.length) / all >= (DOUBTFUL[name] ?? 0.995), `${lost.length} of ${all} lost:\n${lost.slice(0, 10).join('\n')}`);
    });
  }

  it('keeps a list and a verse apart', () => {
    const blocks = (text: string) => reviewer.review(text, { language: 'nb' }).paragraphs.length;
    assert.equal(blocks('Vi trenger\nmelk og brød\nsmør og ost\negg og fisk'), 4);
    assert.equal(blocks('Snø på fjell og is på fjord,\nvinden går i lange drag,\nstille hviler hele jord.'), 3);
  });
});
