import assert from 'node:assert/strict';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { EditorPage } from './editor-page.ts';

const SEED = 'almaty-2022.nb.txt';
const MOST_LINES = 6;

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
    for (const part of ['attribution/accusation', 'Omstridt merkelapp', 'avsenderens egne', 'Slik avklares det', 'Avvis «terrorgrupper»…', 'Om regelen']) assert.ok(text.includes(part), text);
  });

  it('offers the note on Ctrl+. and writes it into the text, which settles the finding', async () => {
    await openSeed();
    const before = await editor.squiggles('warning').count();
    await editor.clickOn('terrorgrupper');
    await session.page.keyboard.press('Control+.');
    const action = session.page.locator('.action-widget .monaco-list-row', { hasText: '[avsenderens ord]' });
    await action.waitFor();
    assert.ok((await session.page.locator('.action-widget .monaco-list-row.action').count()) <= MOST_LINES);
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
    await tree.getByRole('treeitem', { name: /^Omstridt merkelapp, \d+ funn$/u }).waitFor();
    await editor.notification(/funn: Ladde ord \d+, /u);

    const finding = tree.getByRole('treeitem', { name: /^terroristene\. .* linje 7$/u });
    await finding.click();
    await session.page.locator('.monaco-editor .selected-text').first().waitFor();
    await finding.hover();
    await finding.getByRole('button', { name: 'Apply Preferred Fix' }).click();
    await session.page.locator('.view-line', { hasText: '[avsenderens' }).waitFor();
  });

  it('is reviewed by the keyboard alone: a key each, and a count that goes down', async () => {
    await openSeed();
    const { keyboard } = session.page;
    const bar = session.page.locator('.statusbar-item', { hasText: 'N neste' });
    const left = async (): Promise<number> => Number(/(\d+) å avklare/u.exec((await bar.textContent()) ?? '')?.[1]);
    await editor.command('Review by Keyboard');
    await bar.waitFor();
    await editor.hover().waitFor();
    const before = await left();
    await keyboard.press('n');
    await keyboard.press('q');
    await session.page.locator('.statusbar-item', { hasText: /Spurt om: «.+»\. Angre$/u }).waitFor();
    await session.page.locator('.statusbar-item', { hasText: `${before - 1} å avklare · N neste` }).waitFor();
    await keyboard.press('u');
    await session.page.locator('.statusbar-item', { hasText: `${before} å avklare · N neste` }).waitFor();
    await keyboard.press('Escape');
    await bar.waitFor({ state: 'hidden' });
    await keyboard.press('Control+Home');
    await keyboard.type('n');
    await session.page.locator('.view-line', { hasText: /^n2\./u }).waitFor();
  });

  it('draws the page of a rule in the language of messages, from the link beside its message', async () => {
    await openSeed();
    await editor.pointAt('dokumentert med');
    await editor.hover().getByRole('link', { name: 'attribution/unsourced-evidence' }).click();
    await session.page.locator('.tab', { hasText: 'Bevis uten henvisning' }).waitFor();
    const page = session.page.locator('iframe.webview').last().contentFrame().locator('iframe').contentFrame();
    await page.getByRole('heading', { level: 1, name: 'Bevis uten henvisning' }).waitFor();
    assert.equal(await page.getByRole('heading', { name: 'English' }).count(), 0);
  });

  it('says language, sender and what is left in the status bar, and how much is marked is changed there', async () => {
    await openSeed();
    const before = await editor.squiggles('warning').count();
    await session.page.locator('.statusbar-item', { hasText: /Bokmål · Avsender: \? · \d+ å avklare$/u }).locator('a').click();
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'How Much Is Marked' }).click();
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'The few that matter' }).click();
    await session.page.waitForFunction(`document.querySelectorAll('.monaco-editor .squiggly-warning').length < ${before}`);
    await session.page.waitForFunction(`document.querySelectorAll('.monaco-editor .squiggly-info').length === 0`);
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
