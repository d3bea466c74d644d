/** VS Code’s own Git extension, and through it the committed draft of a file. */
import * as vscode from 'vscode';

/** The part of its interface, version 1, that we use: extensions/git/src/api/git.d.ts of VS Code. */
interface GitExtension {
  getAPI(version: 1): Git;
}

interface Git {
  getRepository(uri: vscode.Uri): {
    show(ref: string, path: string): Promise<string>;
    getConfig(key: string): Promise<string>;
    getGlobalConfig(key: string): Promise<string>;
  } | null;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

/** Undefined: there is no Git, or its extension is switched off. */
export async function gitApi(): Promise<Git | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    return (await extension?.activate())?.getAPI(1);
  } catch {
    return undefined;
  }
}

const LAST = 'HEAD';

/** Undefined: there is no Git, no repository, or no such file in the last commit. */
export async function committed(uri: vscode.Uri): Promise<{ uri: vscode.Uri; text: string } | undefined> {
  const git = await gitApi();
  try {
    const text = await git?.getRepository(uri)?.show(LAST, uri.fsPath);
    return git && text !== undefined ? { uri: git.toGitUri(uri, LAST), text } : undefined;
  } catch {
    // The file is new: Git says so only by failing.
    return undefined;
  }
}
