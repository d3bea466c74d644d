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
    session = await openSession({ workspace: workspace.folder, extension: ROOT, settings: { 'editor.wordWrap': 'on', 'files.simpleDialog.enable': true } });
  });

  after(async function () {
    if (this.test?.parent?.tests.some((test) => test.isFailed())) await session.page.screenshot({ path: join(ROOT, 'out', 'failed-walkthrough.png') });
    await session.close();
    await workspace.remove();
  });

  it('is done on the sample, and ticks a step when it was done and not before', async () => {
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
    const press = async (title: string, button: string): Promise<void> => {
      if (!(await step(title).getByRole('button', { name: button }).isVisible())) await step(title).locator('.step-title').click();
      await step(title).getByRole('button', { name: button }).click();
    };

    await press('Open the sample', 'Open the Sample');
    await ticked('Open the sample');
    await editor.squiggles('warning').first().waitFor();

    await press('Add an attribution note', 'Add a Note');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await step('Add an attribution note').locator('.codicon-getting-started-step-unchecked').first().waitFor();
    await press('Add an attribution note', 'Add a Note');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.press('Enter');
    await ticked('Add an attribution note');
    await page.keyboard.press('Escape');

    await press('Read why a word is marked', 'Show an Explanation');
    await editor.hover().waitFor();
    await ticked('Read why a word is marked');

    await press('Decide what needs no note', 'Dismiss a Finding');
    await page.locator('.quick-input-title', { hasText: 'Dismiss a Finding' }).waitFor();
    await page.keyboard.press('Enter');
    await ticked('Decide what needs no note');

    await press('File the memo', 'File the Memo');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'sample.en' }).first().waitFor();
    await page.keyboard.press('Enter');
    await ticked('File the memo');
  });
});
