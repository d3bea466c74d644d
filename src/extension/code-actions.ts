/** Code actions whose edits may have tab stops: `vscode-languageclient` 9 would lose these on the way. */
import * as vscode from 'vscode';
import { CodeActionRequest, type BaseLanguageClient, type CodeAction as WireCodeAction, type TextEdit } from 'vscode-languageclient';
import { isSnippetTextEdit, type SnippetTextEdit } from '../protocol/snippets.ts';
import { toEdit } from './ranges.ts';

export async function provideCodeActions(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[]> {
  const params = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(range),
    context: client.code2ProtocolConverter.asCodeActionContextSync(context),
  };
  const answer = (await client.sendRequest(CodeActionRequest.type, params, token)) ?? [];
  const actions = answer.filter((action): action is WireCodeAction => 'kind' in action);
  return Promise.all(actions.map((action) => toCodeAction(client, action, token)));
}

async function toCodeAction(client: BaseLanguageClient, wire: WireCodeAction, token: vscode.CancellationToken): Promise<vscode.CodeAction> {
  const { edit, ...rest } = wire;
  const action = await client.protocol2CodeConverter.asCodeAction(rest, token);
  if (!edit) return action;
  action.edit = new vscode.WorkspaceEdit();
  for (const change of edit.documentChanges ?? []) {
    if ('edits' in change) {
      const uri = client.protocol2CodeConverter.asUri(change.textDocument.uri);
      action.edit.set(uri, change.edits.map(fromWire));
    }
  }
  return action;
}

function fromWire(edit: TextEdit | SnippetTextEdit): vscode.TextEdit | vscode.SnippetTextEdit {
  return isSnippetTextEdit(edit) ? toEdit(edit.range, '', edit.snippet.value) : toEdit(edit.range, edit.newText);
}
