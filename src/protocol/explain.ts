/** How one sentence of an open document is understood. */
import { RequestType, type Position } from 'vscode-languageserver-protocol';
import type { ExplainedPart } from '../core/inspect/explain.ts';
import type { ReviewParams } from './messages.ts';

export interface ExplainParams extends ReviewParams {
  readonly position: Position;
}

/** In the message language. A statement without any sentence has nothing but a line that says so. */
export interface ExplanationView {
  readonly sentence: string;
  readonly parts: readonly ExplainedPart[];
}

/** Client to server: the sentence at a place. Null: the document is not open, or was not reviewed. */
export const explainRequest = new RequestType<ExplainParams, ExplanationView | null, void>('statementReview/explain');
