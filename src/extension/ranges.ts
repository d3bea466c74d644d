/** Ranges and edits of the protocol as VS Code's own. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** With tab stops if there is a snippet. The text is the author's: its white space stays as it is. */
export function toEdit(range: Range, newText: string, snippet?: string): vscode.TextEdit | vscode.SnippetTextEdit {
  if (snippet === undefined) return vscode.TextEdit.replace(toRange(range), newText);
  const edit = vscode.SnippetTextEdit.replace(toRange(range), new vscode.SnippetString(snippet));
  edit.keepWhitespace = true;
  return edit;
}
