import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { openSession, type Session } from '../../scripts/vscode-host/session.ts';
import { copyOf, ROOT, type Workspace } from '../../scripts/vscode-host/workspace.ts';
import { EditorPage } from './editor-page.ts';
import { summaryPage, violationsIn } from './summary-page.ts';

const SEED = 'almaty-2022.nb.txt';
const LETTER = 'letter.en.txt';
const LETTER_TEXT = 'The town was taken over by terrorists on Monday. Mayor Anna Berg said that the bridge would be closed.\n';

/** As the list of themes names them, with what a page is told. */
const THEMES = { 'Dark Modern': 'vscode-dark', 'Dark High Contrast': 'vscode-high-contrast', 'Light High Contrast': 'vscode-high-contrast-light', 'Light Modern': 'vscode-light' };

/** Has what we draw in the text a frame: an edge elsewhere than under it? Undefined while nothing is drawn. */
const FRAMED = `() => {
  const drawn = [...document.querySelectorAll('.monaco-editor .view-line [class*=ced-], .monaco-editor .view-overlays [class*=ced-]')].map((element) => getComputedStyle(element));
  return drawn.length ? drawn.some(({ outlineStyle, borderTopWidth }) => outlineStyle !== 'none' || borderTopWidth !== '0px') : undefined;
}`;

/** Words have the colour of their finding's kind: in the browser, as VS Code draws them. */
const COLOURED = `() => {
  const colors = new Set([...document.querySelectorAll('.monaco-editor .view-line span[class*=ced-]')].map((word) => getComputedStyle(word).color));
  return colors.size > 1;
}`;

describe('the views', () => {
  let workspace: Workspace;
  let session: Session;
  let editor: EditorPage;
  let findings: Locator;
  let speakers: Locator;

  beforeEach(async () => {
    workspace = await copyOf('seeds');
    await writeFile(join(workspace.folder, LETTER), LETTER_TEXT);
    session = await openSession({ workspace: workspace.folder, extension: ROOT, settings: { 'editor.wordWrap': 'on', 'files.simpleDialog.enable': true } });
    editor = new EditorPage(session.page);
    findings = editor.list('findings');
    speakers = editor.list('speakers');
    await editor.open(SEED);
    await editor.squiggles('warning').first().waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.page.screenshot({ path: join(ROOT, 'out', `failed-${this.currentTest.title.slice(0, 40)}.png`) });
    await session.close();
    await workspace.remove();
  });

  /** By a command of VS Code, so by the keyboard. */
  async function focus(view: string, tree: Locator): Promise<void> {
    await editor.command(`Focus on ${view} View`);
    await tree.getByRole('treeitem').first().waitFor();
    // An empty tree has nothing to focus: the first command may only have opened it.
    await editor.command(`Focus on ${view} View`);
    await tree.and(session.page.locator(':focus')).waitFor();
  }

  async function chooseTheme(theme: string): Promise<void> {
    await editor.command('Preferences: Color Theme');
    await editor.choose(theme);
    await session.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** To axe, in every theme. */
  async function assertFaultless(frame: FrameLocator): Promise<void> {
    for (const [theme, kind] of Object.entries(THEMES)) {
      await chooseTheme(theme);
      await frame.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
      assert.deepEqual(await violationsIn(frame), [], theme);
    }
  }

  function focused(tree: Locator): Locator {
    return tree.locator('.monaco-list-row.focused');
  }

  it('groups, filters, ticks and reveals findings by the keyboard alone', async () => {
    const { keyboard } = session.page;
    await focus('Findings', findings);
    await editor.command('Group Findings By…');
    await editor.choose('Severity');
    await findings.getByRole('treeitem', { name: /^Advarsler, \d+ funn$/u }).waitFor();
    await editor.command('Group Findings By…');
    await editor.choose('State');
    await findings.getByRole('treeitem', { name: /^Åpent, \d+ funn$/u }).waitFor();
    await editor.command('Group Findings By…');
    await editor.choose('Rule');
    await findings.getByRole('treeitem', { name: /^Omstridt merkelapp, \d+ funn$/u }).waitFor();
    assert.match((await findings.getByRole('treeitem').first().getAttribute('aria-label')) ?? '', /^Viktigst, 7 funn$/u);

    await editor.filterFindings('slikt ord er det ikke');
    await session.page.getByText('No finding has these words.').waitFor();
    await session.page.getByRole('button', { name: 'Clear Filter' }).last().click();
    await findings.getByRole('treeitem', { name: /^Omstridt merkelapp/u }).waitFor();

    await editor.filterFindings('terrorister');
    await findings.getByRole('treeitem', { name: /^terrorgrupper\. .* linje 3$/u }).waitFor({ state: 'detached' });
    await session.page.getByText(/^Filter: «terrorister»\. Viser \d/u).waitFor();

    await focus('Findings', findings);
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    const name = (await focused(findings).getAttribute('aria-label')) ?? '';
    // The likely charge and the label in it both come under the few: which of them is first is theirs to settle.
    assert.match(name, /terrorister.*linje 9$/u);
    await keyboard.press('Space');
    await findings.locator('.monaco-list-row.focused[aria-label*="åpent, sett på"]').waitFor();
    await keyboard.press('Enter');
    await session.page.locator('.monaco-editor .selected-text').first().waitFor();

    await editor.command('Clear Filter');
    await findings.getByRole('treeitem', { name: /^Omstridt merkelapp/u }).waitFor();
  });

  it('keeps a tick while the text around it is edited', async () => {
    const { keyboard } = session.page;
    await editor.command('Focus on Findings View');
    // A short list: rows that are not drawn cannot be clicked.
    await editor.filterFindings('terrorgrupper');
    const finding = findings.getByRole('treeitem', { name: /^terrorgrupper\. Omstridt.* linje 3$/u });
    await finding.hover();
    await finding.getByRole('button', { name: 'Tick as Looked At, or Not' }).click();
    await finding.and(session.page.locator('[aria-label*="sett på"]')).waitFor();
    await editor.clickOn('Overtatt av');
    await keyboard.press('Control+Home');
    await keyboard.type('En ny linje.\n');
    const moved = findings.getByRole('treeitem', { name: /^terrorgrupper\. Omstridt.* linje 4$/u });
    await moved.and(session.page.locator('[aria-label*="sett på"]')).waitFor();
  });

  it('walks through the passages of a speaker, by mouse and by keyboard, and colours them', async () => {
    const { keyboard } = session.page;
    const president = speakers.getByRole('treeitem', { name: /^Kassym-Jomart Tokajev, navngitt, \d+ % av ordene/u });
    await editor.command('Focus on Speakers View');
    await president.click();
    await session.page.locator('.statusbar-item', { hasText: /Kassym-Jomart Tokajev: sted 1 av \d/u }).waitFor();
    await focus('Speakers', speakers);
    const question = speakers.getByRole('treeitem', { name: 'Hvem er avsender?' });
    await question.hover();
    await question.getByRole('button', { name: 'Don’t Ask for This Statement' }).click();
    await question.waitFor({ state: 'detached' });
    await focus('Speakers', speakers);
    await keyboard.press('Home');
    assert.match((await focused(speakers).getAttribute('aria-label')) ?? '', /^Avsenderen, avsender, /u);
    await keyboard.press('Enter');
    await session.page.locator('.statusbar-item', { hasText: /Avsenderen: sted 1 av/u }).waitFor();
    await keyboard.press('Enter');
    await session.page.locator('.statusbar-item', { hasText: /Avsenderen: sted 2 av/u }).waitFor();

    for (const theme of Object.keys(THEMES)) {
      await chooseTheme(theme);
      await session.page.waitForFunction(`(${FRAMED})() === false`, undefined, { polling: 100 });
      await session.page.waitForFunction(`(${COLOURED})() === ${theme.includes('High Contrast')}`, undefined, { polling: 100 });
      await editor.command('Show Voices');
      await session.page.getByText('Uten farge: avsenderens egne ord.').waitFor();
      await editor.squiggles('warning').first().waitFor({ state: 'detached' });
      await session.page.waitForFunction(`(${FRAMED})() === false`, undefined, { polling: 100 });
      await president.locator('.codicon-circle-large-filled').waitFor();
      await speakers.getByText('Skjul hvem som snakker').click();
      await editor.squiggles('warning').first().waitFor();
    }
  });

  it('has a summary that axe finds no fault with, light, dark and in high contrast, and that works by the keyboard', async () => {
    const { page } = session;
    await page.keyboard.press('Control+B');
    await editor.command('Open Summary');
    const summary = summaryPage(page);
    await summary.getByRole('heading', { name: 'Hvem som kommer til orde' }).waitFor();
    await summary.getByRole('table', { name: 'Hvem som krever hva' }).waitFor();
    await assertFaultless(summary);
    const first = summary.getByRole('button', { name: /^Avsnitt 1: /u });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .selected-text').first().waitFor();
    assert.ok(await page.locator('.monaco-editor .line-numbers.active-line-number', { hasText: /1[3-5]/u }).count());
  });

  it('reviews the workspace, sorts and filters the overview, and has figures over senders and time', async () => {
    const { page } = session;
    const dated = (month: number): string => `---\ndate: 2026-0${month}-02\nsource: Havnestyret\n---\nDe har tatt gisler, og alle vet det.\n`;
    await Promise.all([1, 2].map((month) => writeFile(join(workspace.folder, `m${month}.nb.txt`), dated(month))));
    await writeFile(join(workspace.folder, 'brev.txt'), 'Styrelsen har inte svarat på frågan om hur kajen skall repareras. Vi väntar fortfarande på ett besked från myndigheten.\n');
    await page.keyboard.press('Control+B');
    await editor.command('Review Workspace');
    const overview = summaryPage(page);
    const names = overview.locator('.overview tbody tr td:first-child');
    await names.nth(1).waitFor();
    await names.nth(4).waitFor();
    await overview.getByText('4 gjennomgått').waitFor();
    assert.equal((await names.allTextContents())[0], SEED);
    await overview.getByRole('button', { name: /^Åpne/u }).press('Enter');
    await overview.locator('th[aria-sort=ascending]').waitFor();
    assert.equal((await names.allTextContents()).at(-1), SEED);
    const sum = async (column: number): Promise<[number, number]> => {
      const cells = await overview.locator(`.overview tbody tr td:nth-child(${column})`).allTextContents();
      return [cells.reduce((all, cell) => all + Number(cell.replace('–', '0')), 0), Number(await overview.locator(`.overview tfoot tr td:nth-child(${column})`).textContent())];
    };
    const [counted, said] = await sum(5);
    assert.equal(counted, said);
    await overview.getByRole('table', { name: 'Avsendere' }).getByText('Havnestyret').waitFor();
    await overview.getByRole('img', { name: 'Over tid: Åpne funn per 100 ord' }).waitFor();
    await assertFaultless(overview);
    await overview.getByRole('searchbox').focus();
    await page.keyboard.type('havne');
    await overview.getByText('2 av 5').waitFor();
    assert.equal(await names.count(), 2);
    await page.keyboard.type(' og ingen andre');
    await overview.getByRole('button', { name: 'Fjern filteret' }).press('Enter');
    await names.nth(3).waitFor();
    await overview.getByRole('button', { name: LETTER }).press('Enter');
    await page.locator('.tab.active', { hasText: LETTER }).waitFor();

    await editor.command('Show Findings of the Workspace');
    await editor.command('Focus on Findings View');
    await findings.getByRole('treeitem', { name: new RegExp(`^${SEED}, \\d+ åpne funn$`, 'u') }).waitFor();
    await findings.getByRole('treeitem', { name: new RegExp(`^${LETTER}, \\d+ open findings?$`, 'u') }).waitFor();
  });

  it('compares with the clipboard beside the diff of VS Code', async () => {
    const { page } = session;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Control+B');
    await editor.clickOn('Overtatt av');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Byen ble angrepet av banditter.\n');
    await editor.command('Compare With…');
    await editor.choose('Clipboard');
    await page.locator('.monaco-diff-editor').waitFor();
    const summary = summaryPage(page);
    await summary.getByRole('heading', { name: 'Siden Clipboard' }).waitFor();
    await summary.getByText(/^Nye funn: \d+$/u).waitFor();
    await summary.locator('.comparison').getByRole('button', { name: 'banditter' }).first().waitFor();
    assert.deepEqual(await violationsIn(summary), []);
  });

  it('files the memo beside the statement and opens it', async () => {
    const { page } = session;
    await editor.command('File Memo…');
    await editor.choose('Markdown');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: LETTER }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'almaty-2022.nb.memo.md' }).waitFor();
    await page.frameLocator('iframe.webview.ready').frameLocator('iframe').getByRole('heading', { name: 'De viktigste funnene' }).waitFor();
    const memo = await readFile(join(workspace.folder, 'almaty-2022.nb.memo.md'), 'utf8');
    assert.match(memo, /^# Gjennomgang av almaty-2022\u2060?\\?\.nb\.txt\n/u);
    assert.match(memo, /Metode og grenser/u);
  });
});
