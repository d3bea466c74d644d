/** The workbench as a person sees it. Every wait is for something that shows on the page. */
import type { Locator, Page } from 'playwright-core';

const MENU_CLOSES_MS = 500;
const BULB_OPENS_MS = 3000;
const LISTS = { findings: /^(Funn|Findings)$/u, speakers: /^(Stemmer|Speakers)$/u } as const;

export class EditorPage {
  constructor(readonly page: Page) {}

  /** Opens a file by its name, as Quick Open does. */
  async open(file: string): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-box input');
    await input.fill(file);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: file }).waitFor();
  }

  /** Opens a file as a click in the Explorer does. */
  async openFromExplorer(file: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).click();
    await this.page.locator('.tab.active', { hasText: file }).waitFor();
  }

  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-box input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  }

  /** Chooses in the list that is open, by typing. */
  async choose(words: string): Promise<void> {
    await this.page.waitForFunction(`document.querySelector('.quick-input-box input')?.value === '' && document.querySelector('.quick-input-list .monaco-list-row')`);
    await this.page.keyboard.type(words);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Answers the question that is asked under this title. */
  async answer(title: string, words: string): Promise<void> {
    await this.page.locator('.quick-input-title', { hasText: title }).waitFor();
    await this.page.locator('.quick-input-box input').fill(words);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses in the menu that is open, one name a level, by the mouse. A menu that has just been drawn takes no click yet, so as not to be hit by the one that opened it. */
  async pickInMenu(...names: string[]): Promise<void> {
    const items = names.map((name) => this.page.getByRole('menuitem', { name, exact: true }).last());
    for (const item of items) await item.hover();
    const last = items.at(-1)!;
    while (await last.isVisible()) await last.click({ timeout: MENU_CLOSES_MS }).catch(() => undefined);
  }

  /** The menu of whatever has the keyboard, and the item that begins so, by the keyboard. */
  async pickInMenuByKeys(name: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name, exact: true });
    await this.page.keyboard.press('Shift+F10');
    await item.waitFor();
    const isOn = (): Promise<boolean> => item.evaluate((element) => element.parentElement!.classList.contains('focused') || element.ownerDocument.activeElement === element);
    for (let tries = 0; tries < 40 && !(await isOn()); tries++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** A list of ours, whose name is in the language of messages. */
  list(name: keyof typeof LISTS): Locator {
    return this.page.getByRole('tree', { name: LISTS[name] });
  }

  /** Leaves those in the list that have these words: rows out of sight are not drawn. */
  async filterFindings(words: string): Promise<void> {
    await this.command('Filter Findings…');
    await this.page.locator('.quick-input-title', { hasText: 'Filter findings' }).waitFor();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-title').waitFor({ state: 'hidden' });
  }

  /** What can be done about the words, by the keyboard: asked for again until the server has heard where the cursor is. */
  async openBulb(): Promise<void> {
    const first = this.page.locator('.action-widget .monaco-list-row.action').first();
    while (!(await first.isVisible())) {
      await this.page.keyboard.press('Control+.');
      await first.waitFor({ timeout: BULB_OPENS_MS }).catch(() => undefined);
    }
  }

  status(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  squiggles(severity: 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Puts the pointer on some words of the text. */
  async pointAt(words: string): Promise<void> {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  async clickOn(words: string): Promise<void> {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.click(x, y);
  }

  async rightClickOn(words: string): Promise<void> {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.click(x, y, { button: 'right' });
  }

  /** Where it points at nothing that answers with a hover. */
  async pointerAway(): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.page.locator('.workbench-hover').waitFor({ state: 'hidden' });
  }

  hover(): Locator {
    return this.page.locator('.monaco-editor .monaco-hover:not(.hidden)').first();
  }

  /** Something has been said. Windows in development show no notification by themselves; the bell lists them. */
  async notified(): Promise<void> {
    await this.page.locator('[id="status.notifications"] .codicon-bell-dot').waitFor();
  }

  /** Waits for a notification that says this. */
  async notification(text: string | RegExp): Promise<void> {
    await this.notified();
    await this.page.locator('[id="status.notifications"] a').click();
    await this.page.locator('.notifications-center', { hasText: text }).waitFor();
  }

  async notificationsRead(): Promise<void> {
    await this.command('Notifications: Clear All Notifications');
    await this.page.locator('[id="status.notifications"] .codicon-bell-dot').waitFor({ state: 'detached' });
  }

  /** The text of the lines that are drawn; VS Code writes no-break spaces for spaces. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.monaco-editor .view-line').allTextContents();
    return lines.join(' ').replace(/\u00a0/gu, ' ');
  }

  /** The middle of some words, which the editor may have cut into several elements. */
  private async placeOf(words: string): Promise<{ x: number; y: number }> {
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
    const place = await this.page.evaluate<{ x: number; y: number } | null>(`(${FIND_WORDS})(${JSON.stringify(words)})`);
    if (!place) throw new Error(`"${words}" is not to be seen in the editor`);
    return place;
  }
}

/** Runs in the page; a string, because our scripts are compiled without the DOM's types. */
const FIND_WORDS = `(words) => {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replace(/\\u00a0/g, ' ').indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let at = 0;
    let begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = at + node.data.length;
      if (!begun && start < end) { range.setStart(node, start - at); begun = true; }
      if (begun && start + words.length <= end) { range.setEnd(node, start + words.length - at); break; }
      at = end;
    }
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}`;
