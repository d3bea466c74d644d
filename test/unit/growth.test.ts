import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the time that a text costs', function () {
  this.timeout(600_000);

  it('grows with its length and no faster than n^1.2, whatever its shape', () => {
    // In a process of its own: the memory of all other tests would be measured with it.
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', 'scripts/run.mjs', '../test/growth/growth.ts'], { encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    assert.ok(lines.length >= 60, stderr);
    assert.deepEqual(lines.filter((line) => !line.startsWith('ok ')), []);
  });
});
