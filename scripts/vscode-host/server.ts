/** One running VS Code server with data folders of its own, on a free loopback port. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installVSCode, type VSCode } from './install.ts';
import { endGroup, runToEnd, startGroup } from './process.ts';

const STARTED = /Extension host agent listening on (\d+)/;

/** A calm window: nothing that asks, advertises, or looks for a network. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

export interface ServerOptions {
  /** Of code-server; left out, the newest that we know. */
  readonly version?: string;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Added to the environment of the server and so of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** An extension to install first, as a user would. */
  readonly vsix?: string;
}

export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const vscode = await installVSCode(options.version);
  const data = await mkdtemp(join(tmpdir(), 'statement-review-vscode-'));
  await writeSettings(data, { ...SETTINGS, ...options.settings });
  if (options.vsix) {
    await installExtension(vscode, data, options.vsix);
  }
  const child = startGroup(vscode.node, serverArguments(vscode, data, options), { env: serverEnvironment(data, options) });
  const close = async (): Promise<void> => {
    await endGroup(child);
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { address: `http://127.0.0.1:${await listeningPort(child)}/`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function writeSettings(data: string, settings: object): Promise<void> {
  const folder = join(data, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

function installExtension(vscode: VSCode, data: string, vsix: string): Promise<string> {
  return runToEnd(vscode.node, [vscode.serverMain, ...dataArguments(data), '--install-extension', vsix]);
}

function dataArguments(data: string): string[] {
  return ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
}

function serverArguments(vscode: VSCode, data: string, { port = 0 }: ServerOptions): string[] {
  return [
    vscode.serverMain,
    ...dataArguments(data),
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
    // Without it the built workbench ignores the extension and the tests that the address names.
    '--enable-smoke-test-driver',
  ];
}

/**
 * Started from VS Code's own terminal, the server must not think that it is part of that window. Its sockets lie among
 * its data, to be removed with them.
 */
function serverEnvironment(data: string, { env = {} }: ServerOptions): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([key]) => !key.startsWith('VSCODE_') && key !== 'ELECTRON_RUN_AS_NODE');
  return { ...Object.fromEntries(own), XDG_RUNTIME_DIR: data, ...env };
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = STARTED.exec(output)?.[1];
      if (port) {
        resolve(Number(port));
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${output}`)));
  });
}
