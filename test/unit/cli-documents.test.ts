import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDocument } from '../../src/import/index.ts';

const FORMATS = 'test/fixtures/formats';

function run(args: string[], input: string | Buffer = ''): { status: number | null; stdout: Buffer; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { input });
  return { status, stdout, stderr: stderr.toString() };
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
