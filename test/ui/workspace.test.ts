import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { EditorPage } from './editor-page.ts';
import { summaryPage } from './summary-page.ts';

const SEED = 'almaty-2022.nb.txt';
const STATEMENTS = 500;
const CANCELLED_WITHIN_MS = 1_000;

describe('a workspace of 500 statements', () => {
  let workspace: Workspace;
  let session: Session;
  let editor: EditorPage;

  before(async () => {
    workspace = await copyOf('seeds');
    const paragraphs = (await readFile(join(workspace.folder, SEED), 'utf8')).split('\n\n');
    // No two paragraphs alike, so that none is remembered from another.
    const write = (n: number): Promise<void> =>
      writeFile(join(workspace.folder, `statement-${n}.txt`), paragraphs.map((paragraph) => `${paragraph} Sak ${n} er avsluttet.`).join('\n\n'));
    await Promise.all(Array.from({ length: STATEMENTS - 1 }, (_, n) => write(n)));
    session = await openSession({ workspace: workspace.folder, extension: ROOT, settings: { 'editor.wordWrap': 'on' } });
    editor = new EditorPage(session.page);
    await editor.open(SEED);
    await editor.squiggles('warning').first().waitFor();
  });

  after(async () => {
    await session.close();
    await workspace.remove();
  });

  it('shows progress, lets the author type and see findings meanwhile, and ends within a second when cancelled', async () => {
    const { page } = session;
    const progress = page.locator('.notifications-center .notification-list-item', { hasText: 'Reviewing statements' });
    await editor.command('Review Workspace');
    await editor.command('Notifications: Show Notifications');
    await progress.getByText(new RegExp(`\\d+ of ${STATEMENTS}: `, 'u')).waitFor();

    await page.locator('.monaco-editor .view-lines').click();
    await page.keyboard.press('Control+Home');
    const begun = Date.now();
    await page.keyboard.type('Banditter angrep byen. ');
    await page.locator('.view-line', { hasText: 'Banditter angrep byen.' }).waitFor();
    const typed = Date.now() - begun;
    await page.locator('.squiggly-warning').first().waitFor();
    assert.ok(await progress.isVisible(), `the review was over before it could be cancelled, typing took ${typed} ms`);

    const clicked = Date.now();
    await progress.hover();
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await progress.waitFor({ state: 'detached' });
    const took = Date.now() - clicked;
    assert.ok(took <= CANCELLED_WITHIN_MS, `cancelling took ${took} ms`);
    assert.equal(await page.locator('.tab', { hasText: 'Statements' }).count(), 0);
  });

  it('comes to its end with a row for each', async () => {
    const { page } = session;
    await page.keyboard.press('Control+B');
    await editor.command('Review Workspace');
    const overview = summaryPage(page);
    await overview.getByText(`${STATEMENTS} gjennomgått`).waitFor();
    assert.equal(await overview.locator('.overview tbody tr').count(), STATEMENTS);
  });
});
