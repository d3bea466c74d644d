import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { allowTerm, frontMatterEdit, literalGlob, setSource } from '../../src/core/project/edit.ts';
import { readConfig } from '../../src/core/project/config.ts';
import { readTerms } from '../../src/core/project/terms.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { readFrontMatter } from '../../src/core/document/front-matter.ts';

const RULES = ['framing/label'];
const source = (yaml: string, file: string, name: string) => setSource('config.yaml', yaml, { file, source: name }, RULES);

describe("changes to a project's YAML files", () => {
  it('allow a term once, with comments and order as they were', () => {
    const yaml = '# Agreed in May.\nallowed:\n  nb:\n    - regime # the desk says so\n';
    const once = allowTerm('terms.yaml', yaml, 'nb', 'terrorist');
    assert.equal(once, '# Agreed in May.\nallowed:\n  nb:\n    - regime # the desk says so\n    - terrorist\n');
    assert.equal(allowTerm('terms.yaml', once, 'nb', 'terrorist'), once);
  });

  it('begin a file, a section, a language', () => {
    for (const yaml of ['', '# ours\n', 'loaded: {}\n', 'allowed:\n  en: [x]\n']) {
      const { allowed } = readTerms('terms.yaml', allowTerm('terms.yaml', yaml, 'nb', 'no: [1]'));
      assert.deepEqual(allowed.nb, [{ term: 'no: [1]' }], yaml);
    }
  });

  it('put the source of one statement before that of its folder, and change it there', () => {
    const first = source('sources:\n  - files: ["**"]\n    source: Desk\n', 'press/a [1].txt', 'Police');
    const second = source(first, 'press/a [1].txt', 'Ministry');
    assert.deepEqual(readConfig('config.yaml', second, RULES).sources?.map((s) => s.source), ['Ministry', 'Desk']);
    assert.equal(source('', 'a.txt', 'X'), 'sources:\n  - files:\n      - a.txt\n    source: X\n');
  });

  it('refuse what they cannot read', () => {
    assert.throws(() => source('a: [', 'a.txt', 'X'), /config\.yaml:1/u);
    assert.throws(() => allowTerm('terms.yaml', 'alowed: {}', 'nb', 'x'), /did you mean "allowed"/u);
  });

  it('name one file whatever its name is', () => {
    for (const name of ['a.txt', 'x/[1] (b)*?!{c}.txt', 'a+b@c|d.txt', 'blåbær.txt']) {
      assert.ok(picomatch.isMatch(name, literalGlob(name)), name);
      assert.ok(!picomatch.isMatch(`${name}x`, literalGlob(name)), name);
    }
  });
});

describe('the source in a front matter', () => {
  for (const [what, text] of Object.entries({
    none: 'Hei.\r\nPå deg.\r\n', other: '---\ntitle: x # kept\n---\nHei.\n', old: '---\nsource: gammel\nlanguage: nb\n---\nHei.\n', quoted: '---\r\na: "b"\r\n---\r\nHei.\r\n',
  })) {
    it(`is written where there was ${what}`, () => {
      const edited = applyEdits(text, [frontMatterEdit(text, 'source', 'Byen: «Ås»')]);
      const { source: read, end } = readFrontMatter(edited);
      assert.equal(read, 'Byen: «Ås»');
      assert.equal(edited.slice(end).trim(), text.slice(readFrontMatter(text).end).trim());
      assert.equal(/(?<!\r)\n/u.test(edited), !text.includes('\r\n'));
    });
  }
});
