import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { runToEnd } from '../../scripts/vscode-host/process.ts';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { EditorPage } from '../ui/editor-page.ts';

const VSCE = resolve(ROOT, 'node_modules/@vscode/vsce/vsce');

/** What .vscodeignore adds back. */
const EXPECTED = /^(?:package\.json|package\.nls[.\w]*\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-NOTICES\.txt|l10n\/[\w.-]+\.json|dist\/(?:extension\.cjs|server\.js|shared-\w+\.js|summary\.js|summary\.css)|schemas\/[\w.-]+\.json|docs\/(?:rules\/.+|project-files)\.md|media\/(?:walkthrough\/)?[\w.-]+\.(?:png|svg|txt)|syntaxes\/[\w.-]+\.json)$/u;

describe('the package that users install', () => {
  let workspace: Workspace;
  let session: Session | undefined;

  before(async () => {
    workspace = await copyOf('seeds');
  });

  after(async () => {
    await session?.close();
    await workspace.remove();
  });

  it('carries the product and nothing else', async () => {
    const listing = await runToEnd(process.execPath, [VSCE, 'ls', '--no-dependencies'], { cwd: ROOT });
    const files = listing.split('\n').filter((line) => /^[\w./-]+$/u.test(line));
    for (const file of ['dist/extension.cjs', 'dist/server.js', 'THIRD-PARTY-NOTICES.txt']) assert.ok(files.includes(file), listing);
    assert.deepEqual(files.filter((file) => !EXPECTED.test(file)), []);
  });

  it('shows findings in a VS Code that it is installed in', async () => {
    session = await openSession({ workspace: workspace.folder, vsix: resolve(ROOT, 'statement-review.vsix') });
    const editor = new EditorPage(session.page);
    await editor.open('almaty-2022.nb.txt');
    await editor.squiggles('warning').first().waitFor();
    await editor.pointAt('terrorgrupper');
    await editor.hover().getByText('terrorgrupper').first().waitFor();
  });
});
