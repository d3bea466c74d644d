import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function start(...args: string[]) {
  return spawnSync(process.execPath, ['dist/server.js', ...args], { input: '', encoding: 'utf8' });
}

describe('the language server as a program', function () {
  this.timeout(60_000);

  it('says how it is started, asked or not', () => {
    const asked = start('--help');
    assert.equal(asked.status, 0);
    for (const option of ['--stdio', '--node-ipc', '--version']) assert.ok(asked.stdout.includes(option), option);
    for (const args of [[], ['--frob'], ['file.txt']]) {
      const { status, stdout, stderr } = start(...args);
      assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: asked.stdout });
    }
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(start('--version').stdout, `${version}\n`);
  });
});
