// Throughput of the core by language, cached and uncached: `npm run bench`. Compare two checkouts, not two machines.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const MEGABYTES = 4;
const texts = { nb: 'test/fixtures/neutral/nb.txt', nn: 'test/fixtures/neutral/nn.txt', en: 'test/fixtures/neutral/en.txt' };

function seconds(input) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['dist/cli.js', '--input', 'jsonl', '--format', 'jsonl'], { input, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`the command line ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const empty = Math.min(...Array.from({ length: 3 }, () => seconds('')));
console.log(`empty run ${(empty * 1000).toFixed(0)} ms`);
for (const [language, file] of Object.entries(texts)) {
  const text = readFileSync(file, 'utf8');
  const bytes = Buffer.byteLength(text);
  const copies = Math.ceil((MEGABYTES * 1e6) / bytes);
  // A number in each paragraph keeps the paragraph cache out of it.
  const lines = (varied) => Array.from({ length: copies }, (_, n) =>
    JSON.stringify({ id: n, language, text: varied ? text.replaceAll('\n', ` ${n}\n`) : text })).join('\n');
  const rate = (varied) => ((copies * bytes) / 1e6 / (seconds(lines(varied)) - empty)).toFixed(1);
  console.log(`${language}  uncached ${rate(true)} MB/s  cached ${rate(false)} MB/s`);
}
