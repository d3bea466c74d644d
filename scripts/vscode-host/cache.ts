/**
 * What is fetched once per machine (VS Code's server, a browser) lives in a cache folder outside the checkout.
 */
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 300;

export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return process.env['STATEMENT_REVIEW_CACHE'] ?? join(base, 'statement-review');
}

/**
 * The folder `name` of the cache, filled by `fill` the first time. Two processes may ask at once: the second waits.
 * A half-filled folder is never seen, because it gets its name only when it is complete.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) {
    return folder;
  }
  await mkdir(dirname(folder), { recursive: true });
  await locked(`${folder}.lock`, async () => {
    if (!existsSync(folder)) {
      await fillAside(folder, fill);
    }
  });
  return folder;
}

async function fillAside(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await fill(partial);
  await rename(partial, folder);
}

/** Runs `work` while no other process runs its own under the same lock file. */
export async function locked(file: string, work: () => Promise<void>): Promise<void> {
  while (!(await take(file))) {
    await dropIfAbandoned(file);
    await delay(POLL_MS);
  }
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

/** A process that was killed leaves its lock behind. */
async function dropIfAbandoned(file: string): Promise<void> {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0 && !isAlive(owner)) {
    await rm(file, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
