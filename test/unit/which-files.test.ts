import assert from 'node:assert/strict';
import { hasTextExtension, isStatementFile, type FileGlobs } from '../../src/core/project/which-files.ts';
import { readFrontMatter } from '../../src/core/document/front-matter.ts';

const from = (path: string, globs: Omit<FileGlobs, 'path'> = {}) => isStatementFile([{ path, ...globs }]);

describe('which files are statements', () => {
  const usual: readonly [boolean, readonly string[]][] = [
    [true, ['a.txt', 'press/b.TEXT', 'in/c.statement', 'd.statement.txt', 'notice.txt', 'press/notices.txt', 'changes-in-the-harbour.txt', 'security-council.txt', '.drafts/e.txt']],
    [false, ['README.md', 'press/a.markdown', 'letter', 'a.docx', 'a.txt.bak']],
    [false, ['LICENSE.txt', 'lib/license.txt', 'LICENSE-MIT.txt', 'NOTICE.txt', 'NOTICE.md.txt', 'CHANGELOG.txt', 'README.nb.txt', 'requirements.txt', 'requirements-dev.txt', 'www/robots.txt', 'CMakeLists.txt']],
    [false, ['node_modules/a.txt', 'x/node_modules/.b/c/a.txt']],
  ];
  for (const [expected, paths] of usual) {
    for (const path of paths) it(`${expected ? '' : 'not '}${path}`, () => { assert.equal(from(path), expected); });
  }

  it('is said by globs, from the folder they are written for or, without a slash, everywhere', () => {
    assert.ok(from('press/2026/a.md', { include: ['press/**/*.md'] }));
    assert.ok(!from('other/press/a.md', { include: ['press/**/*.md'] }));
    assert.ok(from('in/some/folder/a.md', { include: ['*.md'] }));
    assert.ok(from('requirements.txt', { include: ['requirements.txt'] }));
  });

  it('is not what is excluded, though it is included or usual; nor what is installed', () => {
    assert.ok(!from('press/drafts/a.md', { include: ['**/*.md'], exclude: ['**/drafts/**'] }));
    assert.ok(!from('a.txt', { exclude: ['*.txt'] }));
    assert.ok(!from('node_modules/x/a.md', { include: ['**/*.md'] }));
  });

  it('is said by the first of several places that has the key, each from where it is', () => {
    const project = { path: 'a.md', include: ['a.md'] };
    const settings = { path: 'press/a.md', include: ['b.md'], exclude: ['press/*'] };
    assert.ok(!isStatementFile([project, settings]));
    assert.ok(isStatementFile([{ ...project, exclude: [] }, settings]));
    assert.ok(!isStatementFile([settings, project]));
  });

  it('is said in the text itself, against any glob, or by where it is shown', () => {
    const place: [FileGlobs] = [{ path: 'a.md', exclude: ['*.md'] }];
    assert.ok(isStatementFile(place, { told: true }));
    assert.ok(!isStatementFile([{ path: 'a.txt' }], { told: false }));
    assert.ok(isStatementFile([{ path: 'Untitled-1' }], { isShownAsOne: true }));
    assert.ok(!isStatementFile(place, { isShownAsOne: true }));
  });

  it('reads front matter only where there may be some', () => {
    assert.deepEqual(['a.md', 'a.MARKDOWN', 'a.txt', 'a.pdf', 'a'].map(hasTextExtension), [true, true, true, false, false]);
    const told = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nText.`).statement;
    assert.deepEqual(['statement: true', 'statement: false', 'statement: perhaps', 'title: x'].map(told), [true, false, undefined, undefined]);
  });
});
