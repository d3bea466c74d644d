/** Texts that are shown beside a statement, and are no files: the statement with notes before they are inserted, a sentence explained. */
import * as vscode from 'vscode';

const SCHEME = 'statement-review-preview';

/** Where a text is shown that is about a statement; its last part is the title of the tab. */
export function previewOf(statement: vscode.Uri, title: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${title}`, query: statement.toString() });
}

/** The texts that are previewed, for VS Code to read. */
export class Previews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  put(uri: vscode.Uri, text: string): void {
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
  }

  remove(uri: vscode.Uri): void {
    this.texts.delete(uri.toString());
  }

  dispose(): void {
    vscode.Disposable.from(this.registration, this.changed).dispose();
  }
}

export class NotesPreview {
  private constructor(private readonly uri: vscode.Uri, private readonly previews: Previews) {}

  static async open(document: vscode.TextDocument, text: string, previews: Previews): Promise<NotesPreview> {
    const uri = document.uri.with({ scheme: SCHEME, query: document.uri.toString() });
    previews.put(uri, text);
    const title = vscode.l10n.t('{0} with notes', vscode.workspace.asRelativePath(document.uri));
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true });
    return new NotesPreview(uri, previews);
  }

  async close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const ours = tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === this.uri.toString());
    await vscode.window.tabGroups.close(ours);
    this.previews.remove(this.uri);
  }
}
