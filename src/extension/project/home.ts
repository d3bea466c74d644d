/** Where the files of the project lie that covers a statement. */
import * as vscode from 'vscode';
import type { Reviews } from '../reviews.ts';

export interface Home {
  /** The folder that holds `.statement-review`, or will. */
  readonly root: vscode.Uri;
  /** The statement's path in it. */
  readonly file: string;
}

/** The nearest project; else the workspace folder; else the statement's own folder. Undefined for a text that is in no folder yet. */
export function homeOf(uri: vscode.Uri, reviews: Reviews): Home | undefined {
  const project = reviews.of(uri)?.project;
  const folder = project ? vscode.Uri.parse(project.root) : vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder && uri.scheme === 'untitled') return undefined;
  const root = folder ?? vscode.Uri.joinPath(uri, '..');
  return uri.path.startsWith(`${root.path}/`) ? { root, file: uri.path.slice(root.path.length + 1) } : undefined;
}

/** The same, and a word to the person where there is none. */
export function homeOrMessage(uri: vscode.Uri, reviews: Reviews): Home | undefined {
  const home = homeOf(uri, reviews);
  if (!home) void vscode.window.showInformationMessage(vscode.l10n.t('Save the statement in a folder first: this is kept beside it.'));
  return home;
}
