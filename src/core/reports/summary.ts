import type { Speaker } from '../speech/model.ts';
import type { Finding } from '../finding.ts';
import { countStates, isOpen, SETTLINGS, type StateCounts } from '../findings/open.ts';
import { say } from '../messages/say.ts';
import { KINDS, type Kind, type Language, type Range, type SourceKind } from '../model.ts';
import type { Review } from '../review.ts';
import type { RuleId } from '../rules/rule.ts';
import { groupedBy } from '../grouped.ts';
import { RangeLookup } from '../text/range-lookup.ts';

export interface Counts extends StateCounts {
  /** Decisions whose words stand nowhere any more. */
  readonly orphans: number;
}

/** *2 avvist, 1 med kilde*. */
export function settledText(counts: StateCounts, language: Language): string {
  return SETTLINGS.filter((by) => counts[by] > 0).map((by) => say(language, `settled.${by}`, { count: counts[by] })).join(', ');
}

export interface SpeakerShare {
  readonly speaker: Speaker;
  /** 0–1 of the statement's words. */
  readonly share: number;
  /** Open findings in this speaker's voice. */
  readonly open: number;
}

/** Open findings of a paragraph by kind. */
export interface ParagraphDensity extends Range {
  readonly words: number;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** What somebody is called, and by whom. */
export interface NamingRow {
  readonly name: string;
  readonly speaker: string;
  readonly places: readonly Range[];
}

/** The figures of one review: what views and reports draw. */
export interface Summary {
  readonly words: number;
  readonly counts: Counts;
  /** The author first, then by share. */
  readonly speakers: readonly SpeakerShare[];
  readonly rules: readonly { readonly rule: RuleId; readonly kind: Kind; readonly open: number; readonly all: number }[];
  readonly density: readonly ParagraphDensity[];
  readonly naming: readonly NamingRow[];
}

export function summarise(review: Review): Summary {
  const words = review.speakers.reduce((sum, s) => sum + s.words, 0);
  return {
    words,
    counts: { ...countStates(review.findings), orphans: review.orphans.length },
    speakers: shares(review, words),
    rules: byRule(review.findings),
    density: densities(review),
    naming: namings(review),
  };
}

function shares({ speakers, findings }: Review, words: number): SpeakerShare[] {
  const open = groupedBy(findings.filter(isOpen), ({ voice }) => voice);
  const [author, ...others] = speakers.map((speaker) => ({
    speaker,
    share: words ? speaker.words / words : 0,
    open: open.get(speaker.id)?.length ?? 0,
  }));
  return [...(author ? [author] : []), ...others.sort((a, b) => b.share - a.share)];
}

function byRule(findings: readonly Finding[]): Summary['rules'] {
  const ids = [...new Set(findings.map((f) => f.rule))];
  return ids
    .map((rule) => {
      const own = findings.filter((f) => f.rule === rule);
      return { rule, kind: own[0]!.kind, open: own.filter(isOpen).length, all: own.length };
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.open - a.open || b.all - a.all);
}

function densities({ paragraphs, findings, text }: Review): ParagraphDensity[] {
  const open = findings.filter(isOpen);
  return paragraphs.map((paragraph) => density(paragraph, [...RangeLookup.of(open).overlapping(paragraph)], text));
}

function density(paragraph: Range, own: readonly Finding[], text: string): ParagraphDensity {
  const count = (kind: Kind) => own.filter((f) => f.kind === kind).length;
  return {
    start: paragraph.start, end: paragraph.end,
    words: text.slice(paragraph.start, paragraph.end).split(/\s+/).length,
    counts: { framing: count('framing'), attribution: count('attribution'), directive: count('directive') },
  };
}

/** Labels are how a statement names people: the same label by the same speaker is one row. */
function namings({ findings }: Review): NamingRow[] {
  const rows = new Map<string, { name: string; speaker: string; places: Range[] }>();
  for (const { rule, term, text, voice, start, end } of findings) {
    if (rule !== 'framing/label' && rule !== 'framing/scare-quotes') continue;
    const name = (term?.term.replace(/^~/, '') ?? text).toLowerCase();
    const key = `${name}\n${voice}`;
    const row = rows.get(key) ?? { name: text, speaker: voice, places: [] };
    row.places.push({ start, end });
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => b.places.length - a.places.length || a.places[0]!.start - b.places[0]!.start);
}

/** A speaker's name for a reader; the author has none of its own in the text. */
export function isIdentified(kind: SourceKind): boolean {
  return kind === 'named' || kind === 'role' || kind === 'author';
}
