/** *Open a Sample Statement*: a text of ours to try things on, in the language of VS Code, in a file of its own, so that it can be decided upon at once. */
import * as vscode from 'vscode';
import { messageLanguage } from '../message-language.ts';

export type Storage = Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>;

/** Beside the walkthrough, or where it is to be seen already. */
export async function showSample(storage: Storage): Promise<vscode.TextEditor> {
  const name = `sample.${messageLanguage(undefined)}.txt`;
  const file = vscode.Uri.joinPath(storage.globalStorageUri, 'sample', name);
  if (!isOpen(file)) await begin(file, vscode.Uri.joinPath(storage.extensionUri, 'media', 'walkthrough', name));
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
  return vscode.window.showTextDocument(file, { viewColumn: shown?.viewColumn ?? columnForNew() });
}

/** As it was before anybody tried anything. */
async function begin(file: vscode.Uri, original: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(file, '..');
  await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
  await vscode.workspace.fs.createDirectory(folder);
  await vscode.workspace.fs.copy(original, file, { overwrite: true });
}

function isOpen(file: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === file.toString()));
}

/** A page that is no text stays to be seen. */
function columnForNew(): vscode.ViewColumn {
  return vscode.window.activeTextEditor || !vscode.window.tabGroups.activeTabGroup.activeTab ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
}
