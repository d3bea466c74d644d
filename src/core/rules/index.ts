import type { Rule } from './rule.ts';

/** All rules. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
