import type { Tokens } from '../../grammar/chunks.ts';
import { Class } from '../../lexicon/class.ts';
import { viewsAround, type ClauseView } from './view.ts';

// In tokens: more than that is a second statement.
const MOST_ADDED = 20;
const CLOSED_WITHIN = 15;

/** No clause ends in one of these: what it leads to is a part of it. */
const DANGLING: readonly Class[] = [Class.clausePreposition, Class.clauseDeterminer, Class.clauseInfinitive];

/**
 * A claim as it reads by itself: with the clauses behind it that complete it (*this erases the reality | that …*), and no bracket left open. In tokens of the passage.
 */
export function readingSpan(view: ClauseView, span: Tokens): Tokens {
  const last = span.last === view.clause.last ? ending(view, span.last) : span.last;
  return withClosedBrackets(view, { first: span.first, last });
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

const OPENING: ReadonlySet<string> = new Set(['(', '[']);
const CLOSING: ReadonlySet<string> = new Set([')', ']']);
