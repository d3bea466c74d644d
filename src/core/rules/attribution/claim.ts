import type { RuleId, Severity } from '../../model.ts';
import type { Mark } from '../rule.ts';

export interface Claim {
  readonly rule: RuleId;
  readonly mark: Mark;
  readonly severity: Severity;
}
