/** What a desk does with a statement, each thing by the mouse and by the keyboard, one after the other in one window. */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { FILES } from '../../src/core/project/files.ts';
import { EditorPage } from './editor-page.ts';
import { summaryPage } from './summary-page.ts';

const SEED = 'almaty-2022.nb.txt';
const LEFT = /Bokmål · avsender ukjent · (\d+) åpne$/u;

describe('a desk at work', () => {
  let workspace: Workspace;
  let session: Session;
  let editor: EditorPage;
  let findings: Locator;
  let speakers: Locator;

  before(async () => {
    workspace = await copyOf('seeds');
    session = await openSession({ workspace: workspace.folder, extension: ROOT, settings: { 'editor.wordWrap': 'on', 'files.simpleDialog.enable': true } });
    editor = new EditorPage(session.page);
    findings = editor.list('findings');
    speakers = editor.list('speakers');
    await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await editor.open(SEED);
    await editor.squiggles('warning').first().waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.page.screenshot({ path: join(ROOT, 'out', `failed-desk-${this.currentTest.title.slice(0, 40)}.png`) });
    await session.page.keyboard.press('Escape');
  });

  after(async () => {
    await session.close();
    await workspace.remove();
  });

  const rows = (): Locator => session.page.locator('.quick-input-list .monaco-list-row');
  const bulb = (): Locator => session.page.locator('.action-widget .monaco-list-row.action');
  const left = async (): Promise<number> => Number(LEFT.exec((await editor.status(LEFT).textContent()) ?? '')?.[1]);
  const isLeft = (count: number): Promise<void> => editor.status(` ${count} åpne`).last().waitFor();
  const inFile = (file: string): Promise<string> => readFile(join(workspace.folder, file), 'utf8').catch(() => '');
  const verdicts = async (): Promise<string[]> => DecisionLog.parse((await inFile(FILES.decisions)) || '{"version":1,"decisions":[]}').decisions.map(({ verdict }) => verdict);
  const copied = (): Promise<string> => session.page.evaluate<string>('navigator.clipboard.readText()');

  async function namesOf(list: Locator): Promise<string[]> {
    return Promise.all((await list.all()).map(async (row) => ((await row.getAttribute('aria-label')) ?? '').split(',')[0]!));
  }

  async function openBulb(words = 'kriminelle gruppene'): Promise<void> {
    await editor.clickOn(words);
    await editor.openBulb();
  }

  it('dismisses from the light bulb and takes it back in the status bar, by the mouse', async () => {
    const before = await left();
    await editor.clickOn('kriminelle gruppene');
    await session.page.locator('.monaco-editor .lightBulbWidget').click();
    await bulb().filter({ hasText: 'Avvis bare her: «' }).click();
    await editor.answer('Dismiss a Finding', 'Slik sier avsenderen det.');
    await isLeft(before - 1);
    await editor.status(/Avvist: «.+»\. Angre$/u).locator('a').click();
    await isLeft(before);
    assert.deepEqual(await verdicts(), []);
  });

  it('accepts by a command, and takes it back by another', async () => {
    const before = await left();
    await editor.clickOn('kriminelle gruppene');
    await editor.command('Accept Finding…');
    await editor.answer('Accept a Finding', 'Det er riktig sett.');
    await editor.status(/Godtatt: «.+»\. Angre$/u).waitFor();
    await isLeft(before - 1);
    assert.deepEqual(await verdicts(), ['accepted']);
    await editor.clickOn('kriminelle gruppene');
    await editor.command('Undo Decision');
    await isLeft(before);
    assert.deepEqual(await verdicts(), []);
  });

  it('asks where a word is allowed: in three places, by the mouse and by the keyboard', async () => {
    const before = await left();
    await openBulb('herjet');
    await bulb().filter({ hasText: 'Tillat ordet «' }).click();
    await session.page.locator('.quick-input-title', { hasText: 'Tillat' }).waitFor();
    assert.deepEqual(await namesOf(rows()), ['In this statement', 'In this workspace', 'Wherever I work']);
    await rows().filter({ hasText: 'In this workspace' }).click();
    await session.page.waitForFunction(`![...document.querySelectorAll('.statusbar-item')].some((item) => item.textContent.endsWith(' ${before} åpne'))`);
    assert.match(await inFile(FILES.terms), /allowed:\n\s+nb:\n\s+- herje/u);
    await rm(join(workspace.folder, FILES.terms));
    await isLeft(before);
    await openBulb('herjet');
    const line = (await bulb().allTextContents()).findIndex((text) => text.startsWith('Tillat ordet «'));
    for (let n = 0; n < line; n++) await session.page.keyboard.press('ArrowDown');
    await bulb().and(session.page.locator('.focused')).filter({ hasText: 'Tillat ordet «' }).waitFor();
    await session.page.keyboard.press('Enter');
    await session.page.locator('.quick-input-title', { hasText: 'Tillat' }).waitFor();
  });

  it('copies the questions to the sender, from the menu of the text and by a command', async () => {
    await editor.rightClickOn('kriminelle gruppene');
    await editor.pickInMenu('Statement Review', 'Copy Questions to the Sender');
    await editor.notification(/Questions to the sender copied: \d+\./u);
    const questions = await copied();
    assert.match(questions, /\n1\. «.+» \(linje \d+\): .+\?\n/u);
    await editor.notificationsRead();
    await session.page.evaluate(`navigator.clipboard.writeText('')`);
    await editor.command('Copy Questions to the Sender');
    await editor.notification(/Questions to the sender copied: \d+\./u);
    assert.equal(await copied(), questions);
    await editor.notificationsRead();
  });

  it('reviews from the menus of a tab and of a file, by the mouse and by the keyboard', async () => {
    const { page } = session;
    const read = async (): Promise<void> => {
      await editor.notification(/funn: Ladde ord \d+/u);
      await editor.notificationsRead();
    };
    await page.locator('.tab.active').click({ button: 'right' });
    await editor.pickInMenu('Review Statement');
    await read();
    await editor.command('Explorer: Focus on Folders View');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: SEED }).click({ button: 'right' });
    await editor.pickInMenu('Review Statement');
    await read();
    await editor.command('Explorer: Focus on Folders View');
    await page.locator('.explorer-folders-view .monaco-list:focus-within').waitFor();
    await editor.pickInMenuByKeys('Review Statement');
    await read();
    await editor.command('Focus on Findings View');
  });

  it('turns a rule down from the menu of a finding, and opens its page by a command', async () => {
    const { page } = session;
    const before = await left();
    await editor.filterFindings('terroristene');
    await page.getByText(/^Filter: «terroristene»/u).waitFor();
    await findings.getByRole('treeitem', { name: /^terrorgrupper\./u }).first().waitFor({ state: 'detached' });
    await findings.getByRole('treeitem', { name: /^terroristene\. .* linje 7$/u }).click({ button: 'right' });
    await editor.pickInMenu('Make This Rule a Mere Hint Here');
    await page.waitForFunction(`![...document.querySelectorAll('.statusbar-item')].some((item) => item.textContent.endsWith(' ${before} åpne'))`);
    assert.match(await inFile(FILES.config), /framing\/label: hint/u);
    await editor.command('Clear Filter');
    await rm(join(workspace.folder, FILES.config));
    await isLeft(before);
    await editor.clickOn('kriminelle gruppene');
    await page.keyboard.press('Control+B');
    await editor.command('Open Rule Page');
    await page.locator('.tab.active', { hasText: 'Omstridt merkelapp' }).waitFor();
    await summaryPage(page).getByRole('heading', { name: 'Slik slås regelen av' }).waitFor();
    await page.locator('.tab.active').click({ button: 'middle' });
    await page.locator('.tab.active', { hasText: SEED }).waitFor();
    await page.keyboard.press('Control+B');
  });

  it('says what holds of the statement, and changes it by the keyboard', async () => {
    const { page } = session;
    const before = await editor.squiggles('warning').count();
    await editor.command('Change Language, Sender or How Much Is Marked…');
    await session.page.locator('.quick-input-title', { hasText: 'Denne uttalelsen' }).waitFor();
    await rows().filter({ hasText: 'Hvor mye som er markert' }).waitFor();
    assert.deepEqual((await rows().locator('.label-description').allTextContents()).map((text) => text.trim()), ['bokmål', 'ukjent', 'vanlig']);
    await editor.choose('Hvor mye som er markert');
    await editor.choose('Bare de viktigste');
    await page.waitForFunction(`document.querySelectorAll('.monaco-editor .squiggly-warning').length < ${before}`);
    await editor.command('Statement Review: How Much Is Marked…');
    await editor.choose('Vanlig');
    await page.waitForFunction(`document.querySelectorAll('.monaco-editor .squiggly-warning').length === ${before}`);
  });

  it('names a speaker by the menu, and the sender by the keyboard', async () => {
    const { page } = session;
    await editor.command('Focus on Speakers View');
    await speakers.getByRole('treeitem', { name: /^Kassym-Jomart Tokajev/u }).click({ button: 'right' });
    await editor.pickInMenu('Rename…');
    await editor.answer('Rename a Speaker', 'Presidenten');
    await speakers.getByRole('treeitem', { name: /^Presidenten, navngitt/u }).waitFor();

    await editor.command('Focus on Speakers View');
    await page.keyboard.press('Home');
    await speakers.locator('.monaco-list-row.focused', { hasText: 'Hvem er avsender?' }).waitFor();
    await page.keyboard.press('Enter');
    await editor.answer('Sender of the Statement', 'Ambassaden');
    await editor.choose('In this workspace only');
    await editor.status(/Avsender: Ambassaden/u).waitFor();
    await speakers.getByRole('treeitem', { name: 'Hvem er avsender?' }).waitFor({ state: 'detached' });

    await page.keyboard.press('Escape');
    await editor.command('Focus on Speakers View');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await speakers.locator('.monaco-list-row.focused', { hasText: 'Presidenten' }).waitFor();
    await editor.pickInMenuByKeys('Not a Speaker');
    await speakers.getByRole('treeitem', { name: /^Presidenten/u }).waitFor({ state: 'detached' });
    await rm(join(workspace.folder, FILES.config));
    await speakers.getByRole('treeitem', { name: /^Kassym-Jomart Tokajev/u }).waitFor();
  });

  it('starts a review by keyboard from the title of the text, and leaves it by a click', async () => {
    const { page } = session;
    await editor.clickOn('kriminelle gruppene');
    await page.locator('.editor-actions').getByRole('button', { name: /More Actions/u }).last().click();
    await editor.pickInMenu('Review by Keyboard');
    const bar = editor.status('N neste').locator('a');
    await bar.waitFor();
    for (const keys of ['A merknad', 'U angre']) await editor.status(keys).waitFor();
    await bar.click();
    await editor.status('N neste').waitFor({ state: 'hidden' });
  });

  it('sorts and saves the overview of a folder by the mouse, and goes from the summary to the text', async () => {
    const { page } = session;
    await writeFile(join(workspace.folder, 'calm.nb.txt'), 'Biblioteket holder åpent fra klokken 10 til 18.\n');
    await editor.command('Open Summary');
    await page.keyboard.press('Control+B');
    const summary = summaryPage(page);
    await summary.getByRole('button', { name: 'Kassym-Jomart Tokajev' }).click();
    await page.locator('.monaco-editor .selected-text').first().waitFor();
    await page.locator('.tab', { hasText: 'Sammendrag av' }).click({ button: 'middle' });
    await page.locator('.tab', { hasText: 'Sammendrag av' }).waitFor({ state: 'detached' });

    await editor.command('Review Workspace');
    const names = summary.locator('.overview tbody tr td:first-child');
    await names.nth(1).waitFor();
    await summary.getByRole('button', { name: 'Uttalelse', exact: true }).click();
    await summary.locator('th[aria-sort=ascending]', { hasText: 'Uttalelse' }).waitFor();
    assert.deepEqual(await names.allTextContents(), [SEED, 'calm.nb.txt']);
    await summary.getByRole('button', { name: 'Lagre som CSV…' }).click();
    await rows().filter({ hasText: 'CSV for Excel' }).click();
    await rows().filter({ hasText: SEED }).waitFor();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await page.locator('.tab', { hasText: '.csv' }).waitFor();
    assert.match(await inFile('statements.csv'), /^\uFEFF.*;/u);
  });

  it('offers what suits: nothing of a statement where none is open', async () => {
    const { page } = session;
    await editor.command('View: Close All Editors');
    await page.locator('.tab').first().waitFor({ state: 'detached' });
    await page.keyboard.press('F1');
    for (const [words, isThere] of [['File Memo', false], ['Copy Questions', false], ['Review by Keyboard', false], ['Review Workspace', true]] as const) {
      await page.locator('.quick-input-box input').fill(`>Statement Review: ${words}`);
      const row = rows().filter({ hasText: `Statement Review: ${words}` });
      await (isThere ? row.first().waitFor() : row.waitFor({ state: 'detached' }));
      assert.equal((await row.count()) > 0, isThere, words);
    }
  });
});
