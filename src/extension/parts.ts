/** What the extension is made of; each part knows only those that it is given. */
import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Comparisons } from './compare/comparisons.ts';
import { ClipboardDrafts } from './compare/drafts.ts';
import { Decided } from './decisions/decided.ts';
import { Explanations } from './explain/explanations.ts';
import { CheckedFindings } from './findings/checked.ts';
import { FindingsOptions } from './findings/options.ts';
import { Previews } from './notes/preview.ts';
import { ProjectFiles } from './project/project-files.ts';
import { RememberedStatements } from './project/remembered.ts';
import { Reviews } from './reviews.ts';
import { IssuerQuestion } from './speakers/issuer-question.ts';
import { Passages } from './speakers/passages.ts';
import { Voices } from './speakers/voices.ts';
import { StatementViews } from './statement-views.ts';
import { SummaryFeed } from './summary/feed.ts';
import { SummaryPages } from './summary/pages.ts';
import { WorkspaceReview } from './workspace/workspace-review.ts';

export type Parts = ReturnType<typeof createParts>;

export function createParts({ subscriptions, workspaceState, extensionUri, globalStorageUri }: vscode.ExtensionContext, client: BaseLanguageClient) {
  const reviews = new Reviews();
  const views = new StatementViews(client, reviews);
  const workspace = new WorkspaceReview();
  const comparisons = new Comparisons(client);
  const options = new FindingsOptions(workspaceState);
  const checked = new CheckedFindings(workspaceState);
  const voices = new Voices(views, reviews, workspaceState);
  const pages = new SummaryPages(new SummaryFeed({ reviews, views, workspace, comparisons }), extensionUri);
  const clipboard = new ClipboardDrafts();
  const previews = new Previews();
  const explanations = new Explanations(client, reviews, previews);
  const files = new ProjectFiles(client);
  const decided = new Decided(reviews);
  const question = new IssuerQuestion(reviews, workspaceState);
  const remembered = new RememberedStatements(workspaceState);
  subscriptions.push(reviews, views, workspace, comparisons, options, checked, voices, pages, clipboard, previews, decided, explanations, question);
  return { client, reviews, views, workspace, comparisons, options, checked, voices, pages, clipboard, previews, explanations, files, remembered, decided, question, passages: new Passages(views), storage: { extensionUri, globalStorageUri } };
}
