/**
 * Snippet edits of LSP 3.18, which `vscode-languageserver-protocol` 3.17 does not know yet: an edit whose text
 * has tab stops. A client that takes them says so in `workspace.workspaceEdit.snippetEditSupport`.
 */
import type { ClientCapabilities, Range, TextEdit, WorkspaceEditClientCapabilities } from 'vscode-languageserver-protocol';

export interface SnippetTextEdit {
  readonly range: Range;
  readonly snippet: { readonly kind: 'snippet'; readonly value: string };
}

interface SnippetEditCapability extends WorkspaceEditClientCapabilities {
  snippetEditSupport?: boolean;
}

export function isSnippetTextEdit(edit: TextEdit | SnippetTextEdit): edit is SnippetTextEdit {
  return 'snippet' in edit;
}

export function takesSnippetEdits(capabilities: ClientCapabilities): boolean {
  const workspaceEdit: SnippetEditCapability | undefined = capabilities.workspace?.workspaceEdit;
  return workspaceEdit?.snippetEditSupport === true;
}

/** For the client: adds the capability to those that it declares. */
export function declareSnippetEdits(capabilities: ClientCapabilities): void {
  const workspaceEdit: SnippetEditCapability = { ...capabilities.workspace?.workspaceEdit, snippetEditSupport: true };
  capabilities.workspace = { ...capabilities.workspace, workspaceEdit };
}
