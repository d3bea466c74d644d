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
  const drawn = drawnAt(findings, strictness);
  const isPart = partTest(drawn);
  const lines = strictness === 'few' ? theFew(findings) : headsOf(drawn);
  const underlined = new Set(lines.map(({ rank }) => rank));
  const tints = drawn.filter((finding) => !underlined.has(finding.rank) && (strictness !== 'few' || underlined.has(finding.inside ?? 0)) && (isPart(finding) || !crosses(finding, lines)));
  return new Map([...tints.map((finding) => [finding, 'tint'] as const), ...lines.map((finding) => [finding, 'line'] as const)]);
}

/** *The few that matter*, most important first: what the list has on top, the memo on its first page, and the text where no more is to be marked. */
export function theFew(findings: readonly Finding[]): Finding[] {
  return headsOf(drawnAt(findings, 'few')).slice(0, FEW);
}

function drawnAt(findings: readonly Finding[], strictness: Strictness): Finding[] {
  return findings.filter((finding) => isUnsettled(finding) && isAtLeast(finding.severity, LEAST[strictness])).sort((a, b) => a.rank - b.rank);
}

function partTest(drawn: readonly Finding[]): (finding: Finding) => boolean {
  const ranks = new Set(drawn.map(({ rank }) => rank));
  return ({ inside }) => inside !== undefined && ranks.has(inside);
}

/** One a place, and one of a rule in a sentence; a loaded word in a claim that is drawn is told with it. */
function headsOf(drawn: readonly Finding[]): Finding[] {
  const isPart = partTest(drawn);
  return calm(drawn.filter((finding) => !isPart(finding)));
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
