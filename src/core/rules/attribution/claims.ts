import type { Tokens } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import { contains, overlaps, type Range, type Severity } from '../../model.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { directivesOf } from '../directive/find.ts';
import type { Passage } from '../passage.ts';
import type { Mark, RuleId } from '../rule.ts';
import type { Signal } from './signal.ts';
import { accusation } from './signals/accusation.ts';
import { assertion } from './signals/assertion.ts';
import { unsourcedEvidence } from './signals/evidence.ts';
import { isParty, motive } from './signals/motive.ts';
import { unsourcedNumber } from './signals/number.ts';
import { agentlessPassive } from './signals/passive.ts';
import { isVagueSpeaker, vagueSource } from './signals/vague.ts';
import { isPast } from './situation.ts';
import { viewsOf, type ClauseView } from './view.ts';
import { messagesOf, worthOf, type Worth } from './worth.ts';
import { isCrowdSource, vagueAttributions } from './vague-attributions.ts';

/** From which worth on a clause is marked, and from which on it is a warning. */
export const THRESHOLD = 0.5;
const WARNING = 0.7;

// Of signs of equal worth the one that says more comes first.
const DETECTORS = [vagueSource, unsourcedEvidence, accusation, motive, agentlessPassive, unsourcedNumber, assertion];

export interface Claim {
  readonly rule: RuleId;
  readonly mark: Mark;
  readonly severity: Severity;
}

const remembered = new WeakMap<Passage, readonly Claim[]>();

/** The unattributed claims of a passage: each clause once, by the rule that fits best. */
export function claimsOf(passage: Passage): readonly Claim[] {
  let claims = remembered.get(passage);
  if (!claims) remembered.set(passage, (claims = findClaims(passage)));
  return claims;
}

/** The marks of one rule. */
export function* marksOf(passage: Passage, rule: RuleId): Generator<Mark> {
  for (const claim of claimsOf(passage)) if (claim.rule === rule) yield claim.mark;
}

function findClaims(passage: Passage): Claim[] {
  const spoken = vagueAttributions(passage);
  const told = RangeLookup.of(spoken.map(({ mark }) => mark));
  const clauses = viewsOf(passage).filter((view) => isClaimable(view) && !told.some(view.range()))
    .flatMap((view) => fitting(view));
  return withoutDoubles([...spoken, ...clauses]);
}

/** In the author's voice, told as a fact, and no report by somebody named. */
function isClaimable(view: ClauseView): boolean {
  const { mood, kind } = view.clause;
  if (mood !== 'statement' || !view.isAuthors || view.isQuoted(view.clause.verb ?? view.clause.first)) return false;
  if (kind === 'verbless' && view.passage.kind !== 'text') return false;
  if (isDirective(view)) return false;
  if (isVagueSpeaker(view) || knew(view)) return true;
  return !RangeLookup.of(cuesOf(view.passage)).some(view.range(), (cue) => view.own.some((i) => overlaps(view.token(i), cue)));
}

/** *Inspectors knew that the water was unsafe* reports nothing: it charges. */
const knew = (view: ClauseView): boolean => view.verbIn(Class.knowing) && isParty(view) && isPast(view);

const cues = new WeakMap<Passage, readonly Range[]>();

/** The cues of somebody who is named and speaks; what others think is no report of theirs. */
function cuesOf(passage: Passage): readonly Range[] {
  let own = cues.get(passage);
  if (!own) cues.set(passage, (own = passage.attributions.flatMap((a) => (a.cue && a.cueClass !== 'cognitive' && a.sourceKind !== 'author' && a.sourceKind !== 'vague' && a.sourceKind !== 'anonymous' && !isCrowdSource(passage, a.source) ? [a.cue] : []))));
  return own;
}

/** An order is marked as one. */
function isDirective({ clause, passage }: ClauseView): boolean {
  const at = passage.tokens[clause.finite ?? clause.verb ?? clause.first]!;
  return RangeLookup.of(directivesOf(passage)).some(at, (d) => contains(d, at));
}

interface Weighed {
  readonly signal: Signal;
  readonly worth: Worth;
}

/** An assertion is what no other rule has a name for. */
const isOther = ({ signal }: Weighed): boolean => signal.rule === 'attribution/assertion';

/** The sign that weighs most; beside it an aim told in a phrase of its own. */
function fitting(view: ClauseView): Claim[] {
  const weighed = DETECTORS.flatMap((detect) => weigh(view, detect(view) ?? [])).filter(({ worth }) => worth.score >= THRESHOLD)
    .sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || b.worth.score - a.worth.score);
  // A number inside an accusation is one mark, the accusation.
  const blamed = weighed.some(({ signal }) => signal.rule === 'attribution/accusation');
  const aim = weighed.find(({ signal }) => signal.rule === 'attribution/motive' && signal.span && signal.span.first > view.clause.first);
  const [first] = weighed.filter(({ signal }) => !(aim && signal.rule === 'attribution/motive') && !(blamed && signal.rule === 'attribution/unsourced-number'));
  const marks = first ? [claimOf(view, first, aim && { first: view.clause.first, last: aim.signal.span!.first })] : [];
  return aim ? [...marks, claimOf(view, aim)] : marks;
}

function weigh(view: ClauseView, signal: Signal | []): Weighed | [] {
  return Array.isArray(signal) ? [] : { signal, worth: worthOf(view, signal, view.passage.contention) };
}

function claimOf(view: ClauseView, { signal, worth }: Weighed, span: Tokens = signal.span ?? view.clause): Claim {
  const severity = worth.score >= WARNING ? 'warning' : 'information';
  return { rule: signal.rule, severity, mark: { ...view.range(span), severity, worth: messagesOf(worth) } };
}

/** A place is marked once: a mark inside another says nothing new. */
function withoutDoubles(claims: readonly Claim[]): Claim[] {
  const marks = RangeLookup.of(claims.map(({ mark }) => mark));
  return claims.filter(({ mark }, n) => !marks.some(mark, (other) => other !== mark && contains(other, mark) && (!contains(mark, other) || claims.findIndex((c) => c.mark === other) < n)));
}
