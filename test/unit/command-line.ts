/** The command line as a process. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const CLI = resolve('dist/cli.js');

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Without colours, unless `env` asks for them. */
export function runBytes(args: readonly string[], { input = '', env = { NO_COLOR: '1' }, cwd }: RunOptions = {}) {
  const own = { ...process.env };
  delete own.FORCE_COLOR;
  return spawnSync(process.execPath, [CLI, ...args], { input, cwd, env: { ...own, ...env }, maxBuffer: 1e8 });
}

export function run(args: readonly string[], input: string | Buffer = '', options: RunOptions = {}) {
  const { status, stdout, stderr } = runBytes(args, { ...options, input });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** Lines of what a command said. */
export function linesIn(output: string): string[] {
  return output.split('\n').filter(Boolean);
}
