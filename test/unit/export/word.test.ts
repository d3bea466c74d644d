import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { plainText, STATEMENTS } from '../../../scripts/fixtures/statements.ts';
import { insertAllEdits } from '../../../src/core/notes/insert-all.ts';
import { stripNotes } from '../../../src/core/notes/edit.ts';
import { LANGUAGES, type Language } from '../../../src/core/model.ts';
import { Reviewer, type Review } from '../../../src/core/review.ts';
import { spokenLanguage } from '../../../src/core/review-language.ts';
import { ruleById } from '../../../src/core/rules/index.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';
import { exportWord } from '../../../src/export/word.ts';
import { importDocument } from '../../../src/import/index.ts';

const DATE = '2026-05-04T09:00:00.000Z';
const reviewer = new Reviewer();

const exported = (review: Review, messages: Language = spokenLanguage(review)) => exportWord(review, { date: DATE, messages });
const open = ({ findings }: Review) => findings.filter(({ settledBy, severity }) => !settledBy && severity !== 'hint');

function parts(bytes: Uint8Array): { document: string; comments: string } {
  const archive = unzipSync(bytes);
  return { document: strFromU8(archive['word/document.xml']!), comments: strFromU8(archive['word/comments.xml']!) };
}

/** The words of some XML, or of what stands between two of its marks. */
function words(xml: string, from?: string, to?: string): string {
  const start = from ? xml.indexOf(from) : 0;
  const end = to ? xml.indexOf(to, start) : xml.length;
  assert.ok(start >= 0 && end > start, `${from ?? ''} … ${to ?? ''}`);
  const text = [...xml.slice(start, end).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, content]) => content).join('');
  return text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('a statement as a Word document', () => {
  for (const language of LANGUAGES) {
    const text = plainText(STATEMENTS[language]);

    it(`in ${language} is the statement as it is, and comes in again as the same text`, async () => {
      const bytes = await exported(reviewer.review(text));
      assert.equal((await importDocument(bytes, 'a.docx')).text, text);
    });

    it(`in ${language} has each open finding as a comment at its words`, async () => {
      const review = new Reviewer({ messages: 'nn' }).review(text);
      const { document, comments } = parts(await exported(review, 'nn'));
      assert.ok(open(review).length > 2);
      for (const [id, finding] of open(review).entries()) {
        assert.equal(words(document, `<w:commentRangeStart w:id="${id}"/>`, `<w:commentRangeEnd w:id="${id}"/>`), finding.text);
        const comment = words(comments, `<w:comment w:id="${id}"`, '</w:comment>');
        assert.equal(comment, ruleById.get(finding.rule)!.title.nn + finding.message + finding.settle);
      }
      assert.equal(comments.match(/w:author="Statement Review"/gu)?.length, open(review).length);
    });

    it(`in ${language} has notes as tracked insertions, and settled findings without a comment`, async () => {
      const first = reviewer.review(text);
      const noted = applyEdits(text, insertAllEdits(first));
      const review = reviewer.review(noted);
      assert.ok(review.notes.length > 2);
      const { document, comments } = parts(await exported(review));
      const insertions = [...document.matchAll(/<w:ins [^>]*>.*?<\/w:ins>/gsu)].map(([xml]) => xml);
      assert.deepEqual(insertions.map((xml) => words(xml).trim()), review.notes.map(({ start, end }) => noted.slice(start, end)));
      assert.ok(insertions.every((xml) => xml.includes('w:author="Statement Review"')));
      const rejected = words(document.replaceAll(/<w:ins [^>]*>.*?<\/w:ins>/gsu, ''));
      assert.equal(rejected, words(parts(await exported(reviewer.review(stripNotes(noted)))).document));
      assert.equal(comments.match(/<w:comment /gu)?.length ?? 0, open(review).length);
    });
  }

  it('in none of the three languages says so in a comment', async () => {
    const text = 'Hyresgästerna har i månader klagat på mögel och otäta fönster utan att värden har gjort något.';
    const { document, comments } = parts(await exported(reviewer.review(text)));
    assert.equal(words(document, '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'), text);
    assert.match(words(comments), /^Not reviewed: .*another language than Norwegian/u);
  });

  it('is read by another program, comments included', async () => {
    const review = reviewer.review(plainText(STATEMENTS.en));
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await exported(review)) }, { styleMap: ['comment-reference => sup'] });
    assert.deepEqual(messages.filter(({ type }) => type === 'error'), []);
    for (const { message } of open(review)) assert.ok(value.includes(message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')), message);
  });

  it('goes on through a line break that the review reads as a space, and takes any text', async () => {
    const front = '---\nsource: Byrådet\n---\n\n';
    const texts: readonly [text: string, back: string][] = [
      [`${front}En linje.\r\nEn til.\r\n`, 'En linje.\n\nEn til.'],
      ['Å < b & "c" \u{1F600} A\u030a', 'Å < b & "c" \u{1F600} A\u030a'],
      ['> Et sitat.\n> Mer.', '> Et sitat.\n>\n> Mer.'],
    ];
    for (const [text, back] of texts) {
      assert.equal((await importDocument(await exported(reviewer.review(text, { language: 'nb' })), 'a.docx')).text, back);
    }
    const wrapped = reviewer.review('En linje\nsom går videre.', { language: 'nb' });
    const one = { ...wrapped, paragraphs: [{ start: 0, end: wrapped.text.length, language: 'nb' as const, kind: 'text' as const }] };
    assert.equal((await importDocument(await exported(one), 'a.docx')).text, 'En linje som går videre.');
    assert.ok((await exported(reviewer.review(''))).length > 0);
  });
});
