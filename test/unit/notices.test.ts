import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticesOf, type DataSource } from '../../scripts/notices.mjs';

const DATA: DataSource = { title: 'Word list', holder: 'A university', license: 'CC-BY-4.0', url: 'https://example.org/words', changes: 'Reduced to verbs.' };

describe('third-party notices', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'notices-'))));
  afterEach(() => { rmSync(dir, { recursive: true }); });

  /** A package in `node_modules`; gives a module of it. */
  function add(name: string, license: unknown, files: Record<string, string> = { LICENSE: `Licence of ${name}` }): string {
    const folder = join(dir, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: name.replace(/^.*node_modules\//u, ''), version: '1.2.3', license }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return join(folder, 'lib/index.js').replaceAll('\\', '/');
  }

  const bundled = (...inputs: string[]) => [{ outputs: { 'dist/x.js': { inputs: Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }])) } } }];

  it('hold the licence of every package in a bundle, once, with its notice', () => {
    const a = add('aa', 'MIT');
    const text = noticesOf(bundled('src/main.ts', a, a.replace('index', 'other'), add('@s/bb', 'Apache-2.0', { 'license.md': 'Apache text', NOTICE: 'Thanks to all', 'license.js': '' }), add('aa/node_modules/cc', '(GPL-3.0 OR MIT)')), []);
    const titles = [...text.matchAll(/^(\S+) 1\.2\.3 \((.+)\)$/gmu)].map(([, name, license]) => `${name!} ${license!}`);
    assert.deepEqual(titles, ['@s/bb Apache-2.0', 'aa MIT', 'cc (GPL-3.0 OR MIT)']);
    for (const part of ['Licence of aa\n', 'Apache text\n\nThanks to all']) assert.ok(text.includes(part), part);
  });

  it('tell a licence that several share once, with the holders of each', () => {
    const licence = (holder: string, line: string) => ({ LICENSE: `MIT\n\nCopyright (c) ${holder}\n\nYou may use it${line}and sell it.` });
    const text = noticesOf(bundled(add('aa', 'MIT', licence('2020 Ada', ' ')), add('bb', 'MIT', licence('Bo', '\n')), add('cc', 'ISC', { LICENSE: 'Copyright 2021 Cy\n\nYou may not.' })), []);
    assert.equal(text.match(/You may use it/gu)?.length, 1);
    assert.match(text, /aa 1\.2\.3 \(MIT\)\nCopyright \(c\) 2020 Ada\n\nbb 1\.2\.3 \(MIT\)\nCopyright \(c\) Bo\n\nMIT\n\nYou may use it/u);
    assert.match(text, /─\n\ncc 1\.2\.3 \(ISC\)\nCopyright 2021 Cy\n\nYou may not\./u);
  });

  it('end the build at a licence that is unknown or does not let us ship', () => {
    for (const license of ['GPL-3.0', 'UNLICENSED', 'SEE LICENSE IN X', undefined, { type: 'MIT' }, '(MIT AND LGPL-2.1)']) {
      assert.throws(() => noticesOf(bundled(add('bad', license)), []), /^Error: bad 1\.2\.3: its licence .* is not known to let us ship it/u, String(license));
    }
    assert.throws(() => noticesOf(bundled(add('bare', 'MIT', {})), []), /bare 1\.2\.3: no licence text/u);
  });

  it('name data with its holder, and what was made of it', () => {
    assert.match(noticesOf([], [DATA]), /Word list \(CC-BY-4\.0\)\n© A university\nhttps:\/\/example\.org\/words\nReduced to verbs\.\n$/u);
    assert.throws(() => noticesOf([], [{ ...DATA, license: 'CC-BY-NC-4.0' }]), /Word list: its licence/u);
    assert.throws(() => noticesOf([], [{ ...DATA, holder: '' }]), /"holder" and "url" are needed/u);
  });
});
