import type { Tokens } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import { phraseBefore, viewAt, viewsAround, type ClauseView } from './view.ts';

// In tokens: more than that is a second statement.
const MOST_ADDED = 20;
// What shares its subject is no clause without it, however far it is.
const MOST_SHARED = 45;
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

/** *the filter | that was removed*, *they lied and | stole*, *in May | the board …*: where what does it is named, or what stands in front of its verb. */
export function beginning(view: ClauseView): number {
  const from = wholePhrase(view, afterLabel(view, named(view)));
  return view.clause.kind === 'relative' || opensWithVerb(view, from) ? within(from, inFront(view), MOST_SHARED) : from;
}

/** Is it no clause, however far it reaches: without a verb that tells a time, or with nothing that its verb says something of? */
export function isFragment(view: ClauseView): boolean {
  const { finite, kind, subject, first, mood } = view.clause;
  if (kind === 'verbless' || subject) return false;
  return finite === undefined || (mood === 'statement' && opensWithVerb(view, first) && beginning(view) === first);
}

function named(view: ClauseView): number {
  const { first, kind, subject, finite } = view.clause;
  const one = kind === 'relative' || (!subject && finite === first) ? antecedent(view) ?? subject?.first : subject?.first;
  return one !== undefined && one < first ? within(first, one) : first;
}

const within = (from: number, earlier: number, most = MOST_ADDED): number => (from - earlier <= most ? earlier : from);

/** *Press release: | The board …*, *Oslo, 3 May – | The board …* */
function afterLabel(view: ClauseView, from: number): number {
  const { subject, finite } = view.clause;
  if (finite === undefined) return from;
  const label = view.own.findLast((i) => i >= from && i < finite && (view.word(i).form === ':' || (subject && i < subject.first && DASHES.has(view.word(i).form))));
  return label === undefined ? from : label + 1;
}

const DASHES: ReadonlySet<string> = new Set(['–', '—']);

/** *When it rained | were the roads closed*, *and | stole*: what it begins with is no subject, and nothing stands in front. */
const opensWithVerb = (view: ClauseView, from: number): boolean => view.clause.mood === 'statement' && view.own.find((i) => i >= from && !view.word(i).classes.has(Class.clauseAdverb)) === view.clause.finite;

/** Where the clauses begin that stand in front of the verb, or the one whose subject is shared. */
function inFront({ clause, passage }: ClauseView): number {
  const before = viewsAround(passage, clause.first).filter(({ clause: { first } }) => first < clause.first).reverse();
  const main = before.findIndex(({ clause: { kind } }) => kind === 'main' || kind === 'coordinated');
  if (clause.kind === 'relative' || !clause.subject || clause.subject.first < clause.first) return main < 0 ? clause.first : beginning(before[main]!);
  const front = (main < 0 ? before : before.slice(0, main)).map(({ clause: { first, marker } }) => Math.min(first, marker ?? first));
  return Math.min(clause.first, ...front);
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

/** Behind the clauses that follow without a mark and are part of it; of what stands in a subject, behind the verb of that. */
function ending(view: ClauseView, last: number): number {
  let end = Math.max(last, governor(view)?.last ?? last);
  if (end - last > MOST_ADDED) end = last;
  for (let next = completedAt(view, end); next !== undefined && (next - last <= MOST_ADDED || leadsOn(view, end)); next = completedAt(view, end)) end = next;
  return end;
}

/** The clause in whose subject a relative clause stands: *those | who took the money | have fled*. */
function governor({ clause: { kind, marker, first }, passage }: ClauseView): Clause | undefined {
  const about = kind === 'relative' ? viewAt(passage, Math.min(first, marker ?? first) - 1)?.clause : undefined;
  return about?.finite !== undefined && about.finite > first ? about : undefined;
}

/** Where the clause ends that begins at a token and completes the one before it. */
function completedAt(view: ClauseView, at: number): number | undefined {
  if (at >= view.clause.sentence.last || view.word(at).kind === 'mark') return undefined;
  const next = viewsAround(view.passage, at).find(({ clause }) => clause.first === at || clause.marker === at)?.clause;
  if (!next || next.last <= at) return undefined;
  return next.kind === 'subordinate' || next.kind === 'relative' || leadsOn(view, at) ? next.last : undefined;
}

/** *has an obligation to | …*: what ends so is no clause. */
export const leadsOn = (view: ClauseView, end: number): boolean => view.word(end - 1).classes.hasAny(DANGLING);

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
