/**
 * What views draw of one statement: every text in the message language, every place as a range of the editor.
 * Asked for when a view is to be seen, not sent with every review.
 */
import { RequestType, type Range } from 'vscode-languageserver-protocol';
import type { Verdict } from '../core/decisions/model.ts';
import type { State } from '../core/findings/open.ts';
import type { Kind, Language, Severity, SourceKind } from '../core/model.ts';
import type { Counts } from '../core/reports/summary.ts';
import type { FixData, ReviewParams } from './messages.ts';

export interface FindingView {
  /** The same after edits elsewhere in the statement: see core/finding-keys.ts. */
  readonly id: string;
  readonly range: Range;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly text: string;
  /** Its shortest part that says what it is about: what the editor underlines. */
  readonly telling: string;
  readonly message: string;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** Id of the speaker in whose voice it stands, and the name to show. */
  readonly speaker: string;
  readonly speakerName: string;
  readonly state: State;
  /** Among the few that matter: its place, from 1. */
  readonly few?: number;
  readonly reason?: string;
  readonly reviewer?: string;
  /** What settles it by one key, where something does. */
  readonly fix?: FixData;
}

export interface SpeakerView {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** 0–1 of the statement's words. */
  readonly share: number;
  readonly directQuotes: number;
  readonly indirectQuotes: number;
  /** Open findings in this voice. */
  readonly open: number;
  readonly passages: readonly { readonly range: Range; readonly form: 'author' | 'quoted' | 'reported' }[];
}

export interface ParagraphView {
  readonly range: Range;
  readonly counts: Readonly<Record<Kind, number>>;
  /** How it begins. */
  readonly text: string;
}

export interface DirectiveView {
  readonly range: Range;
  readonly issuer?: string;
  readonly addressee?: string;
  readonly act?: string;
  readonly deadline?: string;
  readonly wording: 'quoted' | 'reported';
  readonly saysWho: string;
  readonly stance: 'adopted' | 'reported' | 'disputed';
}

export interface NamingView {
  readonly name: string;
  readonly speaker: string;
  readonly places: readonly Range[];
}

/** A decision whose words stand nowhere any more. */
export interface OrphanView {
  readonly id: string;
  readonly text: string;
  readonly ruleTitle?: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly reviewer?: string;
}

export interface StatementView {
  readonly uri: string;
  readonly version: number;
  readonly language: Language;
  /** Of the texts here, and of what views say around them. */
  readonly messages: Language;
  readonly words: number;
  readonly counts: Counts;
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly kind: Kind; readonly open: number; readonly all: number }[];
  /** The author first, then by share. */
  readonly speakers: readonly SpeakerView[];
  readonly findings: readonly FindingView[];
  readonly paragraphs: readonly ParagraphView[];
  readonly directives: readonly DirectiveView[];
  readonly naming: readonly NamingView[];
  readonly orphans: readonly OrphanView[];
  readonly notes: number;
}

/** Client to server: what views draw of this open document, as it is now. Null: it is not open, or was not reviewed. */
export const viewRequest = new RequestType<ReviewParams, StatementView | null, void>('statementReview/view');
