/** Time of the processor, which other processes do not lengthen as they do that of the clock. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds that a piece of work costs this process. */
export function cost(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds that a running process has cost so far, all its threads together (Linux). */
export function costOf(pid) {
  const tasks = readdirSync(`/proc/${pid}/task`);
  return tasks.reduce((sum, task) => sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]), 0) / 1e6;
}

/** Milliseconds, and the largest memory in MB, of a program from its start to its end. Throws where it fails. */
export function run(args, input = '') {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', process.execPath, ...args], { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'ignore', 'pipe'] });
  const [user, system, wall, kilobytes] = String(stderr).trim().split('\n').at(-1).split(' ').map(Number);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${String(stderr).slice(0, 300)}`);
  return { cpu: (user + system) * 1000, wall: wall * 1000, memory: kilobytes / 1024 };
}

export const least = (rounds, measure) => Math.min(...Array.from({ length: rounds }, (_, n) => measure(n)));
