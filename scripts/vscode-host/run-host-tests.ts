/**
 * Runs test/host inside a real VS Code: in its extension host, with the whole `vscode` API. An argument is the version of
 * code-server to run in: 4.99.4 is VS Code 1.99, the oldest of `engines.vscode`.
 */
import { existsSync, watch } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { openSession, type Session } from './session.ts';
import { copyOf, ROOT } from './workspace.ts';

const LIMIT_MS = 240_000;

interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

const folder = await mkdtemp(join(tmpdir(), 'statement-review-results-'));
const file = process.env['STATEMENT_REVIEW_RESULTS'] ?? join(folder, 'results.json');
const workspace = await copyOf('seeds');
try {
  const { passed, failed, output } = await run();
  console.log(output);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
} finally {
  await workspace.remove();
  await rm(folder, { recursive: true, force: true });
}

async function run(): Promise<Results> {
  const [, , version] = process.argv;
  const session = await openSession({
    ...(version && { version }),
    workspace: workspace.folder,
    extension: ROOT,
    tests: resolve(ROOT, 'out/editor/host/index.cjs'),
    env: { STATEMENT_REVIEW_RESULTS: file },
  });
  try {
    await appearance(file, session);
    return JSON.parse(await readFile(file, 'utf8')) as Results;
  } finally {
    await session.close();
  }
}

function appearance(wanted: string, session: Session): Promise<void> {
  return new Promise((done, fail) => {
    const check = (): void => (existsSync(wanted) ? end(done) : undefined);
    const watcher = watch(dirname(wanted), (_event, name) => (name === basename(wanted) ? check() : undefined));
    const timer = setTimeout(() => end(() => fail(new Error(`VS Code reported no test results:\n${session.log.join('\n')}`))), LIMIT_MS);
    const end = (next: () => void): void => {
      clearTimeout(timer);
      watcher.close();
      next();
    };
    check();
  });
}
