import { AUTHOR } from '../../speech/model.ts';
import type { Tokens } from '../../grammar/chunks.ts';
import { Class } from '../../lexicon/class.ts';
import { once } from '../../once.ts';
import { contains, overlaps, type Range, type Severity } from '../../model.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { directivesOf } from '../directive/find.ts';
import { isAskedWhy, leaveAlone, type QuietReason } from '../left-alone.ts';
import { isAuthors, sided, voiceAt, type Passage, type SidedDoc } from '../passage.ts';
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
import { tellingPart } from './telling.ts';
import { viewsOf, type ClauseView } from './view.ts';
import { messagesOf, weigh, worthIn, type Weighed, type Worth } from './worth.ts';
import { isCrowdSource, vagueAttributions, type Spoken } from './vague-attributions.ts';

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

/** The unattributed claims of a passage: each clause once, by the rule that fits best. */
export const claimsOf = once((passage: Passage): readonly Claim[] => {
  const { spoken, clauses } = candidatesIn(sided(passage));
  const reports = spoken.filter(({ at }) => voiceAt(passage, at).speaker === AUTHOR).map(({ claim }) => claim);
  const told = RangeLookup.of(reports.map(({ mark }) => mark));
  const own = clauses.filter(({ view, signs }) => {
    const why = whyNotHere(view, passage) ?? (told.some(view.range()) ? 'outweighed' : undefined);
    if (why) leaveSignsAlone(view, signs, why);
    return !why;
  });
  return withoutDoubles([...reports, ...own.flatMap((clause) => fitting(clause, passage.contention))]);
});

/** The marks of one rule. */
export function* marksOf(passage: Passage, rule: RuleId): Generator<Mark> {
  for (const claim of claimsOf(passage)) if (claim.rule === rule) yield claim.mark;
}

/** A clause that is a claim where the author says it, with its signs. */
interface Candidate {
  readonly view: ClauseView;
  readonly signs: readonly Weighed[];
}

const candidatesIn = once((doc: SidedDoc): { readonly spoken: readonly Spoken[]; readonly clauses: readonly Candidate[] } => ({
  spoken: vagueAttributions(doc),
  clauses: viewsOf(doc).filter((view) => isClaimable(view)).map((view) => ({ view, signs: signsOf(view) })).filter(({ signs }) => signs.length > 0),
}));

/** Those that can weigh enough in the harshest climate; all of them for whoever asks why. */
function signsOf(view: ClauseView): Weighed[] {
  return allSignsOf(view).filter((sign) => isAskedWhy(view.passage) || worthIn(1, sign).score >= THRESHOLD);
}

function allSignsOf(view: ClauseView): Weighed[] {
  return DETECTORS.flatMap((detect) => detect(view) ?? []).map((signal) => weigh(view, signal));
}

function isClaimable(view: ClauseView): boolean {
  const why = whyNoClaim(view);
  if (why && isAskedWhy(view.passage)) leaveSignsAlone(view, allSignsOf(view), why);
  return !why;
}

/** A claim is told as a fact, and no report by somebody named. */
function whyNoClaim(view: ClauseView): QuietReason | undefined {
  const { mood, kind } = view.clause;
  if (mood !== 'statement') return 'notTold';
  if (view.isQuoted(view.clause.verb ?? view.clause.first)) return 'quoted';
  if (kind === 'verbless' && view.passage.kind !== 'text') return 'fragment';
  if (isVagueSpeaker(view) || knew(view)) return undefined;
  return RangeLookup.of(cuesOf(view.passage)).some(view.range(), (cue) => view.own.some((i) => overlaps(view.token(i), cue))) ? 'sourced' : undefined;
}

function whyNotHere(view: ClauseView, passage: Passage): QuietReason | undefined {
  if (!isAuthors(passage, view.core)) return 'otherVoice';
  return isDirective(view, passage) ? 'directive' : undefined;
}

/** *Inspectors knew that the water was unsafe* reports nothing: it charges. */
const knew = (view: ClauseView): boolean => view.verbIn(Class.knowing) && isParty(view) && isPast(view);

/** The cues of somebody who is named and speaks; what others think is no report of theirs. */
const cuesOf = once((doc: SidedDoc): readonly Range[] =>
  doc.attributions.flatMap((a) => (a.cue && a.cueClass !== 'cognitive' && a.sourceKind !== 'author' && a.sourceKind !== 'vague' && a.sourceKind !== 'anonymous' && !isCrowdSource(doc, a.source) ? [a.cue] : [])));

/** An order is marked as one. */
function isDirective({ core }: ClauseView, passage: Passage): boolean {
  return RangeLookup.of(directivesOf(passage)).some(core, (d) => contains(d, core));
}

interface Judged {
  readonly signal: Signal;
  readonly worth: Worth;
}

/** An assertion is what no other rule has a name for. */
const isOther = ({ signal }: Judged): boolean => signal.rule === 'attribution/assertion';

/** The sign that weighs most; beside it an aim told in a phrase of its own. */
function fitting({ view, signs }: Candidate, contention: number): Claim[] {
  const weighed = signs.map((sign): Judged => ({ signal: sign.signal, worth: worthIn(contention, sign) })).filter(({ signal, worth }) => isWorthMarking(view, signal, worth))
    .sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || b.worth.score - a.worth.score);
  // A number inside an accusation is one mark, the accusation.
  const blamed = weighed.some(({ signal }) => signal.rule === 'attribution/accusation');
  const aim = weighed.find(({ signal }) => signal.rule === 'attribution/motive' && signal.span && signal.span.first > view.clause.first);
  const [first] = weighed.filter(({ signal }) => !(aim && signal.rule === 'attribution/motive') && !(blamed && signal.rule === 'attribution/unsourced-number'));
  const marks = first ? [claimOf(view, first, aim && { first: view.clause.first, last: aim.signal.span!.first })] : [];
  const claims = aim ? [...marks, claimOf(view, aim)] : marks;
  leaveSignsAlone(view, weighed.filter(({ signal }) => !claims.some(({ rule }) => rule === signal.rule)), 'outweighed');
  return claims;
}

function isWorthMarking(view: ClauseView, signal: Signal, { score }: Worth): boolean {
  if (score >= THRESHOLD) return true;
  leaveAlone(view.passage, view.range(signal.span), { rule: signal.rule, why: 'worth', worth: score });
  return false;
}

function leaveSignsAlone(view: ClauseView, signs: readonly { readonly signal: Signal }[], why: QuietReason): void {
  for (const { signal } of signs) leaveAlone(view.passage, view.range(signal.span), { rule: signal.rule, why });
}

function claimOf(view: ClauseView, { signal, worth }: Judged, span: Tokens = signal.span ?? view.clause): Claim {
  const severity = worth.score >= WARNING ? 'warning' : 'information';
  return { rule: signal.rule, severity, mark: { ...view.range(span), telling: tellingPart(view, span), severity, worth: messagesOf(worth) } };
}

/** A place is marked once: a mark inside another says nothing new. */
function withoutDoubles(claims: readonly Claim[]): Claim[] {
  const marks = RangeLookup.of(claims.map(({ mark }) => mark));
  return claims.filter(({ mark }, n) => !marks.some(mark, (other) => other !== mark && contains(other, mark) && (!contains(mark, other) || claims.findIndex((c) => c.mark === other) < n)));
}
