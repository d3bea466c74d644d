/** A window to take pictures of: calm, with the seed and whatever else lies beside it, in one theme. */
import type { Page } from 'playwright-core';
import { EditorPage } from '../../test/ui/editor-page.ts';
import { openSession } from './session.ts';
import { copyOf, ROOT } from './workspace.ts';

const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'on',
  'files.simpleDialog.enable': true,
  'window.commandCenter': false,
  'workbench.reduceMotion': 'on',
  'workbench.welcomePage.preferReducedMotion': true,
};

export interface Sitting {
  /** As VS Code's settings name it. */
  readonly theme: string;
  /** Lays out what is to be seen in the folder that the window opens. */
  readonly prepare: (folder: string) => Promise<unknown>;
  readonly save: (page: Page, name: string) => Promise<unknown>;
}

export type Take = (name: string) => Promise<void>;

export async function photograph({ theme, prepare, save }: Sitting, run: (editor: EditorPage, take: Take) => Promise<void>): Promise<void> {
  const workspace = await copyOf('seeds');
  await prepare(workspace.folder);
  const session = await openSession({
    workspace: workspace.folder, extension: ROOT, settings: { ...SETTINGS, 'workbench.colorTheme': theme }, viewport: { width: 1200, height: 760 }, scale: 1.5,
  });
  try {
    await run(new EditorPage(session.page), async (name) => { await save(session.page, name); });
  } finally {
    await session.close();
    await workspace.remove();
  }
}
