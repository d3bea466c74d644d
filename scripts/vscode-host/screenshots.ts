/** `npm run screenshots`: the pictures of README.md, taken from the real thing in a light and a dark theme, into docs/images/. */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EditorPage } from '../../test/ui/editor-page.ts';
import { summaryPage } from '../../test/ui/summary-page.ts';
import { openSession } from './session.ts';
import { copyOf, ROOT } from './workspace.ts';

const FOLDER = join(ROOT, 'docs', 'images');
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
};

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

await mkdir(FOLDER, { recursive: true });
for (const [name, theme] of Object.entries(THEMES)) await takeIn(name, theme);

async function takeIn(name: string, theme: string): Promise<void> {
  const workspace = await copyOf('seeds');
  await cp(join(ROOT, 'media', 'walkthrough'), workspace.folder, { recursive: true, filter: (file) => !file.endsWith('.svg') });
  const session = await openSession({
    workspace: workspace.folder, extension: ROOT, settings: { ...SETTINGS, 'workbench.colorTheme': theme }, viewport: { width: 1200, height: 760 }, scale: 1.5,
  });
  try {
    await takeAll(new EditorPage(session.page), async (what) => {
      await session.page.screenshot({ path: join(FOLDER, `${what}-${name}.png`) });
      console.log(`docs/images/${what}-${name}.png`);
    });
  } finally {
    await session.close();
    await workspace.remove();
  }
}

async function takeAll(editor: EditorPage, take: (what: string) => Promise<void>): Promise<void> {
  const { page } = editor;
  await editor.open('almaty-2022.nb.txt');
  await editor.squiggles('warning').first().waitFor();
  await editor.command('Statement Review: Review Statement');
  const findings = page.getByRole('tree', { name: 'Findings' });
  await findings.getByRole('treeitem').first().waitFor();
  await editor.notificationsRead();
  await take('findings');

  await editor.pointAt('terrorgrupper som');
  await editor.hover().getByText('Hvem sine ord').first().waitFor();
  await take('hover');

  await page.keyboard.press('Escape');
  await editor.clickOn('terrorgrupper som');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await take('fixes');
  await page.keyboard.press('Escape');

  await editor.command('Show Voices');
  await page.locator('.monaco-editor [class*=ced-]').first().waitFor();
  await take('voices');
  await editor.command('Hide Voices');

  await page.keyboard.press('Control+B');
  await editor.command('Open Summary');
  await summaryPage(page).getByRole('table').first().waitFor();
  await editor.pointerAway();
  await take('summary');
  await page.locator('.tab', { hasText: 'Summary of' }).getByRole('button', { name: /^Close/u }).click();
  await page.locator('.tab', { hasText: 'Summary of' }).waitFor({ state: 'detached' });

  await editor.command('Review Workspace');
  await summaryPage(page).locator('tbody tr').nth(1).waitFor();
  await editor.pointerAway();
  await take('workspace');
}
