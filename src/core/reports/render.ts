import type { Language } from '../model.ts';
import type { Review } from '../review.ts';
import { toAnnotations } from './annotations.ts';
import { csvHead, csvRows, DIALECTS } from './csv.ts';
import type { ReportDocument } from './document.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { memo } from './memo.ts';
import { questions } from './questions.ts';
import { toSarif } from './sarif.ts';

/** The formats that can be filed. */
export const REPORT_FORMATS = ['markdown', 'html', 'csv', 'csv-excel', 'sarif', 'annotations', 'questions'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface Reported {
  /** The path that the report names. */
  readonly file: string;
  readonly review: Review;
}

export interface ReportOptions {
  readonly version: string;
  /** ISO 8601 date of the review. */
  readonly date: string;
  /** Left out: that of the statement. */
  readonly messages?: Language;
}

export function renderReport(format: ReportFormat, reviews: readonly Reported[], options: ReportOptions): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(reviews.map((reported) => memoOf(reported, options)));
    case 'html':
      return toHtml(reviews.map((reported) => memoOf(reported, options)));
    case 'csv':
    case 'csv-excel':
      return [csvHead(DIALECTS[format]), ...reviews.map(({ file, review }) => csvRows(file, review, DIALECTS[format], options.messages))].join('');
    case 'sarif':
      return toSarif(reviews, { version: options.version, messages: options.messages ?? 'en' });
    case 'annotations':
      return toAnnotations(reviews);
    case 'questions':
      return reviews.map(({ file, review }) => questions(nameOf(file), review, options.messages)).filter(Boolean).join('\n');
  }
}

function memoOf({ file, review }: Reported, options: ReportOptions): ReportDocument {
  return memo(review, { title: nameOf(file), ...options });
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
