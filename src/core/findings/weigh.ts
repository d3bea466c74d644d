/** What the findings of a statement are to each other: which matters most, and which loaded word is part of a claim. */
import type { Finding } from '../finding.ts';
import { contains, SEVERITIES } from '../model.ts';
import { RangeLookup } from '../text/range-lookup.ts';

/** As the rules and settings made it. */
export type Unweighed = Omit<Finding, 'rank' | 'inside'>;

// What the worth of a claim is to one that has been given none: a label, a quoted order.
const USUAL_WORTH = 0.7;

/** With ranks from 1, each once, and the rank of the claim that a loaded word stands in. Settled or not: a decision moves no other finding. */
export function weighed(findings: readonly Unweighed[]): Finding[] {
  const ranks = new Map([...findings].sort(byWeight).map((finding, n) => [finding, n + 1]));
  const claims = RangeLookup.of(findings.filter(({ kind }) => kind !== 'framing'));
  return findings.map((finding) => {
    const claim = finding.kind === 'framing' ? innermost(finding, claims) : undefined;
    return { ...finding, rank: ranks.get(finding)!, ...(claim && { inside: ranks.get(claim)! }) };
  });
}

function byWeight(a: Unweighed, b: Unweighed): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || worthOf(b) - worthOf(a) || a.start - b.start;
}

function worthOf({ worth }: Unweighed): number {
  return worth?.score ?? USUAL_WORTH;
}

function innermost(finding: Unweighed, claims: RangeLookup<Unweighed>): Unweighed | undefined {
  const around = [...claims.overlapping(finding)].filter((claim) => contains(claim, finding));
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
