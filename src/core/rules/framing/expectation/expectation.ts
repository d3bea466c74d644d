import type { Severity } from '../../../model.ts';
import { chanceOf, WeightTable } from '../../expectation/table.ts';
import type { Passage } from '../../passage.ts';
import type { Mark, Rule } from '../../rule.ts';
import { WEIGHTS } from './weights.ts';
import { classesAround, wordingFeatures, wordingOf } from './wording.ts';

/** How likely an editor marks a wording as framing. */
export const WORDINGS = new WeightTable(WEIGHTS);

/** From which chance on a wording is shown, from which on it is a warning, and down to which one stays that its entry or rule gives. */
const SHOWN = 0.28;
const WARNING = 0.6;
const KEPT = 0.35;

/**
 * How much a wording matters: as likely as an editor marks it there. What a team has agreed on weighs as the team says, and in a few sentences, which say too little
 * of what they are part of, a wording as its entry or rule says. A word of tone, and praise of others, is weighed where it is found.
 */
export function severityHere(rule: Pick<Rule, 'id' | 'severity'>, mark: Mark, passage: Passage): Severity {
  const given = mark.severity ?? (mark.tone ? 'hint' : rule.severity);
  if (mark.tone && mark.severity) return given;
  const isWeighed = passage.climate.told ? mark.term?.origin !== 'team' : mark.tone && !mark.term;
  if (!isWeighed) return given;
  const wording = wordingOf(rule, mark, passage);
  const chance = chanceOf(WORDINGS.logOdds(classesAround(wording), wordingFeatures(wording)) + passage.climate.framing);
  if (chance >= (given === 'warning' ? KEPT : WARNING)) return 'warning';
  return chance >= SHOWN ? 'information' : 'hint';
}
