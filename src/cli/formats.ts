import pc from 'picocolors';
import type { Writable } from 'node:stream';
import type { Language } from '../core/model.ts';
import { toJson } from '../core/reports/json.ts';
import type { Review } from '../core/review.ts';
import { pretty } from './pretty.ts';

export const FORMATS = ['pretty', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** Prints reviews as they come; `end` closes what spans all of them. */
export interface Writer {
  add(path: string, review: Review): void;
  end(): void;
}

const NARROWEST = 60;
const WIDTH_WITHOUT_TERMINAL = 100;

export function writerFor(format: Format, output: Writable & { columns?: number }, { messages }: { messages: Language | 'auto' }): Writer {
  switch (format) {
    case 'pretty': {
      const options = {
        colors: pc, width: Math.max(NARROWEST, output.columns ?? WIDTH_WITHOUT_TERMINAL),
        ...(messages !== 'auto' && { messages }),
      };
      return { add: (path, review) => void output.write(`${pretty(path, review, options)}\n`), end: () => undefined };
    }
    case 'jsonl':
      return { add: (path, review) => void output.write(`${JSON.stringify({ id: path, ...toJson(review) })}\n`), end: () => undefined };
    case 'json':
      return collect((rows: unknown[]) => output.write(`${JSON.stringify(rows, null, 2)}\n`), (path, review) => ({ file: path, ...toJson(review) }));
  }
}

function collect<T>(print: (rows: T[]) => void, row: (path: string, review: Review) => T): Writer {
  const rows: T[] = [];
  return { add: (path, review) => void rows.push(row(path, review)), end: () => print(rows) };
}
