import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LONG, plainText, STATEMENTS, TITLES } from '../../../scripts/fixtures/statements.ts';
import { LANGUAGES, type Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';
import { importDocument, statementOf } from '../../../src/import/index.ts';

const read = async (name: string) => importDocument(readFileSync(`test/fixtures/formats/${name}`), name);

describe('a document becomes the text of its statement', () => {
  for (const language of LANGUAGES) {
    for (const name of [`press.${language}.docx`, `press.${language}.odt`, `press.${language}.pdf`, `page.${language}.html`]) {
      it(`${name}: headings, list, quotation, table, links' words, nothing hidden`, async () => {
        assert.equal((await read(name)).text, plainText(STATEMENTS[language]));
      });
    }
    for (const name of [`pages.${language}.pdf`, `columns.${language}.pdf`]) {
      it(`${name}: broken words, headers, page numbers and columns leave no trace`, async () => {
        assert.equal((await read(name)).text, plainText(LONG[language]));
      });
    }
    it(`the review of every format in ${language} is that of the plain text`, async () => {
      const expected = findings(plainText(STATEMENTS[language]));
      assert.ok(expected.length > 3);
      for (const format of ['docx', 'odt', 'pdf']) assert.deepEqual(findings(statementOf(await read(`press.${language}.${format}`), 'press')), expected);
    });
  }

  it('with what the file tells of itself, none of it as the source', async () => {
    const { title, date, author } = await read('press.nb.docx');
    assert.deepEqual({ title, date, author }, { title: TITLES.nb, date: '2026-05-04', author: 'Havnekontoret' });
    assert.equal(statementOf({ text: 'Å ja.', title: 'A: b', date, author, notices: [] }, 'press.nb.docx'),
      '---\nfile: press.nb.docx\ntitle: "A: b"\ndate: 2026-05-04\nauthor: Havnekontoret\n---\n\nÅ ja.\n');
    assert.deepEqual(await propertiesOf('press.nn.odt'), { title: TITLES.nn, date: '2026-05-04', author: 'Havnekontoret' });
    const pdf = await read('press.en.pdf');
    assert.deepEqual([pdf.title, pdf.author], [TITLES.en, 'Havnekontoret']);
    assert.match(pdf.date ?? '', /^\d{4}-\d\d-\d\d$/u);
    assert.deepEqual(await propertiesOf('page.nn.html'), { title: 'Hamnerådet stansar all trafikk i Austersund', date: '2026-05-04', author: 'Havnekontoret' });
    assert.deepEqual(await propertiesOf('mail.nb.eml'), { title: 'Havnerådet stenger sundet', date: '2026-05-04', author: 'Havnekontoret i Østersund' });
  });

  for (const name of ['revised.nb.docx', 'revised.nb.odt']) {
    it(`${name}: changes are taken as accepted, comments left out and counted`, async () => {
      const { text, notices } = await read(name);
      assert.equal(text, 'Havnerådet stenger sundet fra mandag. Vedtaket gjelder til juni.');
      assert.deepEqual(notices, [{ what: 'comments', count: 1 }, { what: 'deletions', count: 2 }]);
    });
  }
});

describe('a mail becomes a statement', () => {
  it('by its plain text, replies with their marks, attachments counted', async () => {
    const { text, notices } = await read('mail.nb.eml');
    assert.match(text, /^Ekstremistene har plyndret lagrene, og Havnerådet stenger sundet\.\n\n/u);
    assert.match(text, /skrev redaksjonen:\n> Hva gjør rådet nå\?\n>> Sundet er åpent\.$/u);
    assert.deepEqual(notices, [{ what: 'attachments', count: 1 }]);
  });

  it('in the encoding that it declares', async () => {
    assert.match((await read('mail.nn.eml')).text, /Hamnerådet stengjer sundet\.$/mu);
  });

  it('by its HTML where it has no plain text; a table that lays it out is none', async () => {
    assert.equal((await read('mail.en.eml')).text, [
      'The extremists have looted the warehouses, and the Harbour Council closes the sound.',
      'Experts believe that the damage will be permanent.', '- All ships shall leave.\n- Nobody may load.',
      'On Sunday, the newsdesk wrote:', '> What does the council do now?',
    ].join('\n\n'));
  });
});

async function propertiesOf(name: string) {
  const { title, date, author } = await read(name);
  return { title, date, author };
}

function findings(text: string, language?: Language): string[] {
  return new Reviewer().review(text, { language }).findings.map(({ rule, text: words, severity }) => `${rule} ${severity} ${words}`);
}
