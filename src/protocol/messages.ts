/**
 * What the language server and its clients say to each other beyond the Language Server Protocol.
 * Another editor needs none of it: diagnostics, hovers and code actions are plain LSP.
 */
import { NotificationType, RequestType, type Diagnostic, type Range } from 'vscode-languageserver-protocol';
import type { StateCounts } from '../core/findings/open.ts';
import type { Kind, Language, Severity } from '../core/model.ts';
import type { ProjectView } from './project-files.ts';

/** Sent by the client when it starts the server. */
export interface InitializationOptions {
  /** Base address of the rule pages, ending in a slash; left out, a diagnostic's code has no link. */
  readonly rulePages?: string;
  /** The client draws a list of findings and wants `reviewed` with every publication of diagnostics. */
  readonly reviewed?: boolean;
  /** The client answers `readFile` for a project's own files. */
  readonly readsFiles?: boolean;
  /** The client has the commands of commands.ts, so that code actions may run them. */
  readonly decides?: boolean;
}

/** One edit of a fix. `snippet` is the same text with tab stops, in the syntax of LSP snippets. */
export interface FixEdit {
  readonly range: Range;
  readonly newText: string;
  readonly snippet?: string;
}

export interface FixData {
  readonly title: string;
  readonly kind: 'note' | 'wording' | 'quote';
  readonly preferred: boolean;
  readonly edits: readonly FixEdit[];
}

/** Where a finding has a line of its own, and where a tint or dots in the colour of its kind: never on those of another. */
export interface ShownData {
  readonly line?: Range;
  readonly tints: readonly Range[];
  readonly dots: readonly Range[];
  /** A loaded word that is told with the claim around it. */
  readonly isPart: boolean;
}

/** `Diagnostic.data` of ours. */
export interface FindingData {
  /** The version of the document that the edits fit. */
  readonly version: number;
  readonly kind: Kind;
  readonly severity: Severity;
  /** What the rule is called, in the message language. */
  readonly title: string;
  /** The marked words. */
  readonly text: string;
  /** As many of them as tell which are meant. */
  readonly quote: string;
  /** Of them the part that says what it is about. */
  readonly telling: Range;
  /** How it is drawn; left out, it is not. */
  readonly shown?: ShownData;
  readonly language: Language;
  /** What a team allows when it allows the word. */
  readonly term?: string;
  /** Sent in the answer to `review` only: a code action brings its own edits. */
  readonly fixes: readonly FixData[];
}

export interface FindingDiagnostic extends Diagnostic {
  readonly code: string;
  readonly data: FindingData;
}

/** Why a document was not reviewed. */
export type Refusal = 'disabled' | 'not-a-statement' | 'too-long' | 'binary' | 'unknown-language' | 'failed';

/** Everything that a list of the findings in one document shows. */
export interface DocumentReview {
  readonly uri: string;
  readonly version: number;
  readonly language?: Language;
  /** Who issues the statement, where it is known. */
  readonly source?: string;
  readonly project?: ProjectView;
  /** Those that nothing has settled. */
  readonly findings: readonly FindingDiagnostic[];
  /** Left out where it was not reviewed. */
  readonly counts?: StateCounts;
  readonly refusal?: Refusal;
}

export interface ReviewParams {
  readonly uri: string;
  /** A person wants this very document reviewed: for as long as the server runs it is a statement, whatever kind of file it is. */
  readonly asked?: boolean;
}

/** Client to server: review this open document now, whatever the setting says about when. Null: it is not open. */
export const reviewRequest = new RequestType<ReviewParams, DocumentReview | null, void>('statementReview/review');

/** Server to client, with every publication of diagnostics: the review that they are of. */
export const reviewedNotification = new NotificationType<DocumentReview>('statementReview/reviewed');
