/**
 * A browser to show the workbench in: the one of the environment variable STATEMENT_REVIEW_BROWSER, else the
 * one of the package `@sparticuz/chromium` (Linux on x64), else an installed Chrome.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { cached } from './cache.ts';
import { runToEnd } from './process.ts';

/** The package's own flags are for a cloud function: one process, no web security. We want an ordinary browser. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** The package's own file names folders of Amazon's cloud. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ ...(await whichBrowser()), args: [...FLAGS, ...flags] });
}

async function whichBrowser(): Promise<LaunchOptions> {
  const chosen = process.env['STATEMENT_REVIEW_BROWSER'];
  if (chosen) {
    return { executablePath: chosen };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return packagedBrowser();
  }
  return { channel: 'chrome' };
}

async function packagedBrowser(): Promise<LaunchOptions> {
  const folder = await cached('chromium-143.0.4', unpack);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: await environmentFor(executablePath, folder) };
}

/**
 * The package unpacks into the temporary folder and calls a browser that another process is still writing
 * complete; so it unpacks into a folder of the cache, in a process of its own. It unpacks the libraries that a bare
 * machine lacks (NSS, NSPR) only when it believes to be on Amazon's cloud.
 */
async function unpack(folder: string): Promise<void> {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const code = 'import("@sparticuz/chromium").then((module) => module.default.executablePath())';
  await runToEnd(process.execPath, ['--input-type=module', '--eval', code], { env });
  await writeFile(join(folder, 'fonts.conf'), FONTS);
}

/** The machine's own libraries and fonts where it has them; else those that the package carries. */
async function environmentFor(executable: string, folder: string): Promise<Record<string, string>> {
  const own = definedOnly(process.env);
  if (!existsSync('/etc/fonts/fonts.conf')) {
    own['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  }
  try {
    await runToEnd(executable, ['--version'], { env: own });
    return own;
  } catch {
    const libraries = [join(folder, 'al2023', 'lib'), own['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return { ...own, LD_LIBRARY_PATH: libraries };
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
