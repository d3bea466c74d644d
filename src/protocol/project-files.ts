/**
 * How server and client share a project's own files (`.statement-review`): the client reads and writes, since only it can
 * in a virtual workspace; the server understands them.
 */
import { RequestType, type Range } from 'vscode-languageserver-protocol';
import type { Verdict } from '../core/decisions/model.ts';
import type { Language, Severity } from '../core/model.ts';
import type { SpeakerEntry } from '../core/project/edit-speakers.ts';

export interface FileParams {
  readonly uri: string;
}

/** Server to client: the text of a file; null where there is none. An error where it cannot be read. */
export const readFileRequest = new RequestType<FileParams, string | null, void>('statementReview/readFile');

/** A project's own files that bear on a statement. */
export interface ProjectView {
  /** URI of the folder that holds `.statement-review`. */
  readonly root: string;
  readonly problems: readonly ProjectProblemView[];
}

export interface ProjectProblemView {
  readonly uri: string;
  readonly message: string;
}

/** What a client remembers of one statement, answered beside its settings as `remembered`. */
export interface Remembered {
  readonly language?: Language;
  readonly source?: string;
}

/** A finding of an open statement, named by what every list of findings shows. */
export interface FindingRef {
  readonly range: Range;
  readonly rule: string;
}

export interface DecideEdit {
  readonly kind: 'decide';
  /** Of the statement. */
  readonly uri: string;
  readonly findings: readonly FindingRef[];
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly reviewer?: string;
  /** ISO 8601. */
  readonly date: string;
  /** The statement, relative to the folder that holds `.statement-review`, with `/`. */
  readonly file: string;
}

/** Takes back the decision on a finding, or a decision by its id. */
export type UndoEdit = { readonly kind: 'undo' } & ({ readonly uri: string; readonly finding: FindingRef } | { readonly id: string });

export interface AllowEdit {
  readonly kind: 'allow';
  readonly language: Language;
  readonly term: string;
}

export interface SourceEdit {
  readonly kind: 'source';
  readonly file: string;
  readonly source: string;
}

/** How much a rule matters in this project. */
export interface SeverityEdit {
  readonly kind: 'severity';
  readonly rule: string;
  readonly severity: Severity | 'off';
}

/** A speaker that has another name, or is none. */
export interface SpeakerEdit extends SpeakerEntry {
  readonly kind: 'speaker';
}

/** A `terms.yaml` of before, in the form of today. */
export interface ConvertEdit {
  readonly kind: 'convert';
}

export type ProjectEdit = DecideEdit | UndoEdit | AllowEdit | SourceEdit | SeverityEdit | SpeakerEdit | ConvertEdit;

export interface EditParams {
  readonly edit: ProjectEdit;
  /** Of the file that the edit is about, as it is now; empty where there is none. */
  readonly content: string;
}

/** Client to server: the new content of a project file. An error, in one line, where it is damaged or the finding has gone. */
export const editProjectFileRequest = new RequestType<EditParams, string, void>('statementReview/editProjectFile');

