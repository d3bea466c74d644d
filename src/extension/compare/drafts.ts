/** Where another draft of a statement can come from. */
import * as vscode from 'vscode';
import { committed } from './git.ts';

export interface Draft {
  /** How it is called. */
  readonly label: string;
  /** For VS Code's own diff. */
  readonly uri: vscode.Uri;
  readonly text: string;
}

interface Choice extends vscode.QuickPickItem {
  readonly draft: () => Promise<Draft | undefined>;
}

/** Asks for another draft of the document. Undefined: none was chosen, or there is none. */
export async function chooseDraft(document: vscode.TextDocument, clipboard: ClipboardDrafts): Promise<Draft | undefined> {
  const choices: Choice[] = [
    { label: `$(git-commit) ${vscode.l10n.t('Last commit')}`, draft: () => fromGit(document.uri) },
    { label: `$(file) ${vscode.l10n.t('File…')}`, draft: () => fromFile(document.uri) },
    { label: `$(clippy) ${vscode.l10n.t('Clipboard')}`, draft: () => clipboard.take(document.uri) },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Compare With'), placeHolder: vscode.l10n.t('The other draft') });
  return chosen?.draft();
}

async function fromGit(uri: vscode.Uri): Promise<Draft | undefined> {
  const found = await committed(uri);
  if (!found) void vscode.window.showInformationMessage(vscode.l10n.t('Git knows no earlier draft of this statement.'));
  return found && { ...found, label: vscode.l10n.t('Last commit') };
}

async function fromFile(beside: vscode.Uri): Promise<Draft | undefined> {
  const defaultUri = beside.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(beside, '..');
  const [uri] = (await vscode.window.showOpenDialog({ canSelectMany: false, ...(defaultUri && { defaultUri }) })) ?? [];
  return uri && draftOf(uri);
}

async function draftOf(uri: vscode.Uri): Promise<Draft> {
  const document = await vscode.workspace.openTextDocument(uri);
  return { uri, label: vscode.workspace.asRelativePath(uri), text: document.getText() };
}

const SCHEME = 'statement-review-draft';

/** Texts that came from the clipboard, kept for the diff editor that shows them. */
export class ClipboardDrafts implements vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => this.texts.get(uri.toString()),
  });

  async take(of: vscode.Uri): Promise<Draft | undefined> {
    const text = await vscode.env.clipboard.readText();
    if (!text.trim()) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The clipboard holds no text.'));
      return undefined;
    }
    const uri = vscode.Uri.from({ scheme: SCHEME, path: of.path, query: String(this.texts.size + 1) });
    this.texts.set(uri.toString(), text);
    return { uri, text, label: vscode.l10n.t('Clipboard') };
  }

  dispose(): void {
    this.provider.dispose();
  }
}
