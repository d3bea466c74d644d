import assert from 'node:assert/strict';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { EditorPage } from './editor-page.ts';

const SEED = 'almaty-2022.nb.txt';

describe('the editor, seen and used by a person', () => {
  let workspace: Workspace;
  let session: Session;
  let editor: EditorPage;

  beforeEach(async () => {
    workspace = await copyOf('seeds');
    session = await openSession({ workspace: workspace.folder, extension: ROOT, settings: { 'editor.wordWrap': 'on' } });
    editor = new EditorPage(session.page);
  });

  afterEach(async () => {
    await session.close();
    await workspace.remove();
  });

  async function openSeed(): Promise<void> {
    await editor.open(SEED);
    await editor.squiggles('warning').first().waitFor();
  }

  it('marks a file that is opened from the Explorer', async () => {
    await editor.openFromExplorer(SEED);
    await editor.squiggles('warning').first().waitFor();
  });

  it('opens a hover over a squiggle that says whose words these are', async () => {
    await openSeed();
    await editor.pointAt('terrorgrupper som');
    await editor.hover().getByText('Hvem sine ord').first().waitFor();
    const text = (await editor.hover().textContent()) ?? '';
    for (const part of ['framing/label', 'Hvorfor', 'avsenderens egne', 'Slik avklares det']) assert.ok(text.includes(part), text);
  });

  it('offers the note on Ctrl+. and writes it into the text, which settles the finding', async () => {
    await openSeed();
    const before = await editor.squiggles('warning').count();
    await editor.clickOn('terrorgrupper');
    await session.page.keyboard.press('Control+.');
    const action = session.page.locator('.action-widget .monaco-list-row', { hasText: '[avsenderens ord]' });
    await action.waitFor();
    await session.page.keyboard.press('Enter');
    await action.waitFor({ state: 'detached' });
    await session.page.locator('.view-line', { hasText: '[avsenderens' }).waitFor();
    assert.match(await editor.text(), /terrorgrupper \[avsenderens\s+ord\]/u);
    await session.page.waitForFunction(`document.querySelectorAll('.monaco-editor .squiggly-warning').length < ${before}`);
  });

  it('lists the findings by rule, reveals one, and applies its preferred fix', async () => {
    await openSeed();
    await editor.command('Statement Review: Review Statement');
    const tree = session.page.getByRole('tree', { name: 'Findings' });
    const group = tree.getByRole('treeitem', { name: /^Omstridt merkelapp, \d+ funn$/u });
    await group.waitFor();
    await editor.notification(/funn: Ladde ord \d+, /u);

    const finding = tree.getByRole('treeitem', { name: /^terrorgrupper\. /u }).last();
    await finding.click();
    await session.page.locator('.monaco-editor .selected-text').first().waitFor();
    await finding.hover();
    await finding.getByRole('button', { name: 'Apply Preferred Fix' }).click();
    await session.page.locator('.view-line', { hasText: '[avsenderens' }).waitFor();
  });

  it('says why there is nothing to review', async () => {
    await openSeed();
    await session.page.keyboard.press('Control+K');
    await session.page.keyboard.press('Control+W');
    await session.page.locator('.tab').waitFor({ state: 'detached' });
    await editor.command('Statement Review: Review Statement');
    await editor.notification('Open a statement first');
    await session.page.getByRole('tab', { name: 'Statement Review' }).click();
    await session.page.getByText('Open a statement, as plain text or Markdown').waitFor();
  });
});
