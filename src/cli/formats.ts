import pc from 'picocolors';
import type { Writable } from 'node:stream';
import type { Language } from '../core/model.ts';
import { csvHead, csvRows, DIALECTS } from '../core/reports/csv.ts';
import { toJson } from '../core/reports/json.ts';
import { renderReport, REPORT_FORMATS, type ReportOptions } from '../core/reports/render.ts';
import { spokenLanguage } from '../core/review-language.ts';
import type { Review } from '../core/review.ts';
import { pretty } from './pretty.ts';
import { printableLines } from './terminal.ts';

export const FORMATS = ['pretty', 'json', 'jsonl', ...REPORT_FORMATS, 'docx'] as const;
export type Format = (typeof FORMATS)[number];

/** Prints reviews as they come; `end` closes what spans all of them. */
export interface Writer {
  add(path: string, review: Review): void;
  end(): void | Promise<void>;
}

const NARROWEST = 60;
const WIDTH_WITHOUT_TERMINAL = 100;

interface Reviewed {
  readonly file: string;
  readonly review: Review;
}

export function writerFor(format: Format, output: Writable & { columns?: number; isTTY?: boolean }, options: { messages: Language | 'auto' }): Writer {
  const messages = options.messages === 'auto' ? {} : { messages: options.messages };
  const report: ReportOptions = { version: VERSION, date: new Date().toISOString(), ...messages };
  // What is filed keeps every byte of the statement; shown on a terminal it must not steer it.
  const print = (text: string) => void output.write(output.isTTY ? printableLines(text) : text);
  switch (format) {
    case 'pretty': {
      const look = { colors: pc.createColors(showsColors(output)), width: Math.max(NARROWEST, output.columns ?? WIDTH_WITHOUT_TERMINAL), ...messages };
      return { add: (path, review) => void output.write(`${pretty(path, review, look)}\n`), end: () => undefined };
    }
    case 'jsonl':
      return { add: (path, review) => print(`${JSON.stringify({ id: path, ...toJson(review) })}\n`), end: () => undefined };
    case 'csv':
    case 'csv-excel':
      print(csvHead(DIALECTS[format]));
      return { add: (path, review) => print(csvRows(path, review, DIALECTS[format], report.messages)), end: () => undefined };
    case 'json':
      return collect((reviews) => print(`${JSON.stringify(reviews.map(({ file, review }) => ({ file, ...toJson(review) })), null, 2)}\n`));
    case 'docx':
      return collect(async ([only]) => void (only && output.write(await word(only.review, report))));
    default:
      return collect((reviews) => print(renderReport(format, reviews, report)));
  }
}

// Picocolors paints in continuous integration too, where output usually goes to a file.
export function showsColors({ isTTY }: { isTTY?: boolean }): boolean {
  return pc.isColorSupported && (isTTY === true || !!process.env.FORCE_COLOR);
}

/** With its library, which only this format needs. */
async function word(review: Review, { date, messages = spokenLanguage(review) }: ReportOptions): Promise<Uint8Array> {
  const { exportWord } = await import('../export/word.ts');
  return exportWord(review, { date, messages });
}

function collect(print: (reviews: Reviewed[]) => void | Promise<void>): Writer {
  const reviews: Reviewed[] = [];
  return { add: (file, review) => void reviews.push({ file, review }), end: () => print(reviews) };
}
