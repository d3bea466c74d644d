import type { Language } from '../model.ts';
import { accusation } from './attribution/accusation.ts';
import { agentlessPassive } from './attribution/agentless-passive.ts';
import { assertion } from './attribution/assertion.ts';
import { motive } from './attribution/motive.ts';
import { unsourcedEvidence } from './attribution/unsourced-evidence.ts';
import { unsourcedNumber } from './attribution/unsourced-number.ts';
import { vagueSource } from './attribution/vague-source.ts';
import { directiveQuoted } from './directive/quoted.ts';
import { directiveReported } from './directive/reported.ts';
import { booster } from './framing/booster.ts';
import { contrast } from './framing/contrast.ts';
import { euphemism } from './framing/euphemism.ts';
import { generalisation } from './framing/generalisation.ts';
import { label } from './framing/label.ts';
import { loaded } from './framing/loaded.ts';
import { presupposition } from './framing/presupposition.ts';
import { scareQuotes } from './framing/scare-quotes.ts';
import { virtue } from './framing/virtue.ts';
import type { Rule } from './rule.ts';

/** All rules. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  vagueSource, agentlessPassive, unsourcedEvidence, unsourcedNumber, motive, accusation, assertion,
  directiveQuoted, directiveReported,
  label, loaded, euphemism, virtue, booster, generalisation, presupposition, scareQuotes, contrast,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** What a rule is called; of one that is not ours, its id. */
export function ruleTitle(id: string, language: Language): string {
  return ruleById.get(id)?.title[language] ?? id;
}
