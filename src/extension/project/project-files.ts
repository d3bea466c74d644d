/** Writes a project's own files. The server says what they become; a file that is damaged or cannot be written stays as it is. */
import * as vscode from 'vscode';
import { DidChangeWatchedFilesNotification, FileChangeType, type BaseLanguageClient } from 'vscode-languageclient';
import type { DecisionLog } from '../../core/decisions/log.ts';
import { editProjectFileRequest, type ProjectEdit } from '../../protocol/project-files.ts';
import { editDecisions, mergeDecisions } from './merge-decisions.ts';
import { keepWritten, writeMerged, type Change, type SharedFile, type Written } from './merging-writer.ts';
import { readText } from './read-text.ts';

// Longer than any window takes from its last look at a file to its write.
const SETTLED_MS = 200;

/** What was written to a file and has not been looked for since. */
interface Unsettled {
  readonly written: Written;
  readonly merge: Change['merge'];
  readonly timer: ReturnType<typeof setTimeout>;
}

export class ProjectFiles {
  /** One edit after the other: each begins with what the one before has written. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly unsettled = new Map<string, Unsettled>();

  constructor(private readonly client: BaseLanguageClient) {}

  /** True when the file says what was wanted; otherwise the person has been told why not. */
  edit(file: vscode.Uri, edit: ProjectEdit): Promise<boolean> {
    const apply = (content: string) => this.client.sendRequest(editProjectFileRequest, { edit, content });
    const isDecision = edit.kind === 'decide' || edit.kind === 'undo';
    return this.change(file, { apply, merge: isDecision ? mergeDecisions : (_result, _base, theirs) => apply(theirs) });
  }

  /** The same for a change of the decisions that needs no finding. */
  editDecisions(file: vscode.Uri, edit: (log: DecisionLog) => DecisionLog): Promise<boolean> {
    return this.change(file, { apply: (content) => editDecisions(content, edit), merge: mergeDecisions });
  }

  private change(file: vscode.Uri, change: Change): Promise<boolean> {
    return this.queue(() => this.reported(file, async () => { this.settleLater(file, await writeMerged(this.shared(file), change), change.merge); }));
  }

  private queue<T>(run: () => Promise<T>): Promise<T> {
    const done = this.last.then(run);
    this.last = done.catch(() => undefined);
    return done;
  }

  private async reported(file: vscode.Uri, run: () => Promise<void>): Promise<boolean> {
    try {
      if (isUnsaved(file)) throw new Error(vscode.l10n.t('it has unsaved changes in an editor; save them first'));
      await run();
      return true;
    } catch (error) {
      void report(file, (error as Error).message);
      return false;
    }
  }

  /** What is written meanwhile counts with what was before: an undone decision is not put back. */
  private settleLater(file: vscode.Uri, { base, result, made }: Written, merge: Change['merge']): void {
    if (base === result) return;
    const key = file.toString();
    const before = this.unsettled.get(key);
    clearTimeout(before?.timer);
    const timer = setTimeout(() => { void this.queue(() => this.settle(file)); }, SETTLED_MS);
    this.unsettled.set(key, { written: { base: before?.written.base ?? base, result, made }, merge, timer });
  }

  private async settle(file: vscode.Uri): Promise<void> {
    const key = file.toString();
    const { written, merge } = this.unsettled.get(key) ?? {};
    this.unsettled.delete(key);
    if (!written || !merge || isUnsaved(file)) return;
    await this.reported(file, async () => { this.settleLater(file, await keepWritten(this.shared(file), { merge }, written), merge); });
  }

  private shared(file: vscode.Uri): SharedFile {
    return {
      read: async () => (await readText(file)) ?? '',
      made: async () => vscode.workspace.fs.stat(file).then(({ ctime }) => ctime, () => undefined),
      write: async (content) => {
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
        await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
        await this.announce(file);
      },
    };
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
