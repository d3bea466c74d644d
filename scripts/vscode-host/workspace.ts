/** Tests and live sessions work on copies: nothing that happens in an editor reaches the repository. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout: our scripts are started by npm, from its root. */
export const ROOT = process.cwd();

export interface Workspace {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function copyOf(source: string): Promise<Workspace> {
  const parent = await mkdtemp(join(tmpdir(), 'statement-review-'));
  const folder = join(parent, 'statements');
  await cp(resolve(ROOT, source), folder, { recursive: true });
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
