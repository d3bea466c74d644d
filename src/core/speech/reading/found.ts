import type { Found } from './model.ts';
import type { Range } from '../../model.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import type { Quotation } from '../../text/quotation.ts';
import { Can, Is, NOMINAL } from '../../grammar/can.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import type { LocalAttribution, ReportStatus } from '../model.ts';
import { isEvidence } from './evidence.ts';
import { sourceKindOf } from './source-kind.ts';

/** Speech that no cue has: its place alone says whose it is. */
export function said(source: Stretch | undefined, pieces: readonly Stretch[]): Found {
  return { source, cue: undefined, pieces, cueClass: 'neutral', status: 'asserted', spoken: true };
}

/** In text order. A report of whose pieces nothing is left but its own cue and source is none. */
export function toLocals(a: Analysis, found: readonly Found[]): LocalAttribution[] {
  const locals = found.filter((f) => !isEvidence(a, f) && !isClause(a, f)).flatMap((f) => toLocal(a, f) ?? []);
  return locals.sort((x, y) => startOf(x) - startOf(y));
}

/** Where an attribution is placed in order: its cue, or what is said. */
function startOf({ cue, content }: LocalAttribution): number {
  return (cue ?? content[0])?.start ?? 0;
}

function toLocal(a: Analysis, found: Found): LocalAttribution | undefined {
  const { cue, cueClass, status, continues } = found;
  const source = somebody(a, found.source);
  const holes = [cue, found.source].filter((hole) => hole !== undefined);
  const pieces = found.pieces.flatMap((piece) => without(piece, holes)).sort((x, y) => x.first - y.first);
  if (found.pieces.length && !pieces.length && !continues) return undefined;
  return {
    source: source ? sourceRange(a, source, cue) : null,
    cue: cue ? cueRange(a, cue, status) : null,
    content: pieces.map((p) => a.range(p.first, p.last)),
    type: found.spoken ? 'direct' : typeOf(a, pieces),
    sourceKind: sourceKindOf(a, source),
    cueClass, status, certainty: 'certain',
    ...(continues && { continues }),
  };
}

/** With the negation beside it: *mener ikke at*, *does not think*. */
function cueRange(a: Analysis, { first, last }: Stretch, status: ReportStatus): Range {
  if (status !== 'negated') return a.range(first, last);
  let [from, to] = [first, last];
  while (a.must(from - 1, Can.adverb)) from--;
  while (a.must(to, Can.adverb)) to++;
  while (from < first && !a.is(from, Is.negation)) from++;
  while (to > last && !a.is(to - 1, Is.negation)) to--;
  return a.range(from, to);
}

/** *How it went*, *isolasjonen varer til legen*: what holds a verb of its own, and no relative clause, is nobody who speaks. */
function isClause(a: Analysis, { source, cue }: Found): boolean {
  if (!source || !cue || source.first > cue.first) return false;
  for (let i = source.first + 1; i < source.last; i++) if (a.must(i, Can.finite) && !a.quoteAround(i) && a.clauseOf(i)?.kind === 'main') return true;
  return false;
}

/** *No other town has reported faults*, *ingen har sagt at …*: there is nobody whose words they are. */
function somebody(a: Analysis, source: Stretch | undefined): Stretch | undefined {
  return source && a.is(source.first, Is.negation) ? undefined : source;
}

/** Without the genitive's ending (*Smith's claim that*, *rådets krav om at*) and without the comma that closes an insertion. */
function sourceRange(a: Analysis, { first, last }: Stretch, cue: Stretch | undefined): Range {
  if (a.is(last - 1, Is.comma)) return sourceRange(a, { first, last: last - 1 }, cue);
  const range = a.range(first, last);
  if (!a.is(last - 1, Is.genitive)) return range;
  const { form } = a.tokens[last - 1]!.word;
  const owns = cue?.first === last && a.must(last, Can.noun) && a.must(last - 1, NOMINAL);
  const ending = /['’]s$/.exec(form)?.[0] ?? (owns ? /(?<=[^s])s$|['’]$/.exec(form)?.[0] : '') ?? '';
  return { ...range, end: range.end - ending.length };
}

/** A piece around its own cue and source is cut in two. */
function without(piece: Stretch, holes: readonly Stretch[]): Stretch[] {
  return holes.reduce<Stretch[]>((pieces, hole) => pieces.flatMap((p) => {
    if (hole.last <= p.first || hole.first >= p.last) return [p];
    return [{ first: p.first, last: hole.first }, { first: hole.last, last: p.last }].filter((q) => q.last > q.first);
  }), [piece]);
}

function typeOf(a: Analysis, pieces: readonly Stretch[]): LocalAttribution['type'] {
  const isQuoted = ({ first, last }: Stretch) => (a.quoteFrom(first)?.last ?? 0) >= last;
  if (pieces.length && pieces.every(isQuoted)) return 'direct';
  const quotations = RangeLookup.of(a.paragraph.quotations);
  // In a headline all words may be capitalised, and what looks like a title is not.
  const isSpeech = ({ use }: Quotation) => use !== 'title' || a.paragraph.kind === 'headline';
  const quotes = pieces.map(({ first, last }) => a.range(first, last)).some((piece) => quotations.some(piece, (q) => q.form === 'marks' && isSpeech(q) && piece.start <= q.start));
  return quotes ? 'mixed' : 'indirect';
}
