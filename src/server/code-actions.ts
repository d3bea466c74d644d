/** What the light bulb offers: fixes as edits tied to the version of the text that they were made for, then decisions. */
import {
  CodeActionKind,
  type CodeAction, type CodeActionContext, type Range, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import { say } from '../core/messages/say.ts';
import { CHOOSE_LANGUAGE, INSERT_NOTES_KIND } from '../protocol/commands.ts';
import type { FindingDiagnostic, FixData, FixEdit } from '../protocol/messages.ts';
import type { SnippetTextEdit } from '../protocol/snippets.ts';
import type { Client } from './client.ts';
import { decisionActions, otherNote, titleLanguage } from './decision-actions.ts';
import { insertNotes } from './notes.ts';
import { isAboutLanguage, type Reviewed } from './review-document.ts';
import { innermostFirst } from './urgency.ts';

export function codeActions(reviewed: Reviewed | undefined, range: Range, { only }: CodeActionContext, client: Client): CodeAction[] {
  if (!reviewed) return [];
  return [
    ...(isAsked(CodeActionKind.QuickFix, only ?? [CodeActionKind.QuickFix]) ? quickFixes(reviewed, range, client) : []),
    // What changes the whole text is there only for those who ask for it.
    ...(isAsked(INSERT_NOTES_KIND, only ?? []) ? allNotes(reviewed, client) : []),
  ];
}

/** A client asks for a kind by its name or by that of a kind above it. */
function isAsked(kind: string, only: readonly string[]): boolean {
  return only.some((asked) => asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`));
}

/** About the innermost finding alone, in the order of a decision; the rest is one step further. */
function quickFixes(reviewed: Reviewed, range: Range, client: Client): CodeAction[] {
  const [finding] = reviewed.review.findings.filter((found) => touches(found.range, range)).sort((a, b) => innermostFirst(a.data, b.data));
  return [
    ...(finding ? fixes(finding, reviewed, client) : []),
    ...(client.decides ? languageChoice(reviewed, range) : []),
    ...(client.decides && finding ? decisionActions(finding, reviewed) : []),
  ];
}

/** Clients that can ask are given the likely note and one neutral wording; others all there are. */
function fixes(finding: FindingDiagnostic, reviewed: Reviewed, client: Client): CodeAction[] {
  const offered = finding.data.fixes;
  const [note] = offered.filter(({ kind }) => kind === 'note');
  const [wording] = offered.filter(({ kind }) => kind !== 'note');
  const make = (fix: FixData): CodeAction => toAction(fix, finding, reviewed, client);
  if (!client.decides) return offered.map(make);
  return [...(note ? [make(note), otherNote(finding, reviewed)] : []), ...(wording ? [make(wording)] : [])];
}

/** For whoever knows better which language a text is in. */
function languageChoice(reviewed: Reviewed, range: Range): CodeAction[] {
  const { document: { uri }, diagnostics } = reviewed;
  const said = diagnostics.filter((diagnostic) => isAboutLanguage(diagnostic) && touches(diagnostic.range, range));
  if (!said.length) return [];
  const title = say(titleLanguage(reviewed, reviewed.review.language ?? 'en'), 'action.chooseLanguage');
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: said, command: { title, command: CHOOSE_LANGUAGE, arguments: [{ uri }] } }];
}

function allNotes(reviewed: Reviewed, client: Client): CodeAction[] {
  const made = insertNotes({ uri: reviewed.review.uri }, reviewed);
  if (!made?.edits.length) return [];
  const title = say(titleLanguage(reviewed, reviewed.review.language ?? 'en'), 'action.insertNotes');
  return [{ title, kind: INSERT_NOTES_KIND, edit: toWorkspaceEdit(reviewed.review.uri, made.version, made.edits, client) }];
}

function toAction({ title, edits, preferred }: FixData, finding: FindingDiagnostic, { review }: Reviewed, client: Client): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [finding],
    ...(preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(review.uri, finding.data.version, edits, client),
  };
}

function toWorkspaceEdit(uri: string, version: number, edits: readonly FixEdit[], client: Client): WorkspaceEdit {
  if (!client.takesVersionedEdits) return { changes: { [uri]: edits.map(toTextEdit) } };
  const wired = edits.map((edit) => (client.takesSnippets ? toSnippetEdit(edit) : toTextEdit(edit)));
  // LSP 3.18 allows snippet edits here; the types that we have are of 3.17.
  return { documentChanges: [{ textDocument: { uri, version }, edits: wired as TextEdit[] }] };
}

function toTextEdit({ range, newText }: FixEdit): TextEdit {
  return { range, newText };
}

function toSnippetEdit({ range, newText, snippet }: FixEdit): TextEdit | SnippetTextEdit {
  return snippet === undefined ? { range, newText } : { range, snippet: { kind: 'snippet', value: snippet } };
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
