import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describeFailure, importDocument, ImportFailure } from '../../../src/import/index.ts';
import { LARGEST_FILE } from '../../../src/core/limits.ts';
import { LANGUAGES } from '../../../src/core/model.ts';

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/formats/${name}`);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const BLANK_PDF = bytes(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`);

const docx = (document: string): Uint8Array => zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'),
  'word/document.xml': strToU8(document),
});
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const odt = (content: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8(content), ...more });
const ole = (stream: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...bytes([...stream].join('\0'))]);

describe('what keeps a document from being read', () => {
  const cases: [what: string, name: string, content: Uint8Array, obstacle: string][] = [
    ['no content', 'a.docx', new Uint8Array(), 'empty'],
    ['a page without words', 'a.html', bytes('<html><body><script>x</script></body></html>'), 'empty'],
    ['a Word document without words', 'a.docx', docx(`<w:document ${W}><w:body><w:p/></w:body></w:document>`), 'empty'],
    ['a PDF of pictures', 'a.pdf', BLANK_PDF, 'scanned'],
    ['a PDF with a password', 'a.pdf', fixture('locked.en.pdf'), 'locked'],
    ['a Word document with a password', 'a.docx', ole('EncryptedPackage'), 'locked'],
    ['an OpenDocument with a password', 'a.odt', odt('?', { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') }), 'locked'],
    ['an old Word document', 'a.doc', ole('WordDocument'), 'oldWord'],
    ['RTF', 'a.rtf', bytes('{\\rtf1 Hei}'), 'rtf'],
    ['half a PDF', 'a.pdf', fixture('press.nb.pdf').subarray(0, 3000), 'broken'],
    ['half a Word document', 'a.docx', fixture('press.nb.docx').subarray(0, 3000), 'broken'],
    ['half an OpenDocument', 'a.odt', fixture('press.nb.odt').subarray(0, 9000), 'broken'],
    ['text that is called a Word document', 'a.docx', bytes('Hei på deg.'), 'broken'],
    ['text that is called a PDF', 'a.pdf', bytes('Hei på deg.'), 'broken'],
    ['text that is called a mail', 'a.eml', bytes('Hei på deg.'), 'broken'],
    ['an archive of something else', 'a.docx', zipSync({ 'a.txt': strToU8('Hei') }), 'broken'],
    ['XML that is no document', 'a.docx', docx('<w:document'), 'broken'],
    ['a PDF that is called a Word document', 'a.docx', fixture('press.nb.pdf'), 'misnamed'],
    ['a Word document that is called a PDF', 'a.pdf', fixture('press.nb.docx'), 'misnamed'],
    ['a page that is called a mail', 'a.eml', fixture('page.nb.html'), 'misnamed'],
    ['a picture', 'a.png', bytes('PNG'), 'unknown'],
    ['a file that is too large', 'a.pdf', new Uint8Array(LARGEST_FILE + 1), 'tooLarge'],
    ['a zip bomb', 'a.docx', docx(`<w:document ${W}>${' '.repeat(41_000_000)}`), 'tooLarge'],
  ];
  for (const [what, name, content, obstacle] of cases) {
    it(`${what}: ${obstacle}`, async () => {
      await assert.rejects(importDocument(content, name), (error) => error instanceof ImportFailure && error.obstacle === obstacle);
    });
  }

  it('is said in one line in each language', () => {
    for (const language of LANGUAGES) {
      const line = describeFailure(new ImportFailure('misnamed', { found: 'pdf' }), language);
      assert.match(line, /^[^\n]*PDF[^\n]*\.$/u);
      assert.ok(!line.includes('{'));
    }
  });
});

describe('a hostile document', () => {
  it('has no entity expanded and no file read', async () => {
    const declared = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const content = `${declared}<office:document xmlns:office="o" xmlns:text="t"><office:text><text:p>Hei &file; &b;</text:p></office:text></office:document>`;
    const { text } = await importDocument(odt(content), 'a.odt');
    assert.ok(text.startsWith('Hei') && !text.includes('root:') && !text.includes('aaaa'), text);
    const word = importDocument(docx(`${declared}<w:document ${W}><w:body><w:p><w:r><w:t>Hei &file; &b;</w:t></w:r></w:p></w:body></w:document>`), 'a.docx');
    const read = await word.then((imported) => imported.text, (error: unknown) => String(error));
    assert.ok(!read.includes('root:') && !read.includes('aaaa'), read);
  });

  for (const depth of [80, 900, 20_000]) {
    it(`that is nested ${depth} deep costs little time`, async () => {
      const start = performance.now();
      const page = await importDocument(bytes('<html><body>' + '<div>'.repeat(depth) + 'Hei'), 'a.html').then(({ text }) => text, (error: unknown) => String(error));
      assert.match(page, depth > 1_000 ? /broken/u : /^Hei$/u);
      assert.ok(performance.now() - start < 10_000);
    });
  }
});
