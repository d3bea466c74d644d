import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node.js';
import { runToEnd } from '../../scripts/vscode-host/process.ts';
import { ROOT } from '../../scripts/vscode-host/workspace.ts';

const LARGEST = 2_000_000;

/** What .npmignore adds back, and what npm adds. */
const EXPECTED = /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-NOTICES\.txt|dist\/(?:cli|server|review-worker|shared-\w+)\.js|schemas\/[\w.-]+\.json|docs\/(?:rules\/.+|project-files)\.md)$/u;

describe('the package that npm installs', function () {
  this.timeout(180_000);
  let packed: string;
  let folder: string;
  const bin = (name: string) => join(folder, 'node_modules/.bin', name);

  before(async () => {
    packed = await mkdtemp(join(tmpdir(), 'statement-review-packed-'));
    folder = await mkdtemp(join(tmpdir(), 'statement-review-installed-'));
    await runToEnd('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: ROOT });
    await runToEnd('npm', ['install', '--offline', '--no-audit', '--no-fund', await tarball()], { cwd: folder });
  });

  after(async () => {
    await rm(packed, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  async function tarball(): Promise<string> {
    const [name] = await readdir(packed);
    return join(packed, name!);
  }

  it('is small, and carries both programs and their pages alone', async () => {
    assert.ok((await stat(await tarball())).size < LARGEST);
    const installed = join(folder, 'node_modules/statement-review');
    const files = (await readdir(installed, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1).replaceAll('\\', '/'));
    assert.deepEqual(names.filter((name) => !EXPECTED.test(name)), []);
    assert.match(await readFile(join(installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8'), /^commander \S+ \(MIT\)$/mu);
    assert.deepEqual((await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.')), ['statement-review']);
  });

  it('reviews a file in an empty folder', async () => {
    await writeFile(join(folder, 'f.txt'), 'Terroristene herjet byen.\n');
    const output = await runToEnd('npx', ['--offline', 'statement-review', 'f.txt', '--format', 'json'], { cwd: folder });
    const [{ findings }] = JSON.parse(output) as [{ findings: { rule: string }[] }];
    assert.ok(findings.some(({ rule }) => rule === 'framing/label'));
  });

  it('starts a language server that answers', async () => {
    const server = spawn(bin('statement-review-server'), ['--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = new StreamMessageReader(server.stdout);
    reader.partialMessageTimeout = 0;
    const connection = createMessageConnection(reader, new StreamMessageWriter(server.stdin));
    try {
      connection.listen();
      const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
      assert.ok('hoverProvider' in capabilities);
    } finally {
      connection.dispose();
      server.kill();
    }
  });
});
