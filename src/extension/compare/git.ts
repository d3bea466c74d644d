/** The committed draft of a file, through VS Code's own Git extension. */
import * as vscode from 'vscode';

/** The part of its interface, version 1, that we use: extensions/git/src/api/git.d.ts of VS Code. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
    toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
  };
}

const LAST = 'HEAD';

/** Undefined: there is no Git, no repository, or no such file in the last commit. */
export async function committed(uri: vscode.Uri): Promise<{ uri: vscode.Uri; text: string } | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    const git = (await extension?.activate())?.getAPI(1);
    const text = await git?.getRepository(uri)?.show(LAST, uri.fsPath);
    return git && text !== undefined ? { uri: git.toGitUri(uri, LAST), text } : undefined;
  } catch {
    // The Git extension is switched off, or the file is new: it says so only by failing.
    return undefined;
  }
}
