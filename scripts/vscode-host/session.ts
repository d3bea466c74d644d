/** A server and a browser that shows it: what the tests, the screenshots and the installation test all need. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startServer, type Server, type ServerOptions } from './server.ts';
import { workbenchAddress, type Development } from './workbench.ts';

export interface SessionOptions extends ServerOptions, Development {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
}

export interface Session {
  readonly page: Page;
  /** What the page has written to its console: for the message of a test that fails. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 800 };

export async function openSession(options: SessionOptions): Promise<Session> {
  const server = await startServer(options);
  try {
    const browser = await launchBrowser();
    const close = async (): Promise<void> => closeAll(browser, server);
    return { ...(await openPage(browser, server, options)), close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openPage(browser: Browser, server: Server, options: SessionOptions): Promise<Omit<Session, 'close'>> {
  const { viewport = VIEWPORT, scale = 1 } = options;
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  const log: string[] = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`page error: ${error.message}`));
  await page.goto(workbenchAddress(server.address, options));
  return { page, log };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  await server.close();
}
