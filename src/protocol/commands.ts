/** Commands of the client that code actions run: their names, and what they are given. */
import type { Language } from '../core/model.ts';
import type { FindingRef } from './project-files.ts';

export const ADD_NOTE = 'statementReview.addNote';
/** Everything that can be done about one finding, to choose from. */
export const SETTLE = 'statementReview.settleFinding';
/** The page of a rule. */
export const OPEN_RULE = 'statementReview.openRule';
export const ACCEPT = 'statementReview.acceptFinding';
export const DISMISS = 'statementReview.dismissFinding';
/** Asks for the language of a statement; given its address. */
export const CHOOSE_LANGUAGE = 'statementReview.chooseLanguage';
export const ALLOW_TERM = 'statementReview.allowTerm';

/** One verdict on one finding, or on several at once. With a reason given, nobody is asked for one. */
export interface DecideArguments {
  readonly uri: string;
  readonly findings: readonly FindingRef[];
  readonly reason?: string;
}

export interface RuleArguments {
  /** Of the statement; left out, the one in the editor. */
  readonly uri?: string;
  readonly rule: string;
}

export interface AllowTermArguments {
  readonly uri: string;
  readonly language: Language;
  readonly term: string;
}

/** The kind of the code action that inserts every note. Not `source.fixAll`: notes need a person. */
export const INSERT_NOTES_KIND = 'source.statementReview.insertNotes';
