/** The HTML memo as it comes out of a printer: printed to PDF by the browser that the other tests run in. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode-host/browser.ts';
import { renderReport } from '../../src/core/reports/render.ts';
import { Reviewer } from '../../src/core/review.ts';

const MANY_VOICES = ['Nordland', 'Sørvestlandet', 'Trøndelag', 'Hardangervidda', 'Finnmarksvidda', 'Gudbrandsdalen', 'Østlandet', 'Hålogaland']
  .map((place) => `Naturvernforbundsleder i ${place} sier at samferdselsmyndighetene har ødelagt elvebredden. Fylkeskommunestyret krever at utbyggingsselskapet stanser gravearbeidet innen fredag.`).join('\n\n');
const STATEMENTS = { seed: readFileSync('seeds/almaty-2022.nb.txt', 'utf8'), 'many who speak and demand': MANY_VOICES };

const A4_WIDTH = 794;

/** Of a PDF: each page is an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

describe('the memo on paper', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: A4_WIDTH, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
  });

  after(() => browser.close());

  for (const [name, text] of Object.entries(STATEMENTS)) {
    for (const messages of ['nb', 'nn', 'en'] as const) {
      it(`has what matters on one page and breaks no word in a table: ${name}, ${messages}`, async () => {
        const review = new Reviewer({ messages }).review(text, { language: 'nb' });
        await page.setContent(renderReport('html', [{ file: 'uttalelse.txt', review }], { version: '1', date: '2026-01-02', messages }));
        assert.deepEqual(await page.evaluate(BROKEN_WORDS), []);
        await page.evaluate(FIRST_PAGE_ONLY);
        assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true })), 1);
      });
    }
  }
});

/** Run in the page; strings, because our scripts are compiled without the DOM's types. */
const BROKEN_WORDS = `[...document.querySelectorAll('th, td')].flatMap((cell) => {
  const node = cell.firstChild;
  return [...cell.textContent.matchAll(/[\\p{L}\\p{N}]+/gu)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return range.getClientRects().length > 1 || range.getBoundingClientRect().right > document.documentElement.clientWidth;
  }).map(([word]) => word);
})`;
const FIRST_PAGE_ONLY = `while (document.querySelector('.break').nextSibling) document.querySelector('.break').nextSibling.remove(); document.querySelector('.break').remove()`;
