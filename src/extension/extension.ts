/** The desktop and remote entry: the server is a Node process. */
import type * as vscode from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientOptions, snippetEdits } from './client.ts';
import { DrawnFindings } from './findings/drawn.ts';
import { areVoicesShown } from './speakers/voices.ts';
import { start } from './start.ts';

const DEBUG = { execArgv: ['--nolazy', '--inspect=6009'] };

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const drawn = new DrawnFindings(() => areVoicesShown(context.workspaceState));
  const client: LanguageClient = new LanguageClient('statementReview', 'Statement Review', serverOptions(context), clientOptions(context, () => client, drawn));
  client.registerFeature(snippetEdits);
  return start(context, client, drawn);
}

function serverOptions({ extensionUri }: vscode.ExtensionContext): ServerOptions {
  const run = { module: Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: DEBUG } };
}
