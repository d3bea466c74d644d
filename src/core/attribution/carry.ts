import { overlaps, shift, type Range } from '../model.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Placed } from './link.ts';
import type { PlacedAttribution } from './speakers.ts';

/** Reports that reach into the paragraphs behind them: an opened quotation, *She said:*, a quotation without a cue of its own. */
export function carryOver(placed: readonly Placed[], given: readonly PlacedAttribution[]): PlacedAttribution[] {
  const attributions = [...given];
  for (let n = 1; n < placed.length; n++) {
    const before = lastReport(attributions, n - 1);
    const pieces = before ? continuation(placed, n, before, attributions) : [];
    if (!before || !pieces.length) continue;
    const opened = before.continues === true || leavesOpen(placed[n - 1]!, before);
    if (opened) attributions[attributions.indexOf(before)] = { ...before, content: [...before.content, ...pieces], paragraph: n };
    else attributions.push({ ...before, content: pieces, paragraph: n, type: 'direct', certainty: 'guess' });
  }
  return attributions.filter((a) => a.content.length > 0 || !a.continues);
}

/** The report that the paragraph ends with. */
function lastReport(attributions: readonly PlacedAttribution[], n: number): PlacedAttribution | undefined {
  const inside = attributions.filter((a) => a.paragraph === n && a.source);
  return inside.find((a) => a.continues) ?? inside.reduce<PlacedAttribution | undefined>((last, a) => (!last || endOf(a) > endOf(last) ? a : last), undefined);
}

function endOf({ cue, content }: PlacedAttribution): number {
  return Math.max(cue?.end ?? 0, content.at(-1)?.end ?? 0);
}

/** What paragraph n continues of a report before it. */
function continuation(placed: readonly Placed[], n: number, before: PlacedAttribution, attributions: readonly PlacedAttribution[]): Range[] {
  const { paragraph, start } = placed[n]!;
  const quotations = freeQuotations(placed[n]!, attributions);
  const [first] = paragraph.quotations;
  const begins = first !== undefined && first.start === 0;
  if (leavesOpen(placed[n - 1]!, before)) return begins ? quotations.slice(0, 1) : [];
  if (before.continues) return begins ? quotations : [{ start, end: start + paragraph.text.length }];
  const quoting = before.type !== 'indirect';
  return quoting && begins && isWholly(paragraph.text, paragraph.quotations) && quotations.length === outer(paragraph.quotations).length ? quotations : [];
}

/** Does the quotation that the report ends with lack its closing mark, as one that goes on in the next paragraph does? */
function leavesOpen({ paragraph, start }: Placed, { content }: PlacedAttribution): boolean {
  const last = outer(paragraph.quotations).at(-1);
  return last !== undefined && !last.closed && content.some((piece) => overlaps(piece, shift(last, start)));
}

function outer(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter((q) => q.depth === 0 && q.form === 'marks');
}

/** Quotations of a paragraph that no report has claimed, in offsets of the text. */
function freeQuotations({ paragraph, start }: Placed, attributions: readonly PlacedAttribution[]): Range[] {
  const ranges = outer(paragraph.quotations).map((q) => shift({ start: q.start, end: q.end }, start));
  return ranges.filter((r) => !attributions.some((a) => a.content.some((piece) => overlaps(piece, r))));
}

// A paragraph with more than this many letters outside its quotations tells something itself.
const OUTSIDE = 12;

function isWholly(text: string, quotations: readonly Quotation[]): boolean {
  const inside = outer(quotations).reduce((sum, q) => sum + q.end - q.start, 0);
  return text.length - inside <= OUTSIDE;
}
