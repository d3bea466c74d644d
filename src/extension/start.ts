/** What every entry of the extension does once it has a client. */
import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reviewedNotification } from '../protocol/messages.ts';
import { registerCommands } from './commands/register.ts';
import { createFindingsView } from './findings/view.ts';
import { createLanguageStatus } from './language-status.ts';
import { createParts } from './parts.ts';
import { createSpeakersView } from './speakers/view.ts';

export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const parts = createParts(context, client);
  const { reviews, views, voices } = parts;
  const findings = createFindingsView(parts);
  context.subscriptions.push(
    findings,
    createSpeakersView(views, reviews, voices),
    createLanguageStatus(reviews),
    registerCommands(parts, findings),
    client.onNotification(reviewedNotification, (review) => { reviews.accept(review); }),
    { dispose: () => client.stop() },
  );
  await client.start();
}
