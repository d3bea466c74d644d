/**
 * The figures of docs/benchmarks.md: `npm run bench [-- NAME…]`, on a machine that does nothing else. Prints a row for each.
 * Peers are measured where they are installed: `npm ci` in this folder.
 */
import { figures } from './figures.mjs';

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(figures)) {
  if (wanted.length && !wanted.includes(name)) continue;
  for (const [what, value] of Object.entries(await measure())) console.log(`${name.padEnd(10)} ${what.padEnd(34)} ${value}`);
}
