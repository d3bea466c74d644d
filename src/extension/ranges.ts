/** Ranges and edits of the protocol as VS Code's own. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** What is left of a range when some that lie in it are taken out. */
export function without(range: vscode.Range, inner: readonly vscode.Range[]): vscode.Range[] {
  const sorted = [...inner].sort((a, b) => a.start.compareTo(b.start));
  const starts = [range.start, ...sorted.map(({ end }) => end)];
  return [...sorted.map(({ start }) => start), range.end].flatMap((end, n) => (starts[n]!.isBefore(end) ? [new vscode.Range(starts[n]!, end)] : []));
}

/** With tab stops if there is a snippet. The text is the author's: its white space stays as it is. */
export function toEdit(range: Range, newText: string, snippet?: string): vscode.TextEdit | vscode.SnippetTextEdit {
  if (snippet === undefined) return vscode.TextEdit.replace(toRange(range), newText);
  const edit = vscode.SnippetTextEdit.replace(toRange(range), new vscode.SnippetString(snippet));
  edit.keepWhitespace = true;
  return edit;
}
