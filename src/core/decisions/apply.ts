import type { Finding } from '../finding.ts';
import type { Range } from '../model.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import { anchor } from './anchor.ts';
import type { Decision } from './model.ts';
import { ReadingText } from './reading-text.ts';
import { hasSameSpeakers, type SpeakersAt } from './speakers.ts';

export interface Decided {
  readonly findings: readonly Finding[];
  /** Decisions whose words stand nowhere any more, or not surely, or are somebody else's now. */
  readonly orphans: readonly Decision[];
}

/** Settles the findings that decisions bear on. A decision whose words are there but no finding any more is left at rest. */
export function applyDecisions(text: string, findings: readonly Finding[], decisions: readonly Decision[], speakersAt: SpeakersAt): Decided {
  if (!decisions.length) return { findings, orphans: [] };
  const reading = new ReadingText(text);
  const orphans: Decision[] = [];
  const settled = new Map<Finding, Decision>();
  for (const decision of decisions) {
    const range = anchor(reading, decision);
    if (!range || !hasSameSpeakers(reading, range, decision, speakersAt)) orphans.push(decision);
    else for (const finding of borneOn(decision, range, findings)) if (!settled.has(finding)) settled.set(finding, decision);
  }
  return {
    orphans,
    findings: findings.map((finding) => {
      const decision = settled.get(finding);
      return decision ? { ...finding, settledBy: decision.verdict, decision } : finding;
    }),
  };
}

/** A finding may have grown or shrunk by a rule's refinement since; it is still the one if rule and place agree. */
function borneOn({ rule }: Decision, range: Range, findings: readonly Finding[]): Finding[] {
  const touched = [...RangeLookup.of(findings).overlapping(range)];
  return touched.filter((f) => (rule ? rule === f.rule : range.start === f.start && range.end === f.end));
}
