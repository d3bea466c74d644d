/** What is asked of the server about texts that no editor has open, and about more than one text. */
import { RequestType } from 'vscode-languageserver-protocol';
import type { Language } from '../core/model.ts';
import type { ReportFormat } from '../core/reports/render.ts';
import type { Figures } from '../core/reports/stats.ts';
import type { Refusal } from './messages.ts';
import type { FindingView } from './statement-view.ts';

export interface TextParams {
  readonly uri: string;
  readonly text: string;
}

/** A statement in the overview of a workspace. */
export interface StatementRow extends Figures {
  readonly uri: string;
  readonly language?: Language;
  readonly messages: Language;
  /** Whose words the statement carries beside its author's. */
  readonly speakers: number;
  readonly findings: readonly FindingView[];
  readonly refusal?: Refusal;
}

/** Client to server: review this text under the settings of its address, and forget it. */
export const reviewTextRequest = new RequestType<TextParams, StatementRow, void>('statementReview/reviewText');

export interface CompareParams {
  /** Of an open document: the new draft. */
  readonly uri: string;
  /** The old draft. */
  readonly before: string;
}

/** What has changed since another draft. Ranges of `resolved` are of that draft, the others of this one. */
export interface ComparisonView {
  readonly added: readonly FindingView[];
  readonly resolved: readonly FindingView[];
  readonly carried: readonly FindingView[];
  readonly notes: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly carried: number };
}

/** Null: the document is not open, or was not reviewed. */
export const compareRequest = new RequestType<CompareParams, ComparisonView | null, void>('statementReview/compare');

export interface ReportParams {
  readonly uri: string;
  readonly format: ReportFormat;
  /** What the report calls the statement: a path relative to the workspace. */
  readonly file: string;
}

/** Client to server: the memo, or another report, of an open document. Null as above. */
export const reportRequest = new RequestType<ReportParams, string | null, void>('statementReview/report');
