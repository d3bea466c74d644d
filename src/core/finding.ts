import type { Mark, RuleId } from './rules/rule.ts';
import type { Decision, Verdict } from './decisions/model.ts';
import type { Kind, Range, Severity, Span } from './model.ts';
import { mapDirective } from './rules/directive/model.ts';

/** A marked span with everything that a reader, an editor or a report needs of it. Offsets are UTF-16 into the text. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly kind: Kind;
  readonly severity: Severity;
  /** What was seen, in the message language. */
  readonly message: string;
  /** Why a reader may care, and what would settle it. */
  readonly why: string;
  readonly settle: string;
  /** Id of the speaker in whose voice it stands. */
  readonly voice: string;
  /** Its shortest part that says what it is about: what an editor underlines. */
  readonly telling: Range;
  /** 1 matters most; each number once in a statement. */
  readonly rank: number;
  /** The rank of the claim or order that this loaded word is a part of. */
  readonly inside?: number;
  /** Ranges of the sentence or clause around it. */
  readonly sentence: Range;
  readonly alternatives: readonly string[];
  readonly term?: Mark['term'];
  readonly worth?: Mark['worth'];
  readonly directive?: Mark['directive'];
  readonly related: readonly (Range & { readonly message: string })[];
  /** A note that answers it, or a decision about it. */
  readonly settledBy?: 'note' | Verdict;
  /** The decision, where one settled it. */
  readonly decision?: Decision;
}

/** Moves a finding with all its ranges. */
export function mapFinding<F extends Omit<Finding, 'rank' | 'inside'>>(finding: F, move: <T extends Range>(range: T) => T): F {
  const { telling, sentence, related, directive } = finding;
  return { ...move(finding), telling: move(telling), sentence: move(sentence), related: related.map((r) => move(r)), ...(directive && { directive: mapDirective(directive, move) }) };
}
