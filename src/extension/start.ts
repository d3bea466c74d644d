/** What every entry of the extension does once it has a client. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reviewedNotification } from '../protocol/messages.ts';
import { readFileRequest } from '../protocol/project-files.ts';
import { registerCommands } from './commands/register.ts';
import { publishContextKeys } from './context-keys.ts';
import { followFiles } from './decisions/follow-files.ts';
import type { DrawnFindings } from './findings/drawn.ts';
import { createMarks } from './findings/marks.ts';
import { createFindingsView } from './findings/view.ts';
import { createStatementStatus } from './statement-status.ts';
import { createParts } from './parts.ts';
import { readText } from './project/read-text.ts';
import { createProjectStatus } from './project/status.ts';
import { provideRulePages } from './rules/rule-pages.ts';
import { followSteps } from './walkthrough/done.ts';
import { createSpeakersView } from './speakers/view.ts';

export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient, drawn: DrawnFindings): Promise<void> {
  const parts = createParts(context, client);
  const { reviews, remembered, files, voices } = parts;
  const findings = createFindingsView(parts);
  context.subscriptions.push(
    findings,
    createSpeakersView(parts),
    publishContextKeys(reviews),
    createMarks(reviews, voices),
    voices.onDidChange(() => { drawn.again(); }),
    provideRulePages(context.extensionUri),
    createStatementStatus(reviews),
    createProjectStatus(reviews),
    registerCommands(parts, findings),
    followFiles(files),
    followSteps(reviews),
    client.onNotification(reviewedNotification, (review) => { reviews.accept(review); }),
    client.onRequest(readFileRequest, async ({ uri }) => (await readText(vscode.Uri.parse(uri))) ?? null),
    vscode.workspace.onDidCloseTextDocument((document) => void remembered.close(document)),
    { dispose: () => client.stop() },
  );
  await client.start();
}
