/** The summary page inside its two frames, and what axe says of it. */
import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';

/** The webview opened last: that of a side bar or tab that was closed is there, and for a moment to be seen. */
export function summaryPage(page: Page): FrameLocator {
  return page.locator('iframe.webview.ready:visible').last().contentFrame().frameLocator('iframe#active-frame');
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Violations of every rule that axe knows, in words. */
export async function violationsIn(frame: FrameLocator): Promise<string[]> {
  const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  const main = frame.locator('main');
  // The page's own policy lets no script of ours in; the browser's inspector does.
  await main.evaluate((_element, source) => { (0, eval)(source); }, axe);
  const found = await main.evaluate(async () => (await (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run()).violations);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
}
