/** `npm run screenshots`: the pictures of README.md, taken from the real thing in a light and a dark theme, into docs/images/. */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { photograph } from './photographer.ts';
import { README_VIEWS } from './views.ts';
import { ROOT } from './workspace.ts';

const FOLDER = join(ROOT, 'docs', 'images');
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

await mkdir(FOLDER, { recursive: true });
for (const [name, theme] of Object.entries(THEMES)) {
  await photograph({
    theme,
    prepare: (folder) => cp(join(ROOT, 'media', 'walkthrough'), folder, { recursive: true, filter: (file) => !file.endsWith('.svg') }),
    save: async (page, what) => {
      await page.screenshot({ path: join(FOLDER, `${what}-${name}.png`) });
      console.log(`docs/images/${what}-${name}.png`);
    },
  }, async (editor, take) => {
    await editor.open('almaty-2022.nb.txt');
    await editor.squiggles('warning').first().waitFor();
    for (const view of README_VIEWS) {
      await view.show(editor);
      await take(view.name);
      await view.putAway(editor);
    }
  });
}
