import { Can } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import { tokenAt } from '../../languages/paragraph.ts';
import type { Stretch } from '../analysis.ts';
import type { Found } from '../reading/model.ts';
import { lastStartingBefore } from '../../text/range-lookup.ts';
import type { Reading } from './builder.ts';
import { opensClause } from './subject.ts';
import type { View } from './view.ts';

/** Content that stands before its cue: *«A», sier X*, *A, sier X*, *– A. B, sier X*. */
export interface Preceding {
  readonly content: Stretch;
  /** Between marks, after a dash, or a clause with no mark of speech. */
  readonly form: 'marks' | 'turn' | 'clause';
}

/** What the clause that opens with a cue verb at `at` closes; undefined where nothing said stands there. */
export function contentBefore(reading: Reading, view: View, at: number): Preceding | undefined {
  const mark = at - 1;
  const quoted = closedQuotation(view, mark);
  if (quoted >= 0) return { content: { first: quoted, last: view.closer(quoted) + 1 }, form: 'marks' };
  if (mark <= view.first || !isBreak(view, mark)) return undefined;
  if (!endsTurn(reading, view, mark) && !isWholeClause(view, mark)) return undefined;
  const turn = turnBefore(reading, view, mark);
  if (turn !== undefined) return { content: { first: turn, last: mark }, form: 'turn' };
  return { content: { first: firstWord(view), last: mark }, form: 'clause' };
}

function firstWord(view: View): number {
  return view.isMark(view.first) && view.closer(view.first) < 0 ? view.first + 1 : view.first;
}

/** The comma before a verb of saying has ended the turn of speech, however its clauses are read; *tenker vi* is its own. */
function endsTurn({ turns }: Reading, view: View, mark: number): boolean {
  const { end } = view.tokens[mark - 1]!;
  return lastStartingBefore(turns, end)?.end === end && !view.listed(mark + 2, Class.firstPerson);
}

/** Where the turn of speech that runs up to a comma begins: at its dash, unless somebody else has been named since. */
function turnBefore(reading: Reading, view: View, mark: number): number | undefined {
  const { start } = view.tokens[mark]!;
  const turn = lastStartingBefore(reading.turns, start);
  if (!turn) return undefined;
  const first = tokenAt(view.tokens, turn.inner.start);
  return reading.recent().some((a) => isOutside(a, first) && !(a.source && view.a.has(a.source.first, Class.firstPerson))) ? undefined : first;
}

/** Does a report stand beside the speech of its turn, rather than inside it? */
function isOutside({ cue, spoken, pieces }: Found, turn: number): boolean {
  return cue !== undefined && cue.first >= turn && spoken === true && pieces[0]?.first === turn;
}

/** The opening token of a quotation that ends before the cue: *«A»,* · *«A,»* · *«A?»*. */
function closedQuotation(view: View, mark: number): number {
  return view.opener(view.isComma(mark) ? mark - 1 : mark);
}

function isBreak(view: View, mark: number): boolean {
  return BREAKS.has(view.form(mark));
}

const BREAKS = new Set([',', '?', '!', '…', '–', '-', '—']);

/** A main clause, or a fragment without a verb; not a subject with its relative clause (*Det som skjer nå, markerer …*), nor a clause that the cue's own begins with. */
function isWholeClause(view: View, mark: number): boolean {
  let embedded = opensClause(view, firstWord(view));
  for (let i = view.first; i < mark; i = view.after(i)) {
    if (!view.isFinite(i)) continue;
    const opener = view.a.clauseOf(i)?.marker;
    if (opener === undefined || view.must(opener, Can.question)) return true;
    embedded = true;
  }
  return !embedded;
}
