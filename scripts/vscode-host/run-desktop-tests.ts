/** `npm run test:desktop`: the same tests in a desktop VS Code, on a machine with a screen and the internet. */
import { runTests } from '@vscode/test-electron';
import { resolve } from 'node:path';
import { copyOf, ROOT } from './workspace.ts';

const workspace = await copyOf('seeds');
try {
  process.exitCode = await runTests({
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: resolve(ROOT, 'out/editor/host/index.cjs'),
    launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust'],
    ...(process.env['VSCODE_VERSION'] && { version: process.env['VSCODE_VERSION'] }),
  });
} finally {
  await workspace.remove();
}
