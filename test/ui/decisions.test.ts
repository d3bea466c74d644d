import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { FILES } from '../../src/core/project/files.ts';
import { EditorPage } from './editor-page.ts';

const SEED = 'almaty-2022.nb.txt';
const REASON = 'Selve saken, og ordet er avsenderens.';

describe('deciding in the tree', () => {
  let workspace: Workspace;
  let session: Session;
  let editor: EditorPage;

  before(async () => {
    workspace = await copyOf('seeds');
    session = await openSession({ workspace: workspace.folder, extension: ROOT });
    editor = new EditorPage(session.page);
    await editor.open(SEED);
    await editor.squiggles('warning').first().waitFor();
    await editor.command('Focus on Findings View');
    // A short list: rows that are not drawn cannot be clicked.
    await editor.command('Filter Findings…');
    await session.page.locator('.quick-input-title', { hasText: 'Filter findings' }).waitFor();
    await session.page.keyboard.type('terrorgrupper');
    await session.page.getByRole('treeitem', { name: /^terroristene\. .* linje 7$/u }).waitFor({ state: 'detached' });
    await session.page.keyboard.press('Enter');
    await session.page.getByText(/^Filter: «terrorgrupper»\./u).waitFor();
  });

  after(async () => {
    await session.close();
    await workspace.remove();
  });

  const kept = async () => DecisionLog.parse(await readFile(join(workspace.folder, FILES.decisions), 'utf8')).decisions;

  it('dismisses with a reason, keeps it in the project, and takes it back', async () => {
    const { page } = session;
    const findings = editor.list('findings');
    const open = findings.getByRole('treeitem', { name: /^terrorgrupper\. Omstridt.* linje 3$/u });
    await open.hover();
    await open.getByRole('button', { name: /^Dismiss Finding/u }).click();
    const reason = page.locator('.quick-input-box input');
    await page.locator('.quick-input-title', { hasText: 'Dismiss a Finding' }).waitFor();
    await reason.fill(REASON);
    await page.keyboard.press('Enter');
    await open.waitFor({ state: 'detached' });
    await findings.getByRole('treeitem', { name: /^Avklart/u }).click();
    const dismissed = findings.getByRole('treeitem', { name: /^terrorgrupper\. Omstridt.*avvist/u });
    await dismissed.waitFor();
    assert.deepEqual((await kept()).map(({ verdict, rule, reason: why }) => [verdict, rule, why]), [['dismissed', 'framing/label', REASON]]);

    await dismissed.hover();
    await dismissed.getByRole('button', { name: /^Undo Decision/u }).click();
    await dismissed.waitFor({ state: 'detached' });
    await open.waitFor();
    assert.deepEqual(await kept(), []);
  });

  it('keeps nothing when the reason is thought better of', async () => {
    const { page } = session;
    const open = editor.list('findings').getByRole('treeitem', { name: /^terrorgrupper\. Omstridt.* linje 3$/u });
    await open.hover();
    await open.getByRole('button', { name: /^Accept Finding/u }).click();
    await page.locator('.quick-input-title', { hasText: 'Accept a Finding' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-title').waitFor({ state: 'hidden' });
    assert.deepEqual(await kept(), []);
  });
});
