/** What commands about attribution notes ask of the server. Each is about an open document; null where it was not reviewed. */
import { RequestType, type Range } from 'vscode-languageserver-protocol';
import type { FixEdit, ReviewParams } from './messages.ts';

/** Edits of one document, and the version that they fit. */
export interface DocumentEdits {
  readonly version: number;
  readonly edits: readonly FixEdit[];
}

export interface InsertNotesParams extends ReviewParams {
  /** Only at findings of this rule. */
  readonly rule?: string;
}

/** The likeliest note at every open finding. */
export const insertNotesRequest = new RequestType<InsertNotesParams, DocumentEdits | null, void>('statementReview/insertNotes');

export interface NotesView {
  readonly notes: readonly Range[];
  /** What removes every note. */
  readonly strip: DocumentEdits;
}

export const notesRequest = new RequestType<ReviewParams, NotesView | null, void>('statementReview/notes');

export interface SourceParams extends ReviewParams {
  readonly source: string;
}

/** Who issues the statement, written into its front matter. */
export const frontMatterRequest = new RequestType<SourceParams, DocumentEdits | null, void>('statementReview/frontMatter');
