/** The language client, the same for every way to start the server. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, StaticFeature } from 'vscode-languageclient';
import { ADD_NOTE, DISMISS, OPEN_RULE } from '../protocol/commands.ts';
import type { FindingData, InitializationOptions } from '../protocol/messages.ts';
import { SECTION } from '../protocol/settings.ts';
import { declareSnippetEdits } from '../protocol/snippets.ts';
import { provideCodeActions } from './code-actions.ts';
import { STATEMENTS } from './documents.ts';
import type { DrawnFindings } from './findings/drawn.ts';
import { messageLanguage } from './message-language.ts';
import { addressOfRule } from './rules/rule-pages.ts';
import { RememberedStatements, withRemembered } from './project/remembered.ts';

export function clientOptions(context: vscode.ExtensionContext, client: () => BaseLanguageClient, drawn: DrawnFindings): LanguageClientOptions {
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
      handleDiagnostics: (uri, diagnostics, next) => { if (isOfThisText(uri, diagnostics)) drawn.tell(uri, diagnostics.map((diagnostic) => inWords(diagnostic, uri)), next); },
      provideCodeActions: (document, range, why, token) => provideCodeActions(client(), document, range, why, token),
      workspace: withRemembered(new RememberedStatements(context.workspaceState)),
    },
    // Statement text in a message is escaped, and no other command of it would be followed.
    markdown: { isTrusted: { enabledCommands: [ADD_NOTE, DISMISS, OPEN_RULE] }, supportHtml: false },
  };
}

/** What was found in an older text than the editor shows, or in one that is closed, would be drawn beside its words; what is new is on its way. */
function isOfThisText(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): boolean {
  const { data } = (diagnostics.find((diagnostic) => 'data' in diagnostic) ?? {}) as { data?: Partial<FindingData> };
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return data?.version === undefined || data.version === document?.version;
}

/** In words, each once: the marked ones, and what the rule is called, with its page as VS Code draws it. Other editors show its id and open the file. */
function inWords(diagnostic: vscode.Diagnostic, uri: vscode.Uri): vscode.Diagnostic {
  const { code, message } = diagnostic;
  // The list of findings says so too; a line under the first word would blame that word.
  if (code === 'unknown-language') diagnostic.severity = vscode.DiagnosticSeverity.Hint;
  const { language, title } = (diagnostic as { data?: Partial<FindingData> }).data ?? {};
  if (typeof code !== 'object' || title === undefined) return diagnostic;
  return Object.assign(diagnostic, { message: message.replace(`${title}: `, ''), code: { value: title, target: addressOfRule(String(code.value), messageLanguage(language, uri), title) } });
}

/** Tells the server that a fix may have tab stops. */
export const snippetEdits: StaticFeature = {
  fillClientCapabilities: declareSnippetEdits,
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
