/** Draws media/icon.png, which the Marketplace wants beside our SVG: `npm run icon`. */
import { readFile } from 'node:fs/promises';
import { launchBrowser } from './vscode-host/browser.ts';

const SIZE = 128;

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 }</style>${await readFile('media/icon.svg', 'utf8')}`);
await page.screenshot({ path: 'media/icon.png', omitBackground: true });
await browser.close();
