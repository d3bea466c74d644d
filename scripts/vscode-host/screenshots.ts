/** `npm run screenshots`: the pictures of README.md, taken from the real thing, into docs/images/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EditorPage } from '../../test/ui/editor-page.ts';
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

await mkdir(FOLDER, { recursive: true });
const workspace = await copyOf('seeds');
const session = await openSession({
  workspace: workspace.folder, extension: ROOT, settings: SETTINGS, viewport: { width: 1200, height: 720 }, scale: 2,
});
try {
  await takeAll(new EditorPage(session.page));
} finally {
  await session.close();
  await workspace.remove();
}

async function takeAll(editor: EditorPage): Promise<void> {
  const { page } = editor;
  await editor.open('almaty-2022.nb.txt');
  await editor.squiggles('warning').first().waitFor();
  await editor.command('Statement Review: Review Statement');
  await page.getByRole('tree', { name: 'Findings' }).getByRole('treeitem').first().waitFor();
  await editor.notificationsRead();

  await editor.pointAt('terrorgrupper som');
  await editor.hover().getByText('Hvem sine ord').first().waitFor();
  await take('hover');

  await page.keyboard.press('Escape');
  await editor.clickOn('terrorgrupper som');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await take('fixes');

  async function take(name: string): Promise<void> {
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  }
}
