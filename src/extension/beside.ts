/** Where a file that is made from a statement is offered to be put. */
import * as vscode from 'vscode';

/** `letter.nb.txt` gets `letter.nb.memo.md` beside it; a text without a file goes to the first folder. */
export function besideOf(uri: vscode.Uri, extension: string): vscode.Uri {
  const name = `${uri.path.split('/').at(-1)?.replace(/(?<=.)\.[^.]*$/u, '') ?? ''}.${extension}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..', name);
  return folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.file(`/${name}`);
}
