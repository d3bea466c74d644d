/** What an editor draws in the text: one calm line a sentence for what a rule found in it, at the shortest telling part, and a tint for the rest. */
import type { Finding } from '../finding.ts';
import { isAtLeast, overlaps, type Severity } from '../model.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import { isUnsettled } from './open.ts';

export const STRICTNESSES = ['few', 'normal', 'everything'] as const;
/** How much is drawn: the few that matter, all but hints, everything. */
export type Strictness = (typeof STRICTNESSES)[number];

export type Shown = 'line' | 'tint';

/** As many as an author will read before sending. */
export const FEW = 7;

const LEAST: Record<Strictness, Severity> = { few: 'warning', normal: 'information', everything: 'hint' };

/** How each finding is drawn; those that are not in it are not. No place is underlined twice. */
export function shownAs(findings: readonly Finding[], strictness: Strictness): ReadonlyMap<Finding, Shown> {
  const drawn = findings.filter((finding) => isUnsettled(finding) && isAtLeast(finding.severity, LEAST[strictness])).sort((a, b) => a.rank - b.rank);
  const ranks = new Set(drawn.map(({ rank }) => rank));
  const isPart = ({ inside }: Finding): boolean => inside !== undefined && ranks.has(inside);
  const heads = calm(drawn.filter((finding) => !isPart(finding)));
  const lines = strictness === 'few' ? heads.slice(0, FEW) : heads;
  const underlined = new Set(lines.map(({ rank }) => rank));
  const tints = drawn.filter((finding) => !underlined.has(finding.rank) && (strictness !== 'few' || underlined.has(finding.inside ?? 0)) && (isPart(finding) || !crosses(finding, lines)));
  return new Map([...tints.map((finding) => [finding, 'tint'] as const), ...lines.map((finding) => [finding, 'line'] as const)]);
}

function crosses({ telling, sentence }: Finding, lines: readonly Finding[]): boolean {
  return RangeLookup.of(lines).some(sentence, (line) => overlaps(line.telling, telling));
}

/** Of two at one place, and of one rule's in a sentence, the one that matters more. */
function calm(findings: readonly Finding[]): Finding[] {
  const bySentence = new Map<number, Finding[]>();
  return findings.filter((finding) => {
    const before = bySentence.get(finding.sentence.start) ?? [];
    if (before.some((other) => other.rule === finding.rule || overlaps(other.telling, finding.telling))) return false;
    bySentence.set(finding.sentence.start, [...before, finding]);
    return true;
  });
}
