/** Files through VS Code's own file system, which works in virtual workspaces too. */
import * as vscode from 'vscode';

/** Undefined: there is no such file. Throws where there is one that cannot be read, or is no UTF-8. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (await isThere(uri)) throw error;
    return undefined;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Folders that a virtual workspace does not show, and schemes that nobody provides, hold no files of ours. */
async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
