/** What summary pages draw, put together from what the other parts know. */
import * as vscode from 'vscode';
import type { Language } from '../../core/model.ts';
import type { StatementView } from '../../protocol/statement-view.ts';
import type { StatementRow } from '../../protocol/drafts.ts';
import { WHY_NOTHING, type DraftComparison, type OverviewRow, type StatementSummary, type SummaryContent } from '../../protocol/summary-page.ts';
import type { Comparisons } from '../compare/comparisons.ts';
import { messageLanguage } from '../message-language.ts';
import type { Reviews } from '../reviews.ts';
import type { StatementViews } from '../statement-views.ts';
import type { WorkspaceReview } from '../workspace/workspace-review.ts';

export interface FeedSources {
  readonly reviews: Reviews;
  readonly views: StatementViews;
  readonly workspace: WorkspaceReview;
  readonly comparisons: Comparisons;
}

export class SummaryFeed {
  constructor(readonly sources: FeedSources) {}

  /** Of a statement that is open; undefined while it has not been reviewed. */
  async ofStatement(uri: vscode.Uri): Promise<SummaryContent | undefined> {
    const view = await this.sources.views.of(uri);
    if (!view) return undefined;
    const comparison = await this.sources.comparisons.of(uri);
    return { type: 'statement', summary: summaryOf(view, uri, comparison) };
  }

  async ofShown(): Promise<SummaryContent> {
    const { document, current } = this.sources.reviews;
    const why = WHY_NOTHING.find((refusal) => refusal === current?.refusal);
    const nothing: SummaryContent = { type: 'nothing', messages: messageLanguage(current?.language, document?.uri), ...(why && { why }) };
    return document ? ((await this.ofStatement(document.uri)) ?? nothing) : nothing;
  }

  get workspaceLanguage(): Language {
    return messageLanguage(commonest(this.sources.workspace.rows.map((row) => row.messages)));
  }

  ofWorkspace(): SummaryContent {
    const { rows } = this.sources.workspace;
    const messages = this.workspaceLanguage;
    const titles = Object.fromEntries(rows.filter((row) => row.messages === messages).flatMap(({ findings }) => findings.map(({ rule, ruleTitle }) => [rule, ruleTitle])));
    return { type: 'workspace', messages, titles, rows: rows.map((row) => this.overviewRow(row)) };
  }

  /** With the counts of now, where the statement is open. */
  private overviewRow({ findings: _, ...row }: StatementRow): OverviewRow {
    const uri = vscode.Uri.parse(row.uri);
    const counts = this.sources.reviews.of(uri)?.counts;
    return { ...row, name: vscode.workspace.asRelativePath(uri), ...(counts && { counts: { ...row.counts, ...counts } }) };
  }
}

function summaryOf({ findings: _, orphans: __, speakers, ...view }: StatementView, uri: vscode.Uri, comparison: DraftComparison | undefined): StatementSummary {
  return {
    ...view,
    name: vscode.workspace.asRelativePath(uri),
    speakers: speakers.map(({ passages: ___, ...speaker }) => speaker),
    ...(comparison && { comparison }),
  };
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
