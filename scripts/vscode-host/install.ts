/**
 * A real VS Code from the npm registry alone: `code-server` carries VS Code's own server and workbench, and
 * `node-<platform>` the Node version that it wants. Nothing of it is part of the product or of `npm ci`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { runToEnd } from './process.ts';

/** code-server 4.139.1 is VS Code 1.139.1. */
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const NPM_INSTALL = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

export interface VSCode {
  /** The Node to run it with. */
  readonly node: string;
  readonly serverMain: string;
}

export async function installVSCode(version = CODE_SERVER): Promise<VSCode> {
  const platform = nodePackage();
  const folder = await cached(`code-server-${version}`, (partial) => download(partial, version, platform));
  return {
    node: join(folder, 'node_modules', platform, 'bin', 'node'),
    serverMain: join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/** On Windows, and wherever else this fails, `npm run test:desktop` runs the same tests. */
function nodePackage(): string {
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new Error(`VS Code's server does not run on ${process.platform}. Use npm run test:desktop.`);
  }
  return `node-${process.platform}-${process.arch}`;
}

async function download(folder: string, version: string, platform: string): Promise<void> {
  console.error(`Fetching VS Code (code-server ${version}) from the npm registry, once …`);
  await writeFile(join(folder, 'package.json'), '{"private": true}\n');
  await runToEnd('npm', [...NPM_INSTALL, `code-server@${version}`, `${platform}@${NODE}`], { cwd: folder });
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await runToEnd('npm', [...NPM_INSTALL, '--omit=dev'], { cwd: vscode });
}
