import type { Tokens } from '../../grammar/chunks.ts';
import type { RuleId } from '../rule.ts';
import type { Reason } from './reasons.ts';
import type { ClauseView } from './view.ts';

/** A sign that a clause is a claim of one kind. */
export interface Signal {
  readonly rule: RuleId;
  /** Worth that the sign alone gives, 0–1. */
  readonly base: number;
  readonly reason: Reason;
  /** Where in the clause it is told, if not from its verb on. */
  readonly telling?: Tokens;
}

export type Detector = (view: ClauseView) => Signal | undefined;
