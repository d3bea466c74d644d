import type { Range, RuleId, Severity } from '../../model.ts';
import type { Mark } from '../rule.ts';

export interface Claim {
  readonly rule: RuleId;
  readonly mark: Mark;
  readonly severity: Severity;
  /** With what completes it: how it reads by itself. */
  readonly whole?: Range;
  /** It ends in a word that leads on: without what follows it is no clause. */
  readonly leadsOn?: boolean;
}
