import { runJsonl } from './jsonl.ts';

process.exitCode = await runJsonl(process.stdin, process.stdout, {});
