import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { EditorPage } from './editor-page.ts';

describe('the walkthrough', () => {
  let workspace: Workspace;
  let session: Session;

  before(async () => {
    workspace = await copyOf('seeds');
    // With motion, a step takes the keyboard 300 ms after it was opened, from whatever has it by then.
    const settings = { 'editor.wordWrap': 'on', 'files.simpleDialog.enable': true, 'workbench.welcomePage.preferReducedMotion': true };
    session = await openSession({ workspace: workspace.folder, extension: ROOT, settings });
  });

  after(async function () {
    if (this.test?.parent?.tests.some((test) => test.isFailed())) await session.page.screenshot({ path: join(ROOT, 'out', 'failed-walkthrough.png') });
    await session.close();
    await workspace.remove();
  });

  it('opens the sample, and ticks a step when it was done and not before', async () => {
    const { page } = session;
    const editor = new EditorPage(page);
    await editor.open('almaty-2022.nb.txt');
    await editor.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-box input').fill('Statement Review');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Get Started with Statement Review' }).waitFor();
    await page.keyboard.press('Enter');
    const steps = page.locator('.getting-started-step');
    const step = (title: string): Locator => steps.filter({ has: page.locator('.step-title', { hasText: title }) });
    const ticked = (title: string): Promise<void> => step(title).locator('.codicon-getting-started-step-checked').first().waitFor();
    const unticked = (title: string): Promise<void> => step(title).locator('.codicon-getting-started-step-unchecked').first().waitFor();
    await step('Open the sample').getByRole('button', { name: 'Open the Sample' }).click();
    await ticked('Open the sample');
    await editor.squiggles('warning').first().waitFor();

    await unticked('Read why a word is marked');
    await editor.pointAt('thugs');
    await editor.hover().getByText('To settle').first().waitFor();
    await ticked('Read why a word is marked');

    await unticked('Add an attribution note');
    await editor.clickOn('thugs');
    await editor.command('Add Attribution Note');
    await page.locator('.quick-input-title', { hasText: 'Add a Note' }).waitFor();
    await page.keyboard.press('Enter');
    await ticked('Add an attribution note');

    await unticked('Decide what needs no note');
    await editor.clickOn('rioters');
    await editor.command('Dismiss Finding…');
    await editor.answer('Dismiss a Finding', 'As the sender says it.');
    await ticked('Decide what needs no note');

    await unticked('File the memo');
    await step('File the memo').click();
    await step('File the memo').getByRole('button', { name: 'File the Memo' }).click();
    // By the mouse: the page takes the focus while it is drawn anew.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'sample.en.txt' }).waitFor();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await ticked('File the memo');
  });
});
