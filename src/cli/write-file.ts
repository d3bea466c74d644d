import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, chown, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure.ts';

/** Replaces what a file holds: wholly or not at all. Links go on pointing at it; mode and owner stay. Throws Failure on pipes and devices. */
export async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const info = await stat(path);
  if (!info.isFile()) throw new Failure('not a regular file; it cannot be changed');
  const target = await realpath(path);
  await access(target, constants.W_OK);
  // A file with several names would lose all but one by a rename.
  if (info.nlink > 1) return writeFile(target, bytes);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeLike(info, draft, bytes);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeLike({ mode, uid, gid }: Stats, path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  // Only a superuser may give files away; anybody else writes their own.
  await chown(path, uid, gid).catch(() => undefined);
  await chmod(path, mode & 0o7777);
}
