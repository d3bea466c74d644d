/** Who decides: the setting, or the Git identity of the folder. No process of ours is started for it. */
import * as vscode from 'vscode';
import { gitApi } from '../compare/git.ts';
import { SECTION } from '../../protocol/settings.ts';
import { nameIn } from './git-name.ts';
import { readText } from './read-text.ts';

const NAME = 'user.name';

/** Undefined: nobody has said, and a decision goes without a name. */
export async function reviewerOf(uri: vscode.Uri, root: vscode.Uri): Promise<string | undefined> {
  const set = vscode.workspace.getConfiguration(SECTION, uri).get('reviewer', '').trim();
  return set || (await inGit(uri)) || inFolder(root);
}

async function inGit(uri: vscode.Uri): Promise<string | undefined> {
  const repository = (await gitApi())?.getRepository(uri);
  try {
    return (await repository?.getConfig(NAME))?.trim() || (await repository?.getGlobalConfig(NAME))?.trim();
  } catch {
    // Git says by failing that the name is not set.
    return undefined;
  }
}

/** Where the Git extension is off, or cannot run: in a virtual workspace, in a browser. */
async function inFolder(root: vscode.Uri): Promise<string | undefined> {
  try {
    return nameIn((await readText(vscode.Uri.joinPath(root, '.git', 'config'))) ?? '');
  } catch {
    return undefined;
  }
}
