import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

  it('opens a hover in which each of two findings has its own actions, and that says whose words these are', async () => {
    await openSeed();
    await editor.pointAt('dokumentert med');
    await editor.hover().getByText('Hvem sine ord').first().waitFor();
    await editor.pointAt('terrorgrupper som');
    await editor.hover().getByText('Avklar:').nth(1).waitFor();
    const text = (await editor.hover().textContent()) ?? '';
    for (const part of ['«terrorgrupper»Statement ReviewOmstridt merkelapp', 'Anklage uten kilde · «overtatt av terrorgrupper»', '«terrorgrupper» er et navn', 'Hvem sine ord: ']) assert.ok(text.includes(part), text);
    for (const link of ['Legg til merknad…', 'Avvis…', 'Om regelen']) assert.equal(await editor.hover().getByText(link, { exact: true }).count(), 2, link);
    const scrolls = await editor.hover().locator('.monaco-hover-content').evaluate((content) => content.scrollHeight > content.clientHeight + 1);
    assert.equal(scrolls, false, 'both findings are to be seen at once');
    await editor.hover().getByText('Avvis…', { exact: true }).last().click();
    await session.page.locator('.quick-input-title', { hasText: 'Dismiss a Finding' }).waitFor();
    await session.page.keyboard.press('Escape');
  });

  it('offers the note on Ctrl+. and writes it into the text, which settles the finding', async () => {
    await openSeed();
    const before = await editor.squiggles('warning').count();
    await editor.clickOn('terrorgrupper');
    await editor.openBulb();
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
    const tree = editor.list('findings');
    await tree.getByRole('treeitem', { name: /^Omstridt merkelapp, \d+ funn$/u }).waitFor();
    await editor.notification(/funn: Ladde ord \d+, /u);

    await editor.filterFindings('terroristene');
    await session.page.getByText(/^Filter: «terroristene»/u).waitFor();
    await tree.getByRole('treeitem', { name: /^terrorgrupper\./u }).first().waitFor({ state: 'detached' });
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
    const count = async (): Promise<number> => Number(/ av (\d+) åpne/u.exec((await bar.textContent()) ?? '')?.[1]);
    await editor.command('Review by Keyboard');
    await bar.waitFor();
    await editor.hover().waitFor();
    await editor.status(/1 av \d+ åpne · N neste/u).waitFor();
    const before = await count();
    await keyboard.press('n');
    await editor.status(`2 av ${before} åpne · N neste`).waitFor();
    await keyboard.press('q');
    await session.page.locator('.statusbar-item', { hasText: /Spurt om: «.+»\. Angre$/u }).waitFor();
    await editor.status(`2 av ${before - 1} åpne · N neste`).waitFor();
    await keyboard.press('u');
    await editor.status(new RegExp(`\\d+ av ${before} åpne · N neste`, 'u')).waitFor();
    await keyboard.press('m');
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Om regelen' }).waitFor();
    await keyboard.press('Escape');
    await session.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await editor.clickOn('Overtatt av');
    await keyboard.press('Escape');
    await bar.waitFor({ state: 'hidden' });
    await keyboard.press('Control+Home');
    await keyboard.type('n');
    await session.page.locator('.view-line', { hasText: /^n2\./u }).waitFor();
  });

  it('draws the page of a rule in the language of messages, from the link beside its message', async () => {
    await openSeed();
    await editor.pointAt('terrorgrupper som');
    await editor.hover().getByRole('link', { name: 'Omstridt merkelapp' }).click();
    await session.page.locator('.tab', { hasText: 'Omstridt merkelapp' }).waitFor();
    const page = session.page.locator('iframe.webview').last().contentFrame().locator('iframe').contentFrame();
    await page.getByRole('heading', { level: 1, name: 'Omstridt merkelapp' }).waitFor();
    assert.equal(await page.getByRole('heading', { name: 'English' }).count(), 0);
  });

  it('says language, sender and what is left in the status bar, and how much is marked is changed there', async () => {
    await openSeed();
    await editor.command('Focus on Findings View');
    const before = await editor.squiggles('warning').count();
    await session.page.locator('.statusbar-item', { hasText: /Bokmål · avsender ukjent · \d+ åpne$/u }).locator('a').click();
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Hvor mye som er markert' }).click();
    await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Bare de viktigste' }).click();
    await session.page.waitForFunction(`document.querySelectorAll('.monaco-editor .squiggly-warning').length < ${before}`);
    await session.page.getByText('Bare de viktigste er markert i teksten.').waitFor();
  });

  it('has the key to marks and colours over the status bar, and counts that agree: of the list, of VS Code’s problems, of the key', async () => {
    await openSeed();
    await editor.command('Focus on Findings View');
    const sum = session.page.getByText(/^\d+ åpne: \d+ advarsler, \d+ opplysninger\.$/u).first();
    await sum.waitFor();
    const [open = 0, ...parts] = ((await sum.textContent()) ?? '').match(/\d+/gu)!.map(Number);
    assert.equal(parts.reduce((all, part) => all + part, 0), open);
    await editor.status(`· ${open} åpne`).first().waitFor();
    await session.page.locator('[id="status.problems"]', { hasText: new RegExp(`\\b${parts[0]}$`, 'u') }).waitFor();
    await editor.status(/Bokmål ·/u).hover();
    const key = session.page.locator('.workbench-hover', { hasText: 'Slik er teksten markert' });
    await key.waitFor();
    const kinds = [...((await key.textContent()) ?? '').matchAll(/(?:Ladde ord|Påstander uten kilde|Ordrer og krav): (\d+)/gu)].map(([, count]) => Number(count));
    assert.equal(kinds.reduce((all, count) => all + count, 0), open);
    const colours = await key.locator('span[style*=color]').evaluateAll((spans) => spans.map((span) => span.getAttribute('style')));
    assert.equal(new Set(colours).size, 7, 'of each kind a tint and dots, and the line');
  });

  it('says once that there is nothing to settle', async () => {
    await writeFile(join(workspace.folder, 'calm.nb.txt'), 'Biblioteket holder åpent fra klokken 10 til 18.\n');
    await editor.open('calm.nb.txt');
    await editor.command('Focus on Findings View');
    await editor.status(/ingenting å avklare$/u).waitFor();
    await session.page.getByText('Ingenting å avklare i denne uttalelsen.').first().waitFor();
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
