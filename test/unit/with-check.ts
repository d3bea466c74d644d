import { ruleById } from '../../src/core/rules/index.ts';
import type { Rule, RuleId } from '../../src/core/rules/rule.ts';

/** Runs the work while a rule has another check. */
export function withCheck<T>(id: RuleId, check: NonNullable<Rule['check']>, work: () => T): T {
  const rule = ruleById.get(id) as { check?: Rule['check'] };
  const own = rule.check;
  const putBack = () => { rule.check = own; };
  rule.check = check;
  let result: T | undefined;
  try {
    result = work();
    return result;
  } finally {
    if (result instanceof Promise) result.then(putBack, putBack);
    else putBack();
  }
}
