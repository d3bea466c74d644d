/** The desktop and remote entry: the server is a Node process. */
import type * as vscode from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientOptions, snippetEdits } from './client.ts';
import { start } from './start.ts';

const DEBUG = { execArgv: ['--nolazy', '--inspect=6009'] };

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const client: LanguageClient = new LanguageClient('statementReview', 'Statement Review', serverOptions(context), clientOptions(context, () => client));
  client.registerFeature(snippetEdits);
  return start(context, client);
}

function serverOptions({ extensionUri }: vscode.ExtensionContext): ServerOptions {
  const run = { module: Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: DEBUG } };
}
