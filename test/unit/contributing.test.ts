import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Code blocks of CONTRIBUTING.md that name their file. */
function recipes(language: string): { file: string; code: string }[] {
  const blocks = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm);
  return [...blocks].filter(([, lang]) => lang === language).map(([, , file, code]) => ({ file: file!, code: code! }));
}

describe('the recipes of CONTRIBUTING.md', function () {
  this.timeout(120_000);
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'recipes-'));
    for (const part of ['src', 'scripts', 'esbuild.mjs', 'package.json', 'tsconfig.json']) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
    const [word] = recipes('yaml');
    appendFileSync(join(copy, word!.file), word!.code);
    const [rule] = recipes('ts');
    writeFileSync(join(copy, rule!.file), rule!.code);
    const name = basename(rule!.file, '.ts');
    const index = join(copy, 'src/core/rules/index.ts');
    const source = readFileSync(index, 'utf8').replace(/(readonly Rule\[\] = \[\n)/, `$1  ${name},\n`);
    writeFileSync(index, `import { ${name} } from './${rule!.file.split('/').slice(-2).join('/')}';\n${source}`);
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: copy, stdio: 'pipe' });
  });
  after(() => { rmSync(copy, { recursive: true, force: true }); });

  function rulesFoundIn(text: string, language = 'nb'): string[] {
    const input = JSON.stringify({ id: 1, language, text });
    const line = execFileSync(process.execPath, ['dist/cli.js', '--input', 'jsonl', '--format', 'jsonl'], { cwd: copy, input, encoding: 'utf8' });
    return (JSON.parse(line) as { findings: { rule: string; severity: string; text: string }[] }).findings.filter((f) => f.severity !== 'hint').map((f) => `${f.rule} ${f.text}`);
  }

  it('add a word that is found where its entry says, in both written forms', () => {
    const { code } = recipes('yaml')[0]!;
    for (const form of ['nb', 'nn']) {
      const [, before, marked, after] = new RegExp(`^    ${form}: (.*)⟦(.*)⟧(.*)$`, 'm').exec(code)!;
      assert.ok(rulesFoundIn(before! + marked! + after!, form).includes(`framing/label ${marked}`));
    }
  });

  it('add a rule that finds what its examples mark', () => {
    assert.ok(rulesFoundIn('Dette er en SKANDALE uten like.').includes('framing/shouting SKANDALE'));
    assert.ok(!rulesFoundIn('NATO møtes i Oslo.').some((r) => r.startsWith('framing/shouting')));
  });
});
