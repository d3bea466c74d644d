/** What the client at the other end can do and wants. */
import { MarkupKind, type ClientCapabilities, type InitializeParams, type WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/messages.ts';
import { takesSnippetEdits } from '../protocol/snippets.ts';

export class Client {
  private capabilities: ClientCapabilities = {};
  private roots: readonly string[] = [];
  private options: InitializationOptions = {};

  initialize({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): void {
    this.capabilities = capabilities;
    this.roots = (workspaceFolders ?? []).map(({ uri }) => uri);
    this.options = readOptions(initializationOptions);
  }

  get rulePages(): string | undefined {
    return this.capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport ? this.options.rulePages : undefined;
  }

  get wantsReviews(): boolean {
    return this.options.reviewed === true;
  }

  get readsFiles(): boolean {
    return this.options.readsFiles === true;
  }

  get decides(): boolean {
    return this.options.decides === true;
  }

  get registersWatchers(): boolean {
    return this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  get takesSnippets(): boolean {
    return takesSnippetEdits(this.capabilities);
  }

  get takesVersionedEdits(): boolean {
    return this.capabilities.workspace?.workspaceEdit?.documentChanges === true;
  }

  get takesRelatedInformation(): boolean {
    return this.capabilities.textDocument?.publishDiagnostics?.relatedInformation === true;
  }

  get takesMarkdown(): boolean {
    return this.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  }

  /** Of the workspace, as it is now. */
  get folders(): readonly string[] {
    return this.roots;
  }

  changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = removed.map(({ uri }) => uri);
    this.roots = [...this.roots.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
  }

  get tellsFolders(): boolean {
    return this.capabilities.workspace?.workspaceFolders === true;
  }

  get answersConfiguration(): boolean {
    return this.capabilities.workspace?.configuration === true;
  }

  get registersConfiguration(): boolean {
    return this.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }
}

function readOptions(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { rulePages, reviewed, readsFiles, decides }: Partial<Record<keyof InitializationOptions, unknown>> = given;
  return { ...(typeof rulePages === 'string' && { rulePages }), reviewed: reviewed === true, readsFiles: readsFiles === true, decides: decides === true };
}
