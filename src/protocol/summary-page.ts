/** What the extension and the summary page say to each other. The page knows VS Code by these messages alone. */
import type { Range } from 'vscode-languageserver-protocol';
import type { Language } from '../core/model.ts';
import type { ComparisonView, StatementRow } from './drafts.ts';
import type { Refusal } from './messages.ts';
import type { FindingView, SpeakerView, StatementView } from './statement-view.ts';

/** What the page draws of a statement: the findings and passages themselves stay with the other views. */
export interface StatementSummary extends Omit<StatementView, 'findings' | 'speakers' | 'orphans'> {
  /** How the statement is called. */
  readonly name: string;
  readonly speakers: readonly Omit<SpeakerView, 'passages'>[];
  readonly comparison?: DraftComparison;
}

export interface DraftComparison extends Omit<ComparisonView, 'added' | 'resolved' | 'carried'> {
  /** What it is compared with. */
  readonly label: string;
  readonly added: readonly ChangedFinding[];
  readonly resolved: readonly ChangedFinding[];
  readonly carried: readonly ChangedFinding[];
}

export type ChangedFinding = Pick<FindingView, 'id' | 'range' | 'text' | 'ruleTitle'>;

export interface OverviewRow extends Omit<StatementRow, 'findings' | 'messages'> {
  readonly name: string;
}

/** Extension to page: draw this. `titles`: what rules are called. */
export type SummaryContent =
  | { readonly type: 'statement'; readonly summary: StatementSummary }
  | { readonly type: 'workspace'; readonly messages: Language; readonly rows: readonly OverviewRow[]; readonly titles: Readonly<Record<string, string>> }
  | { readonly type: 'nothing'; readonly messages: Language; readonly why?: WhyNothing };

/** A statement is shown that was not reviewed. */
export const WHY_NOTHING = ['disabled', 'not-a-statement', 'unknown-language', 'binary'] as const satisfies readonly Refusal[];
export type WhyNothing = (typeof WHY_NOTHING)[number];

/** What the page's buttons run. */
export const PAGE_COMMANDS = ['compareWith', 'fileMemo', 'reviewWorkspace'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** Page to extension. */
export type SummaryMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly uri: string; readonly range: Range }
  | { readonly type: 'passage'; readonly uri: string; readonly speaker: string }
  | { readonly type: 'open'; readonly uri: string }
  /** The rows of these statements as a file. */
  | { readonly type: 'export'; readonly uris: readonly string[] }
  | { readonly type: 'command'; readonly command: PageCommand; readonly uri?: string };

/** What the page keeps over being hidden, and a window over being closed. */
export interface SummaryState {
  readonly content?: SummaryContent;
  readonly sort?: { readonly column: string; readonly isDescending: boolean };
  /** Of the statements of a workspace only those are shown whose name or sender has these words. */
  readonly filter?: string;
  readonly scroll?: number;
}
