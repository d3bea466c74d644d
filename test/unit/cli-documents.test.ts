import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importDocument } from '../../src/import/index.ts';

const FORMATS = 'test/fixtures/formats';

function run(args: string[], input: string | Buffer = ''): { status: number | null; stdout: Buffer; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { input });
  return { status, stdout, stderr: stderr.toString() };
}

/** A PDF of one page with a picture in each coding, all of them broken, a form, and a line of text. */
function withPictures(text: string): string {
  const codings = ['DCTDecode', 'CCITTFaxDecode', 'JPXDecode', 'JBIG2Decode'];
  const stream = (dictionary: string, content: string) => `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const content = `${codings.map((coding) => `q 9 0 0 9 50 600 cm /${coding} Do Q`).join(' ')} /S sh BI /W 1 /H 1 /BPC 8 /CS /G /F /DCT ID xx EI BT /F 12 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /XFA 6 0 R >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Annots [5 0 R] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>
      /XObject << ${codings.map((coding, n) => `/${coding} ${7 + n} 0 R`).join(' ')} >> /Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] >> >> >> >>`,
    stream('', content),
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (value) /Rect [10 10 100 30] >>',
    stream('', '<xdp></xdp>'),
    ...codings.map((coding) => stream(`/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /${coding}`, 'abcd')),
  ];
  return `%PDF-1.7\n${objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`;
}

describe('the command line on documents of other programs', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'doors-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  it('reviews each kind as a statement, and says what it left out', () => {
    const files = ['press.nb.docx', 'press.nb.odt', 'press.nb.pdf', 'page.nb.html', 'mail.nb.eml', 'revised.nb.docx'].map((name) => `${FORMATS}/${name}`);
    const { status, stdout, stderr } = run([...files, '--format', 'jsonl', '--messages', 'nn']);
    assert.equal(status, 0, stderr);
    const found = stdout.toString().trim().split('\n').map((line) => JSON.parse(line) as { findings: { rule: string; text: string }[] });
    const [docx, odt, pdf] = found.map(({ findings }) => findings.map(({ rule, text }) => `${rule} ${text}`));
    assert.ok(docx!.length > 3);
    assert.deepEqual([odt, pdf], [docx, docx]);
    assert.deepEqual(stderr.trim().split('\n'), [
      `statement-review: ${FORMATS}/mail.nb.eml: Vedlegg utelatne: 1.`,
      `statement-review: ${FORMATS}/revised.nb.docx: Kommentarar utelatne: 1.`,
      `statement-review: ${FORMATS}/revised.nb.docx: Spora slettingar rekna som godtekne: 2.`,
    ]);
  });

  it('reads each kind where nothing but the product is installed', () => {
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    // Text beside pictures, a form and a shading, none of which is read.
    writeFileSync(join(folder, 'pictures.pdf'), withPictures('The minister lied to the people.'));
    for (const file of [...['press.en.pdf', 'press.en.docx', 'press.en.odt', 'page.en.html', 'mail.en.eml'].map((name) => resolve(FORMATS, name)), 'pictures.pdf']) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', file, '--format', 'jsonl'], { cwd: folder });
      assert.equal(status, 0, stderr.toString());
      assert.ok((JSON.parse(stdout.toString()) as { findings: unknown[] }).findings.length > 0, file);
    }
  });

  it('says in one line why a document cannot be read, and exits with 2', () => {
    copyFileSync(`${FORMATS}/press.nb.pdf`, join(folder, 'a.docx'));
    writeFileSync(join(folder, 'a.rtf'), '{\\rtf1 Hei}');
    for (const [file, said] of [[`${FORMATS}/locked.en.pdf`, /locked with a password/u], [join(folder, 'a.docx'), /extension is wrong, the content is a PDF/u], [join(folder, 'a.rtf'), /RTF is not read/u]] as const) {
      const { status, stderr } = run([file]);
      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.ok(stderr.startsWith(`statement-review: ${file}: `));
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
  });

  it('gives the text with notes, and never writes over the document', () => {
    const file = join(folder, 'press.docx');
    copyFileSync(`${FORMATS}/press.en.docx`, file);
    assert.match(run(['notes', 'insert', file]).stdout.toString(), /^---\nfile: press\.docx\n[^]*\[order from/u);
    const { status, stderr } = run(['notes', 'insert', '--write', file]);
    assert.equal(status, 2);
    assert.match(stderr, /is not changed; leave --write out/u);
    assert.deepEqual(readFileSync(file), readFileSync(`${FORMATS}/press.en.docx`));
  });

  it('makes a Word document, to a file or to standard output', async () => {
    const target = join(folder, 'out.docx');
    const { status, stdout } = run(['-', '--format', 'docx', '--output', target, '--fail-on', 'hint'], 'The thugs looted the port.\n');
    assert.deepEqual([status, stdout.length], [1, 0]);
    assert.equal((await importDocument(readFileSync(target), target)).text, 'The thugs looted the port.');
    const piped = run([`${FORMATS}/press.en.docx`, '--format', 'docx']).stdout;
    assert.equal((await importDocument(piped, target)).text, (await importDocument(readFileSync(`${FORMATS}/press.en.docx`), target)).text);
  });

  it('makes none of several statements, none of nothing, and says where it cannot write', () => {
    const target = join(folder, 'out.docx');
    const several = run(['seeds/almaty-2022.nb.txt', `${FORMATS}/mail.nb.eml`, '--format', 'docx', '--output', target]);
    assert.equal(several.status, 2);
    assert.match(several.stderr, /one statement/u);
    assert.equal(run([`${FORMATS}/locked.en.pdf`, '--format', 'docx', '--output', target]).status, 2);
    assert.ok(!existsSync(target));
    const nowhere = run(['-', '--output', join(folder, 'none', 'a.json'), '--format', 'json'], 'Hei.\n');
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /a\.json: no such file/u);
  });
});
