import type { BlockKind } from '../document/block.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Chunk } from '../grammar/chunks.ts';
import type { Can } from '../grammar/can.ts';
import type { Finding } from '../finding.ts';
import type { Language, Range, Severity, SourceKind, Span, UNKNOWN_LANGUAGE } from '../model.ts';
import type { AttributionType, ReportStatus } from '../speech/model.ts';
import type { QuietReason } from '../rules/left-alone.ts';
import type { RuleId } from '../rules/rule.ts';

/** A noun phrase, and the token that it is about. */
export interface InspectedPhrase extends Range {
  readonly kind: Chunk['kind'];
  readonly head: Range;
}

export interface InspectedClause extends Range, Pick<Clause, 'kind' | 'mood' | 'voice' | 'negated' | 'perfect' | 'person'> {
  /** Null too of a passive infinitive: *to be arrested*. */
  readonly finite: Range | null;
  readonly verb: Range | null;
  readonly modal: Range | null;
  readonly marker: Range | null;
  readonly subject: InspectedPhrase | null;
  readonly agent: InspectedPhrase | null;
}

export interface InspectedToken extends Span {
  readonly tag: keyof typeof Can;
}

export interface InspectedReport {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span | null;
  readonly type: AttributionType;
  readonly sourceKind: SourceKind;
  readonly status: ReportStatus;
}

/** A place that a rule saw: marked with a severity, or left alone for a reason. */
export interface Seen extends Span {
  readonly severity?: Severity;
  /** What has answered it since. */
  readonly settledBy?: Finding['settledBy'];
  readonly message?: string;
  readonly quiet?: QuietReason;
  /** 0–1, where that decided. */
  readonly worth?: number;
  /** Whose word it is, where it is not the author's. */
  readonly speaker?: string;
}

export interface InspectedRule {
  readonly rule: RuleId;
  /** In text order. */
  readonly seen: readonly Seen[];
}

/** What the grammar, the reports and the rules make of a statement. Offsets are UTF-16 into the text as it was given. */
export interface Inspection {
  readonly language: Language | typeof UNKNOWN_LANGUAGE;
  readonly refused?: 'unknown-language';
  /** Rules read none but those of running text. */
  readonly blocks: readonly (Range & { readonly kind: BlockKind; readonly language: Language; readonly read: boolean })[];
  readonly sentences: readonly Range[];
  readonly tokens: readonly InspectedToken[];
  readonly chunks: readonly InspectedPhrase[];
  readonly clauses: readonly InspectedClause[];
  readonly reports: readonly InspectedReport[];
  readonly rules: readonly InspectedRule[];
}
