import type { Range } from '../../model.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { isNominal } from './noun-phrase.ts';
import { relativeOpener } from './subject.ts';
import { Trait } from './traits.ts';
import type { View } from './view.ts';

/** Content that stands before its cue: *«A», sier X*, *A, sier X*, *– A. B, sier X*. */
export interface Preceding {
  readonly content: Range;
  readonly direct: boolean;
}

/** What the clause that opens with a cue verb at `at` closes; undefined where nothing said stands there. */
export function contentBefore(paragraph: Paragraph, view: View, at: number): Preceding | undefined {
  const mark = at - 1;
  const quoted = closedQuotation(view, mark);
  if (quoted >= 0) return { content: quotedRange(view, quoted), direct: true };
  if (mark <= view.first || !isBreak(view, mark)) return undefined;
  const turn = paragraph.quotations.find((q) => q.form !== 'marks' && q.inner.end <= view.tokens[mark]!.end && view.tokens[mark]!.start <= q.inner.end);
  if (turn) return { content: { start: turn.inner.start, end: view.tokens[mark - 1]!.end }, direct: true };
  return isWholeClause(view, mark) ? { content: view.range(view.first, mark), direct: false } : undefined;
}

/** The opening token of a quotation that ends before the cue: *«A»,* · *«A,»* · *«A?»*. */
function closedQuotation(view: View, mark: number): number {
  const close = view.isComma(mark) ? mark - 1 : mark;
  return close >= 0 ? Math.max(view.opener(close), -1) : -1;
}

function quotedRange(view: View, open: number): Range {
  const close = view.closer(open);
  return { start: view.tokens[open]!.end, end: view.tokens[close]!.start };
}

function isBreak(view: View, mark: number): boolean {
  const form = view.form(mark);
  return form === ',' || form === '?' || form === '!' || form === '…' || form === '–' || form === '-' || form === '—';
}

/** A main clause, or a fragment without a verb; not a subject with its relative clause: *Det som skjer nå, markerer …*. */
function isWholeClause(view: View, mark: number): boolean {
  let finite = false;
  for (let i = view.first; i < mark; i = view.after(i)) {
    if (!view.isFinite(i)) continue;
    if (relativeOpener(view, i) < 0) return true;
    finite = true;
  }
  return !finite;
}

/** Is the stretch before the verb an adverbial clause rather than something said? */
export function opensWithSubordinator(view: View, from: number): boolean {
  return view.has(from, Trait.subordinator | Trait.conditional) && (!view.has(from, Trait.adverb) || isNominal(view, from + 1));
}
