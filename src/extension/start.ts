/** What every entry of the extension does once it has a client. */
import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reviewedNotification } from '../protocol/messages.ts';
import { registerCommands } from './commands/register.ts';
import { createFindingsView } from './findings/view.ts';
import { createLanguageStatus } from './language-status.ts';
import { Reviews } from './reviews.ts';

export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const reviews = new Reviews();
  context.subscriptions.push(
    reviews,
    createFindingsView(reviews),
    createLanguageStatus(reviews),
    registerCommands(client, reviews),
    client.onNotification(reviewedNotification, (review) => { reviews.accept(review); }),
    { dispose: () => client.stop() },
  );
  await client.start();
}
