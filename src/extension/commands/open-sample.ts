/** *Open a Sample Statement*: a text of ours to try things on, in the language of VS Code. Nothing is written to a file. */
import * as vscode from 'vscode';
import { messageLanguage } from '../message-language.ts';

export async function openSample(extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'media', 'walkthrough', `sample.${messageLanguage(undefined)}.txt`);
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'plaintext' }));
}
