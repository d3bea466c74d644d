import type { Tokens } from '../../grammar/chunks.ts';
import { Class } from '../../lexicon/class.ts';
import { phraseBefore, viewsAround, type ClauseView } from './view.ts';

// In tokens: more than that is a second statement.
const MOST_ADDED = 20;
const CLOSED_WITHIN = 15;

/** No clause ends in one of these: what it leads to is a part of it. */
const DANGLING: readonly Class[] = [Class.clausePreposition, Class.clauseDeterminer, Class.infinitiveMarker];

/**
 * A clause as it reads by itself: from its subject, which it may share with the clause before it, or from what it is about; with the clauses behind it that
 * complete it (*this erases the reality | that …*), and no bracket left open. In tokens of the passage.
 */
export function readingSpan(view: ClauseView, span: Tokens): Tokens {
  const first = span.first === view.clause.first ? beginning(view) : span.first;
  const last = span.last === view.clause.last ? ending(view, span.last) : span.last;
  return balanced(view, { first, last });
}

/** Without a bracket that is only opened, or only closed, in it. */
export const balanced = (view: ClauseView, span: Tokens): Tokens => withClosedBrackets(view, withoutClosed(view, span));

/** *the filter | that was removed*, *they lied and | stole*: where what does it is named. */
export function beginning(view: ClauseView): number {
  const { first, kind, subject, finite } = view.clause;
  const named = kind === 'relative' || (!subject && finite === first) ? antecedent(view) ?? subject?.first : subject?.first;
  const from = named !== undefined && named < first && first - named <= MOST_ADDED ? named : first;
  return wholePhrase(view, from);
}

/** The phrase right before a relative clause, a comma or a preposition between; or before a clause whose subject was taken for something else. */
function antecedent({ clause: { first, marker }, passage }: ClauseView): number | undefined {
  const at = Math.min(first, marker ?? first);
  return (phraseBefore(passage, at) ?? phraseBefore(passage, at - 1))?.first;
}

/** *managers at | the mill have …*: nothing begins behind a preposition. */
function wholePhrase(view: ClauseView, from: number): number {
  const { marker, sentence } = view.clause;
  const at = from - 1;
  if (at <= sentence.first || at === marker || !view.word(at).classes.has(Class.clausePreposition) || view.word(at).classes.has(Class.clauseSubordinator)) return from;
  const left = phraseBefore(view.passage, at);
  return left ? wholePhrase(view, left.first) : from;
}

/** Behind the clauses that follow without a mark and are part of it. */
function ending(view: ClauseView, last: number): number {
  let end = last;
  for (let next = completedAt(view, end); next !== undefined && next - last <= MOST_ADDED; next = completedAt(view, end)) end = next;
  return end;
}

/** Where the clause ends that begins at a token and completes the one before it. */
function completedAt(view: ClauseView, at: number): number | undefined {
  if (at >= view.clause.sentence.last || view.word(at).kind === 'mark') return undefined;
  const next = viewsAround(view.passage, at).find(({ clause }) => clause.first === at || clause.marker === at)?.clause;
  if (!next || next.last <= at) return undefined;
  return next.kind === 'subordinate' || next.kind === 'relative' || view.word(at - 1).classes.hasAny(DANGLING) ? next.last : undefined;
}

/** What stands before a bracket that was opened outside is no part of it: *(Oslo, 3 May) – | The board has …* */
function withoutClosed(view: ClauseView, { first, last }: Tokens): Tokens {
  let depth = 0;
  let start = first;
  for (let i = first; i < last; i++) {
    if (OPENING.has(view.word(i).form)) depth++;
    else if (CLOSING.has(view.word(i).form) && --depth < 0) [depth, start] = [0, i + 1];
  }
  if (start > first) while (start < last && view.word(start).kind === 'mark') start++;
  return { first: start < last ? start : first, last };
}

/** A bracket that is opened is closed, where that is near; where not, the claim ends before it. */
function withClosedBrackets(view: ClauseView, { first, last }: Tokens): Tokens {
  let open: number | undefined;
  for (let i = first; i < last; i++) {
    if (OPENING.has(view.word(i).form)) open = i;
    else if (CLOSING.has(view.word(i).form)) open = undefined;
  }
  if (open === undefined) return { first, last };
  const until = Math.min(view.clause.sentence.last, last + CLOSED_WITHIN);
  for (let i = last; i < until; i++) if (CLOSING.has(view.word(i).form)) return { first, last: i + 1 };
  return open > first ? { first, last: open } : { first, last };
}

export const OPENING: ReadonlySet<string> = new Set(['(', '[']);
export const CLOSING: ReadonlySet<string> = new Set([')', ']']);
