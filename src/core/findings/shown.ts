/** What is drawn in the text: a line and a tint where an editor would stop, dots under the rest. No place has two of a kind, and none a line and dots. */
import type { Finding } from '../finding.ts';
import { isAtLeast, overlaps, type Range, type Severity } from '../model.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import { isUnsettled } from './open.ts';

export const STRICTNESSES = ['few', 'normal', 'everything'] as const;
/** How much is drawn: the few that matter, all but hints, everything. */
export type Strictness = (typeof STRICTNESSES)[number];

export interface Drawn {
  /** Warnings alone have one; of two on the same words the first. */
  readonly line?: Range;
  /** In the colour of its kind, as dots are. None of either where the words have the colour of another already. */
  readonly tints: readonly Range[];
  readonly dots: readonly Range[];
}

/** As many as an author will read before sending. */
export const FEW = 7;
/** Among the few, of one rule and of one kind, as long as there are others. */
const OF_ONE = { rule: 2, kind: 5 } as const;
/** What is left of a place beside another is not worth a mark of its own. */
const SCRAP = 3;

const LEAST: Record<Strictness, Severity> = { few: 'warning', normal: 'information', everything: 'hint' };

/** How each finding is drawn; those that are not in it are not. */
export function shownAs(findings: readonly Finding[], strictness: Strictness): ReadonlyMap<Finding, Drawn> {
  const drawn = strictness === 'few' ? theFew(findings) : drawnAt(findings, strictness);
  const innermostFirst = [...drawn].sort((a, b) => Number(a.kind !== 'framing') - Number(b.kind !== 'framing') || sizeOf(a.telling) - sizeOf(b.telling));
  // A line that is wholly another's goes under the other words of its finding.
  const lines = lay(innermostFirst.filter(({ severity }) => isAtLeast(severity, 'warning')), (finding) => [finding.telling, finding]);
  const colours = lay(innermostFirst, ({ telling }) => [telling]);
  const underlined = RangeLookup.of([...lines.values()].flatMap(([line]) => line ?? []));
  return new Map(drawn.map((finding) => {
    const [line] = lines.get(finding) ?? [];
    const places = colours.get(finding) ?? [];
    // A loaded word in a claim that has a line has that line already.
    const tints = places.filter((place) => line ?? underlined.some(place));
    return [finding, { ...(line && { line }), tints, dots: places.filter((place) => !tints.includes(place)) }];
  }));
}

/** *The few that matter*, most important first: what the list has on top, the memo on its first page, and the text where no more is to be marked. Of several rules and kinds, where there are several. */
export function theFew(findings: readonly Finding[]): Finding[] {
  const heads = headsOf(drawnAt(findings, 'few'));
  const varied = heads.reduce<Finding[]>((few, finding) => (isMoreOfTheSame(finding, few) ? few : [...few, finding]), []);
  return [...new Set([...varied, ...heads])].slice(0, FEW).sort(byRank);
}

function isMoreOfTheSame(finding: Finding, few: readonly Finding[]): boolean {
  return few.length >= FEW || (['rule', 'kind'] as const).some((what) => few.filter((other) => other[what] === finding[what]).length >= OF_ONE[what]);
}

function byRank(a: Finding, b: Finding): number {
  return a.rank - b.rank;
}

function drawnAt(findings: readonly Finding[], strictness: Strictness): Finding[] {
  return findings.filter((finding) => isUnsettled(finding) && isAtLeast(finding.severity, LEAST[strictness])).sort(byRank);
}

/** One a place, and one of a rule in a sentence. */
function headsOf(drawn: readonly Finding[]): Finding[] {
  const bySentence = new Map<number, Finding[]>();
  return drawn.filter((finding) => {
    const before = bySentence.get(finding.sentence.start) ?? [];
    if (before.some((other) => other.rule === finding.rule || overlaps(other.telling, finding.telling))) return false;
    bySentence.set(finding.sentence.start, [...before, finding]);
    return true;
  });
}

/** To each what no earlier one of its sentence has of the first of its places that has something left. The longest piece first. */
function lay(findings: readonly Finding[], placesOf: (finding: Finding) => readonly Range[]): Map<Finding, Range[]> {
  const taken = new Map<number, Range[]>();
  return new Map(findings.map((finding) => {
    const before = taken.get(finding.sentence.start) ?? [];
    const own = placesOf(finding).map((place) => leftOf(place, finding, before)).find((pieces) => pieces.length > 0) ?? [];
    taken.set(finding.sentence.start, [...before, ...own]);
    return [finding, own.sort((a, b) => sizeOf(b) - sizeOf(a))];
  }));
}

function leftOf(place: Range, finding: Finding, taken: readonly Range[]): Range[] {
  const inner = taken.filter((range) => overlaps(range, place)).sort((a, b) => a.start - b.start);
  if (!inner.length) return [{ start: place.start, end: place.end }];
  const starts = [place.start, ...inner.map(({ end }) => end)];
  return [...inner.map(({ start }) => start), place.end].map((end, n) => trimmed({ start: starts[n]!, end }, finding)).filter((piece) => sizeOf(piece) > SCRAP);
}

/** Without what is no letter at its edges. */
function trimmed({ start, end }: Range, { text, start: at }: Finding): Range {
  const words = text.slice(Math.max(0, start - at), Math.max(0, end - at));
  const before = words.search(/[\p{L}\p{N}]/u);
  return before < 0 ? { start, end: start } : { start: start + before, end: start + words.replace(/[^\p{L}\p{N}]+$/u, '').length };
}

function sizeOf({ start, end }: Range): number {
  return end - start;
}
