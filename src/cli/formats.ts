import pc from 'picocolors';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import type { Language } from '../core/model.ts';
import { toAnnotations } from '../core/reports/annotations.ts';
import { CSV_HEAD, csvLine, csvRows } from '../core/reports/csv.ts';
import type { ReportDocument } from '../core/reports/document.ts';
import { toHtml } from '../core/reports/html.ts';
import { toJson } from '../core/reports/json.ts';
import { toMarkdown } from '../core/reports/markdown.ts';
import { memo } from '../core/reports/memo.ts';
import { toSarif } from '../core/reports/sarif.ts';
import type { Review } from '../core/review.ts';
import { pretty } from './pretty.ts';

export const FORMATS = ['pretty', 'json', 'jsonl', 'markdown', 'html', 'csv', 'sarif', 'annotations'] as const;
export type Format = (typeof FORMATS)[number];

/** Prints reviews as they come; `end` closes what spans all of them. */
export interface Writer {
  add(path: string, review: Review): void;
  end(): void;
}

const NARROWEST = 60;
const WIDTH_WITHOUT_TERMINAL = 100;

interface Messages {
  readonly messages?: Language;
}
interface Reviewed {
  readonly file: string;
  readonly review: Review;
}

export function writerFor(format: Format, output: Writable & { columns?: number }, options: { messages: Language | 'auto' }): Writer {
  const messages: Messages = options.messages === 'auto' ? {} : { messages: options.messages };
  const print = (text: string) => void output.write(text);
  switch (format) {
    case 'pretty': {
      const look = { colors: pc, width: Math.max(NARROWEST, output.columns ?? WIDTH_WITHOUT_TERMINAL), ...messages };
      return { add: (path, review) => print(`${pretty(path, review, look)}\n`), end: () => undefined };
    }
    case 'jsonl':
      return { add: (path, review) => print(`${JSON.stringify({ id: path, ...toJson(review) })}\n`), end: () => undefined };
    case 'csv':
      print(`${csvLine(CSV_HEAD)}\r\n`);
      return { add: (path, review) => print(csvRows(path, review, messages.messages).map((row) => `${row}\r\n`).join('')), end: () => undefined };
    case 'markdown':
      return { add: (path, review) => print(`${toMarkdown(memoOf(path, review, messages))}\n`), end: () => undefined };
    default:
      return collect((reviews) => print(whole(format, reviews, messages)));
  }
}

/** The formats that are one thing however many statements there are. */
function whole(format: 'json' | 'html' | 'sarif' | 'annotations', reviews: readonly Reviewed[], messages: Messages): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(reviews.map(({ file, review }) => ({ file, ...toJson(review) })), null, 2)}\n`;
    case 'html':
      return toHtml(reviews.map(({ file, review }) => memoOf(file, review, messages)));
    case 'sarif':
      return toSarif(reviews, { version: VERSION, messages: messages.messages ?? 'en' });
    case 'annotations':
      return toAnnotations(reviews);
  }
}

function memoOf(file: string, review: Review, messages: Messages): ReportDocument {
  return memo(review, { title: basename(file), date: new Date().toISOString(), version: VERSION, ...messages });
}

function collect(print: (reviews: Reviewed[]) => void): Writer {
  const reviews: Reviewed[] = [];
  return { add: (file, review) => void reviews.push({ file, review }), end: () => print(reviews) };
}
