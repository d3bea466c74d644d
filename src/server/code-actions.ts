/** Fixes as code actions: edits tied to the version of the text that they were made for. */
import {
  CodeActionKind,
  type CodeAction, type CodeActionContext, type Range, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FindingDiagnostic, FixData, FixEdit } from '../protocol/messages.ts';
import type { SnippetTextEdit } from '../protocol/snippets.ts';
import type { Client } from './client.ts';
import type { Reviewed } from './review-document.ts';

export function codeActions(reviewed: Reviewed | undefined, range: Range, { only }: CodeActionContext, client: Client): CodeAction[] {
  const isAsked = only?.some((kind) => CodeActionKind.QuickFix === kind || kind === CodeActionKind.Empty) ?? true;
  if (!reviewed || !isAsked) return [];
  const touched = reviewed.review.findings.filter((finding) => touches(finding.range, range)).sort(bySeverityThenSize(reviewed));
  return touched.flatMap((finding, n) => finding.data.fixes.map((fix) => toAction(finding, fix, n === 0, reviewed, client)));
}

/** Several findings may lie at one place; the editor's "auto fix" needs exactly one preferred action. */
function toAction(finding: FindingDiagnostic, fix: FixData, isFirst: boolean, { review }: Reviewed, client: Client): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [finding],
    ...(isFirst && fix.preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(review.uri, finding.data.version, fix.edits, client),
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

function bySeverityThenSize({ document }: Reviewed): (a: FindingDiagnostic, b: FindingDiagnostic) => number {
  const size = ({ range }: FindingDiagnostic): number => document.offsetAt(range.end) - document.offsetAt(range.start);
  return (a, b) => (a.severity ?? 0) - (b.severity ?? 0) || size(a) - size(b);
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
