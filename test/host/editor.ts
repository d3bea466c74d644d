/** What every test in the editor does: open a text, wait for what the server makes of it, look. */
import * as vscode from 'vscode';

// For what never comes: a busy machine is no failure.
const LIMIT_MS = 40_000;
const OURS = 'Statement Review';

/** Waits for `look` to find something, looking again whenever `event` fires. What it waited for in vain is told when it gives up. */
export function until<T>(event: vscode.Event<unknown>, what: string | (() => string), look: () => T | undefined): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      fail(new Error(`waited ${LIMIT_MS} ms for ${typeof what === 'string' ? what : what()}`));
    }, LIMIT_MS);
    const check = (): void => {
      const found = look();
      if (found === undefined) return;
      clearTimeout(timer);
      subscription.dispose();
      done(found);
    };
    const subscription = event(check);
    check();
  });
}

/** Our diagnostics of a document, once they are as `isReady` wants them. */
export function diagnosticsOf(uri: vscode.Uri, isReady: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0): Promise<vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics, `findings in ${uri.toString()}`, () => {
    const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === OURS);
    return isReady(found) ? found : undefined;
  });
}

/** Any of these has happened: an editor came into view, a text was opened, or changed while it is in view. */
const onDidShow: vscode.Event<unknown> = (listener) => vscode.Disposable.from(
  vscode.window.onDidChangeVisibleTextEditors(listener), vscode.workspace.onDidOpenTextDocument(listener), vscode.workspace.onDidChangeTextDocument(listener),
);

/** The document in view that is as `isIt` wants it: its editor may come before its text. */
export function shownDocument(isIt: (document: vscode.TextDocument) => boolean, what: () => string): Promise<vscode.TextDocument> {
  const shown = (): vscode.TextDocument[] => vscode.window.visibleTextEditors.map(({ document }) => document);
  return until(onDidShow, () => `${what()}; shown: ${shown().map((document) => document.getText().slice(0, 60)).join(' | ')}`, () => shown().find(isIt));
}

export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

export function seed(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the window has no folder');
  return vscode.Uri.joinPath(folder.uri, 'almaty-2022.nb.txt');
}

/** Its code says what the rule is called, and leads to its page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? code.target.path.split('/').slice(2, 4).join('/') : String(code);
}

export function titleOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : undefined;
}

/** The range of the first occurrence of some words. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export function actionsAt(uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
}

export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents).map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

/** Closes every editor, and waits until the extension host has heard of it: the next untitled text has the address of the last one. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until(vscode.window.onDidChangeActiveTextEditor, 'the editors to close', () => (vscode.window.activeTextEditor ? undefined : true));
  await until(vscode.workspace.onDidCloseTextDocument, 'untitled texts to be closed', () => (vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled) ? undefined : true));
  await until(vscode.languages.onDidChangeDiagnostics, 'findings in closed texts to go', () => (vscode.languages.getDiagnostics().some(isOfUntitled) ? undefined : true));
}

function isOfUntitled([uri, found]: [vscode.Uri, vscode.Diagnostic[]]): boolean {
  return uri.scheme === 'untitled' && found.some(({ source }) => source === OURS);
}
