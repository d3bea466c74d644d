import type { LocalAttribution, ReportStatus } from '../model.ts';
import type { CueClass } from '../../lexicon/schema.ts';
import type { Range, SourceKind } from '../../model.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { sourceKind } from './kind.ts';
import { Tag } from '../tags.ts';

/** An attribution in tokens, on its way to one in offsets. */
export interface Found {
  readonly source: Stretch | undefined;
  readonly cue: Stretch;
  readonly pieces: readonly Stretch[];
  readonly cueClass: CueClass;
  readonly status: ReportStatus;
  readonly continues?: LocalAttribution['continues'];
}

export function toLocal(a: Analysis, found: Found): LocalAttribution {
  const pieces = found.pieces.flatMap((piece) => without(piece, [found.cue, ...(found.source ? [found.source] : [])]));
  const content = pieces.filter((p) => p.last > p.first).sort((x, y) => x.first - y.first).map((p) => a.range(p.first, p.last));
  return {
    source: found.source ? sourceRange(a, found.source) : null,
    cue: a.range(found.cue.first, found.cue.last),
    content,
    type: typeOf(a, pieces),
    sourceKind: kindOf(a, found.source),
    cueClass: found.cueClass,
    status: found.status,
    certainty: 'certain',
    ...(found.continues && { continues: found.continues }),
  };
}

function kindOf(a: Analysis, source: Stretch | undefined): SourceKind {
  return source ? sourceKind(a, source) : 'anonymous';
}

/** Without the genitive's ending (*Smith's claim that* is Smith's) and without the comma that closes an insertion. */
function sourceRange(a: Analysis, { first, last }: Stretch): Range {
  if (a.tag(last - 1) === Tag.comma) return sourceRange(a, { first, last: last - 1 });
  const range = a.range(first, last);
  return a.tag(last - 1) === Tag.genitive ? { ...range, end: range.end - 2 } : range;
}

/** A piece around its own cue and source is cut in two. */
function without(piece: Stretch, holes: readonly Stretch[]): Stretch[] {
  return holes.reduce<Stretch[]>((pieces, hole) => pieces.flatMap((p) => {
    if (hole.last <= p.first || hole.first >= p.last) return [p];
    return [{ first: p.first, last: hole.first }, { first: hole.last, last: p.last }].filter((q) => q.last > q.first);
  }), [piece]);
}

function typeOf(a: Analysis, pieces: readonly Stretch[]): LocalAttribution['type'] {
  const quoted = pieces.map((p) => a.quoteFrom(p.first) !== undefined && a.quoteFrom(p.first)!.last >= p.last);
  if (quoted.length && quoted.every(Boolean)) return 'direct';
  for (const { first, last } of pieces) for (let i = first; i < last; i++) if (a.tag(i) === Tag.quote && a.quoteFrom(i)) return 'mixed';
  return 'indirect';
}
