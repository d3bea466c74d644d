import type { Kind, Language, Messages, Range, RuleId, Severity, SourceKind } from '../model.ts';
import type { Term } from '../languages/words.ts';
import type { Directive } from './directive/model.ts';
import type { Passage, StatementView } from './passage.ts';

/** What a check found; offsets relative to the passage (for a statement-wide check: to the text). */
export interface Mark extends Range {
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  /** Of a long mark the shortest part that says what it is about, relative to the passage; left out: its first words. */
  readonly telling?: Range;
  /** Fills `{name}` in the rule's message beside `{text}`. */
  readonly values?: Readonly<Record<string, string | Messages>>;
  /** The lexicon entry that fired. */
  readonly term?: Term;
  /** Neutral wordings in the inflection of the place. */
  readonly alternatives?: readonly string[];
  /** 0–1: how much a reader needs to know the source, with the reasons. */
  readonly worth?: { readonly score: number; readonly reasons: readonly Messages[] };
  /** Marked only where it is likely: a tone that no entry and no construction says more of, praise of somebody who may be another. */
  readonly tone?: true;
  readonly directive?: Directive;
  readonly related?: readonly (Range & { readonly message: Messages })[];
}

export interface RuleExamples {
  /** Sentences with the expected finding between ⟦ and ⟧. */
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
}

/** One rule: everything about it. Generated from it: the settings schema, README's table, `docs/rules`. */
export interface Rule {
  readonly id: RuleId;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly languages: readonly Language[];
  readonly title: Messages;
  /** What was seen, in one sentence; `{text}` is the marked text. */
  readonly message: Messages;
  /** Why a reader may care. */
  readonly why: Messages;
  /** What would settle it. */
  readonly settle: Messages;
  /** What a desk asks the sender, after the words. Left out where only the desk can settle it. */
  readonly question?: Messages;
  /** Style guides that the rule rests on: keys of languages/sources.yaml. */
  readonly sources: readonly string[];
  readonly examples: Readonly<Partial<Record<Language, RuleExamples>>>;
  /** Looks at one paragraph. */
  readonly check?: (passage: Passage) => Iterable<Mark>;
  /** Looks at the whole statement, after all passages. */
  readonly checkStatement?: (statement: StatementView) => Iterable<Mark>;
}

export type { RuleId, SourceKind };
