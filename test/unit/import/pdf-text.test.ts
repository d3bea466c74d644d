import assert from 'node:assert/strict';
import { joinLines } from '../../../src/import/pdf/join-lines.ts';
import type { Page, Piece } from '../../../src/import/pdf/page.ts';
import { textOfPages } from '../../../src/import/pdf/text.ts';

const SIZE = 10;
const LEADING = 12;

/** Words as a program draws them: six points a letter. */
function drawn(text: string, y: number, { x = 50, size = SIZE }: { x?: number; size?: number } = {}): Piece {
  return { text, x, end: x + text.length * 0.6 * size, y, size };
}

function lines(texts: readonly string[], y: number, options?: { x?: number; size?: number }): Piece[] {
  return texts.map((text, n) => drawn(text, y + n * LEADING, options));
}

const page = (...pieces: Piece[]): Page => ({ width: 600, height: 800, pieces });

describe('words that are broken at the end of a line', () => {
  const cases: [lines: string[], whole: string, elsewhere?: string][] = [
    [['de plyndret sikker-', 'hetsstyrken'], 'de plyndret sikkerhetsstyrken'],
    [['for inn-', 'og utland'], 'for inn- og utland'],
    [['i Nord-', 'Norge'], 'i Nord-Norge'],
    [['med EU-', 'landene'], 'med EU-landene'],
    [['den e-', 'posten'], 'den e-posten', 'En e-posten til.'],
    [['dei plyndra tryggleiks\u00ad', 'styrken'], 'dei plyndra tryggleiksstyrken'],
    [['både nord-', 'eller sørover'], 'både nord- eller sørover'],
    [['på Sør-', 'Vestlandet'], 'på Sør-Vestlandet'],
    [['i 2020-', 'åra'], 'i 2020-åra'],
    [['ein radio\u2010', 'kanal'], 'ein radiokanal'],
    [['the govern-', 'ment fell'], 'the government fell'],
    [['a long-', 'term plan'], 'a long-term plan', 'The long-term view.'],
    [['short-', 'and long-term'], 'short- and long-term'],
    [['the anti-', 'American mood'], 'the anti-American mood'],
    [['the NATO-', 'led force'], 'the NATO-led force'],
    [['he said -', 'and left'], 'he said - and left'],
  ];
  for (const [given, whole, elsewhere = ''] of cases) {
    it(whole, () => { assert.equal(joinLines(given, `${given.join('\n')}\n${elsewhere}`), whole); });
  }
});

describe('pages become text', () => {
  it('by paragraphs: white space, an indent, or an end of a sentence with room behind it', () => {
    const first = ['A first paragraph that has some lines and so', 'goes on to the second of them. It ends here.'];
    assert.equal(textOfPages([page(...lines(first, 100), ...lines(['Another one follows below it after a space.'], 140))]), `${first.join(' ')}\n\nAnother one follows below it after a space.`);
    assert.equal(textOfPages([page(...lines(first, 100), drawn('An indented one goes on from there', 124, { x: 60 }))]), `${first.join(' ')}\n\nAn indented one goes on from there`);
    assert.equal(textOfPages([page(...lines(['A short one.', 'Another that is much longer than the first.'], 100))]), 'A short one.\n\nAnother that is much longer than the first.');
  });

  it('without what is repeated at head and foot, numbers apart; a sentence goes on over the page', () => {
    const pages = [1, 2, 3].map((n) => page(
      drawn('Harbour Council · Press', 30), ...lines([`This is the text of page number ${n}, which`], 400), drawn(`Page ${n} of 3`, 780),
    ));
    assert.equal(textOfPages(pages), 'This is the text of page number 1, which This is the text of page number 2, which This is the text of page number 3, which');
  });

  it('without the number of a single page, but with a year', () => {
    assert.equal(textOfPages([page(drawn('Et vedtak fra havnerådet i byen.', 100), drawn('– 1 –', 780))]), 'Et vedtak fra havnerådet i byen.');
    assert.equal(textOfPages([page(drawn('Et vedtak fra havnerådet i byen.', 100), drawn('Det gjelder fra og med mai 2026', 780))]), 'Et vedtak fra havnerådet i byen.\n\nDet gjelder fra og med mai 2026');
  });

  it('down one column, then down the next, under a headline across both', () => {
    const left = ['The first column begins here', 'and has a few lines of text', 'of which this is the last,'];
    const right = ['and the second one goes on', 'with what was begun before', 'it, until the very end now.'];
    const text = textOfPages([page(drawn('A headline across both of them', 60, { size: 20 }), ...lines(left, 100), ...lines(right, 103, { x: 280 }))]);
    assert.equal(text, `# A headline across both of them\n\n${[...left, ...right].join(' ')}`);
  });

  it('row by row where short cells stand side by side', () => {
    const row = (y: number, cells: readonly string[]) => cells.map((cell, n) => drawn(cell, y, { x: 50 + 150 * n }));
    assert.equal(textOfPages([page(...row(100, ['Month', 'Arrivals']), ...row(112, ['May', '412']), ...row(124, ['June', '3']))]), '| Month | Arrivals |\n| --- | --- |\n| May | 412 |\n| June | 3 |');
  });

  it('with list items, whose lines hang, and block quotations', () => {
    const text = textOfPages([page(
      ...lines(['A paragraph of running text that is as wide as the column.'], 100),
      drawn('•', 124, { x: 60 }), drawn('The first item, which goes on', 124, { x: 75 }), drawn('in a second line', 136, { x: 75 }),
      drawn('2.', 148, { x: 60 }), drawn('The second item', 148, { x: 90 }),
      ...lines(['“A block quotation that stands', 'well inside the column.”'], 172, { x: 90 }),
    )]);
    assert.equal(text, [
      'A paragraph of running text that is as wide as the column.', '- The first item, which goes on in a second line\n2. The second item', '> “A block quotation that stands well inside the column.”',
    ].join('\n\n'));
  });

  it('with a footnote mark on its line, and words once that are drawn twice', () => {
    const words = drawn('The port was closed.', 100);
    const mark = { text: '1', x: words.end, end: words.end + 3, y: 96.5, size: 6 };
    assert.equal(textOfPages([page(words, mark, { ...words, x: words.x + 0.3 }, drawn('It opens in May, they say.', 112))]), 'The port was closed.1 It opens in May, they say.');
  });

  it('of nothing are nothing', () => {
    assert.equal(textOfPages([page(), page(drawn('  ', 100))]), '');
  });
});
