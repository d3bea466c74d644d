import { InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { ENCODINGS } from './encoding.ts';
import { Failure } from './failure.ts';

export function encodingOption(): Option {
  return new Option('-e, --encoding <encoding>', 'of the files; auto: UTF-8, UTF-16 with a byte order mark, else Windows-1252').choices(['auto', ...ENCODINGS]).default('auto');
}

export function inputOption(): Option {
  return new Option('-i, --input <input>', 'jsonl: one {"id","text","language"?} a line on standard input').choices(['text', 'jsonl']).default('text');
}

export function configOption(): Option {
  return new Option('-c, --config <path>', 'a config.yaml, or the folder that holds .statement-review; without it the nearest upwards of each file');
}

export function jobsOption(): Option {
  return new Option('-j, --jobs <count>', 'how many threads review many files or lines').default(availableParallelism(), 'one for each core').argParser((count) => {
    const jobs = Number(count);
    if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('A whole number from 1 on is expected.');
    return jobs;
  });
}

/** Throws Failure on what does not go with `--input jsonl`. */
export function checkLines(files: readonly string[], format: string): void {
  if (format !== 'jsonl') throw new Failure('--input jsonl goes with --format jsonl');
  if (files.some((f) => f !== '-')) throw new Failure('--input jsonl reads standard input, no files');
}
