import type { Finding } from '../finding.ts';
import { overlaps, type Range } from '../model.ts';
import { anchor } from './anchor.ts';
import type { Decision } from './model.ts';
import { ReadingText } from './reading-text.ts';

export interface Decided {
  readonly findings: readonly Finding[];
  /** Decisions whose words stand nowhere any more, or not surely. */
  readonly orphans: readonly Decision[];
}

/** Settles the findings that decisions bear on. A decision whose words are there but no finding any more is left at rest. */
export function applyDecisions(text: string, findings: readonly Finding[], decisions: readonly Decision[]): Decided {
  if (!decisions.length) return { findings, orphans: [] };
  const reading = new ReadingText(text);
  const placed = decisions.map((decision) => ({ decision, range: anchor(reading, decision.quote, utf16(text, decision.position?.start)) }));
  return {
    orphans: placed.filter((p) => !p.range).map((p) => p.decision),
    findings: findings.map((finding) => {
      const decision = placed.find((p) => p.range && bearsOn(p.decision, p.range, finding))?.decision;
      return decision ? { ...finding, settledBy: decision.verdict, decision } : finding;
    }),
  };
}

/** A finding may have grown or shrunk by a rule's refinement since; it is still the one if rule and place agree. */
function bearsOn(decision: Decision, range: Range, finding: Finding): boolean {
  return decision.rule ? decision.rule === finding.rule && overlaps(range, finding) : range.start === finding.start && range.end === finding.end;
}

/** UTF-16 offset of a code point position. */
function utf16(text: string, codePoint: number | undefined): number | undefined {
  if (codePoint === undefined) return undefined;
  let offset = 0;
  for (let n = 0; n < codePoint && offset < text.length; n++) offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  return offset;
}
