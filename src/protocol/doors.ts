/** Documents that come in as statements, and statements that go out as documents. The server reads and writes them: what is slow there holds up no other extension. */
import { RequestType } from 'vscode-languageserver-protocol';
import type { Language } from '../core/model.ts';

export interface ImportParams {
  /** Its extension says what kind of document it is. */
  readonly name: string;
  /** Base64. */
  readonly content: string;
  /** Language of notices and problems. */
  readonly messages: Language;
}

/** The text of the statement and what was left out of it, or why there is none. */
export type ImportAnswer =
  | { readonly text: string; readonly notices: readonly string[] }
  | { readonly problem: string };

export interface WordParams {
  readonly uri: string;
}

/** Client to server: make a statement of this document. */
export const importRequest = new RequestType<ImportParams, ImportAnswer, void>('statementReview/import');

/** Client to server: the statement as a Word document in Base64, with its open findings as comments. Null: it is not open, or not reviewed. */
export const wordRequest = new RequestType<WordParams, string | null, void>('statementReview/word');
