/** The workspace's own project files, and statements of its own for each test. */
import * as vscode from 'vscode';

const created: vscode.Uri[] = [];

export function inWorkspace(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the window has no folder');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export async function write(path: string, content: string): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  created.push(uri);
  return uri;
}

export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(path)));
}

/** A statement in a file of its own, in the editor. */
export async function openStatement(path: string, content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await write(path, content));
}

export async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(inWorkspace(path)).then(() => true, () => false);
}

export async function removeAll(): Promise<void> {
  for (const uri of [...created.splice(0), inWorkspace('.statement-review')]) {
    await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  }
}
