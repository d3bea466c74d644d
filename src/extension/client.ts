/** The language client, the same for every way to start the server. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, StaticFeature } from 'vscode-languageclient';
import type { InitializationOptions } from '../protocol/messages.ts';
import { SECTION } from '../protocol/settings.ts';
import { declareSnippetEdits } from '../protocol/snippets.ts';
import { provideCodeActions } from './code-actions.ts';
import { STATEMENTS } from './documents.ts';
import { RememberedStatements, withRemembered } from './project/remembered.ts';

export function clientOptions(context: vscode.ExtensionContext, client: () => BaseLanguageClient): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePages: `${vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()}/`,
    reviewed: true,
    readsFiles: true,
    decides: true,
  };
  return {
    documentSelector: STATEMENTS,
    initializationOptions,
    synchronize: { configurationSection: SECTION },
    diagnosticCollectionName: 'Statement Review',
    middleware: {
      provideCodeActions: (document, range, why, token) => provideCodeActions(client(), document, range, why, token),
      workspace: withRemembered(new RememberedStatements(context.workspaceState)),
    },
    // Statement text in a message is text: no command link in it is followed.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** Tells the server that a fix may have tab stops. */
export const snippetEdits: StaticFeature = {
  fillClientCapabilities: declareSnippetEdits,
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
