/** write-good as a filter: a text a line of JSONL in, its suggestions out. */
import writeGood from 'write-good';
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${JSON.stringify(writeGood(JSON.parse(line).text))}\n`);
