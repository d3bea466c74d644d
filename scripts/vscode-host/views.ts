/** The views of a statement, each brought before the camera and put away again. */
import type { EditorPage } from '../../test/ui/editor-page.ts';
import { summaryPage } from '../../test/ui/summary-page.ts';

export interface View {
  readonly name: string;
  readonly show: (editor: EditorPage) => Promise<void>;
  readonly putAway: (editor: EditorPage) => Promise<void>;
}

const findings: View = {
  name: 'findings',
  show: async (editor) => {
    await editor.command('Statement Review: Review Statement');
    await editor.list('findings').getByRole('treeitem').first().waitFor();
    await editor.notified();
    await editor.notificationsRead();
  },
  putAway: () => Promise.resolve(),
};

const hover: View = {
  name: 'hover',
  show: async (editor) => {
    await editor.pointAt('terrorgrupper som');
    await editor.hover().getByText('Avklar:').first().waitFor();
  },
  putAway: (editor) => editor.page.keyboard.press('Escape'),
};

const fixes: View = {
  name: 'fixes',
  show: async (editor) => {
    await editor.clickOn('terrorgrupper som');
    await editor.openBulb();
  },
  putAway: (editor) => editor.page.keyboard.press('Escape'),
};

const voices: View = {
  name: 'voices',
  show: async (editor) => {
    await editor.command('Show Voices');
    await editor.squiggles('warning').first().waitFor({ state: 'detached' });
    await editor.page.getByText('Uten farge').waitFor();
    await editor.list('speakers').locator('.codicon-circle-large-filled').first().waitFor();
    await editor.page.locator('.monaco-editor [class*=ced-]').first().waitFor();
  },
  putAway: async (editor) => {
    await editor.command('Hide Voices');
    await editor.squiggles('warning').first().waitFor();
  },
};

const summary: View = {
  name: 'summary',
  show: async (editor) => {
    await editor.page.keyboard.press('Control+B');
    await editor.command('Open Summary');
    await summaryPage(editor.page).getByRole('table').first().waitFor();
    await editor.pointerAway();
  },
  putAway: closeActive,
};

const workspace: View = {
  name: 'workspace',
  show: async (editor) => {
    await editor.command('Review Workspace');
    await summaryPage(editor.page).locator('tbody tr').nth(1).waitFor();
    await editor.pointerAway();
  },
  putAway: closeActive,
};

/** In an order in which each finds the window as it wants it. */
export const README_VIEWS: readonly View[] = [findings, hover, fixes, voices, summary, workspace];

const review: View = {
  name: 'review',
  show: async (editor) => {
    await editor.clickOn('kriminelle gruppene');
    await editor.command('Review by Keyboard');
    await editor.page.locator('.statusbar-item', { hasText: 'N neste' }).waitFor();
    await editor.hover().waitFor();
  },
  putAway: async (editor) => {
    await editor.page.keyboard.press('Escape');
    await editor.page.locator('.statusbar-item', { hasText: 'N neste' }).waitFor({ state: 'hidden' });
  },
};

const statement: View = {
  name: 'status',
  show: async (editor) => {
    await editor.page.locator('.statusbar-item', { hasText: 'åpne' }).locator('a').click();
    await editor.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  },
  putAway: (editor) => editor.page.keyboard.press('Escape'),
};

/** The hover of the status bar is the key to what is drawn. */
const key: View = {
  name: 'key',
  show: async (editor) => {
    await editor.status(/Bokmål ·/u).hover();
    await editor.page.locator('.workbench-hover', { hasText: 'Slik er teksten markert' }).waitFor();
  },
  putAway: (editor) => editor.pointerAway(),
};

const rule: View = {
  name: 'rule',
  show: async (editor) => {
    await editor.clickOn('terrorgrupper som');
    await editor.command('Open Rule Page');
    await drawn(editor, 'Omstridt merkelapp');
  },
  putAway: closeActive,
};

const memo: View = {
  name: 'memo',
  show: async (editor) => {
    await editor.command('File Memo…');
    await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).click();
    await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'almaty-2022.nb.txt' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await drawn(editor, /^Gjennomgang av/u);
  },
  putAway: closeActive,
};

const walkthrough: View = {
  name: 'walkthrough',
  // It speaks the language of VS Code: beside a statement in the same, all does.
  show: async (editor) => {
    await editor.open('few.en.txt');
    await editor.list('findings').getByText('Most important').waitFor();
    await editor.command('Welcome: Open Walkthrough...');
    await editor.page.locator('.quick-input-box input').fill('Statement Review');
    await editor.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Get Started with Statement Review' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.getting-started-step').first().waitFor();
    // Beside the side bar there is no room for its pictures.
    await editor.page.keyboard.press('Control+B');
    await editor.page.frameLocator('iframe.webview.ready:visible >> nth=-1').frameLocator('iframe#active-frame').locator('svg').first().waitFor();
  },
  putAway: async (editor) => {
    await editor.page.keyboard.press('Control+B');
    await closeActive(editor);
    await closeActive(editor);
  },
};

const figures: View = {
  name: 'figures',
  show: async (editor) => {
    await workspace.show(editor);
    await summaryPage(editor.page).getByRole('img', { name: /^Over tid/u }).scrollIntoViewIfNeeded();
  },
  putAway: workspace.putAway,
};

export const ALL_VIEWS: readonly View[] = [findings, hover, fixes, voices, review, key, statement, rule, walkthrough, memo, summary, workspace, figures];

/** A preview of Markdown has been drawn. */
async function drawn({ page }: EditorPage, name: string | RegExp): Promise<void> {
  await page.frameLocator('iframe.webview.ready:visible >> nth=-1').frameLocator('iframe#active-frame').getByRole('heading', { level: 1, name }).waitFor();
}

/** By the mouse: a webview takes the keyboard back from a list of commands when it is ready. */
async function closeActive({ page }: EditorPage): Promise<void> {
  const tabs = page.locator('.tab');
  const before = await tabs.count();
  await page.locator('.editor-group-container.active .tab.active').getByRole('button', { name: /^Close/u }).click();
  await tabs.nth(before - 1).waitFor({ state: 'detached' });
}

export async function closeEditors(editor: EditorPage): Promise<void> {
  await editor.command('View: Close All Editors');
  await editor.page.locator('.tab').first().waitFor({ state: 'detached' });
}

