/** Writes a project's own files. The server says what they become; a file that is damaged or cannot be written stays as it is. */
import * as vscode from 'vscode';
import { DidChangeWatchedFilesNotification, FileChangeType, type BaseLanguageClient } from 'vscode-languageclient';
import { editProjectFileRequest, type ProjectEdit } from '../../protocol/project-files.ts';
import { readText } from './read-text.ts';

export class ProjectFiles {
  /** One edit after the other: each begins with what the one before has written. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: BaseLanguageClient) {}

  /** True when the file says what was wanted; otherwise the person has been told why not. */
  edit(file: vscode.Uri, edit: ProjectEdit): Promise<boolean> {
    const done = this.last.then(() => this.editNow(file, edit));
    this.last = done;
    return done;
  }

  private async editNow(file: vscode.Uri, edit: ProjectEdit): Promise<boolean> {
    try {
      if (isUnsaved(file)) throw new Error(vscode.l10n.t('it has unsaved changes in an editor; save them first'));
      await this.write(file, edit);
      return true;
    } catch (error) {
      void report(file, (error as Error).message);
      return false;
    }
  }

  /** What somebody else writes between our reading and our writing is read again and kept. */
  private async write(file: vscode.Uri, edit: ProjectEdit): Promise<void> {
    let content: string;
    let result: string;
    do {
      content = (await readText(file)) ?? '';
      result = await this.client.sendRequest(editProjectFileRequest, { edit, content });
    } while (((await readText(file)) ?? '') !== content);
    if (result === content) return;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(result));
    await this.announce(file);
  }

  /** Watchers tell the server as well, but later, and not on every file system. */
  private announce(file: vscode.Uri): Promise<void> {
    const uri = this.client.code2ProtocolConverter.asUri(file);
    return this.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] });
  }
}

function isUnsaved(file: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
}

async function report(file: vscode.Uri, reason: string): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const message = vscode.l10n.t('{0} was not changed: {1}', vscode.workspace.asRelativePath(file), reason);
  if ((await vscode.window.showErrorMessage(message, open)) === open) await vscode.window.showTextDocument(file);
}
