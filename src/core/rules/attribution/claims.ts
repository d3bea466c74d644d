import { citedSentences } from './cited.ts';
import type { Claim } from './claim.ts';
import type { Tokens } from '../../grammar/chunks.ts';
import { AUTHOR } from '../../speech/model.ts';
import { Class } from '../../lexicon/class.ts';
import { once } from '../../once.ts';
import { contains, overlaps, type Range } from '../../model.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { directivesOf } from '../directive/find.ts';
import { isAskedWhy, leaveAlone, type QuietReason } from '../left-alone.ts';
import { isAuthors, sided, voiceAt, type Passage, type SidedDoc } from '../passage.ts';
import type { Mark, RuleId } from '../rule.ts';
import type { Signal } from './signal.ts';
import { chanceOf } from '../expectation/table.ts';
import { expectationOf, HARSHEST, SCALE } from './expectation/expectation.ts';
import { accusation } from './signals/accusation.ts';
import { assertion } from './signals/assertion.ts';
import { unsourcedEvidence } from './signals/evidence.ts';
import { motive } from './signals/motive.ts';
import { unsourcedNumber } from './signals/number.ts';
import { agentlessPassive } from './signals/passive.ts';
import { isVagueSpeaker, vagueSource } from './signals/vague.ts';
import { isPast } from './situation.ts';
import { isAskedOfAuthor, isAuthorNamed } from './own-act.ts';
import { isFragment, leadsOn, readingSpan } from './reading-span.ts';
import { isParty } from './somebody.ts';
import { tellingPart } from './telling.ts';
import { viewsOf, type ClauseView } from './view.ts';
import { messagesOf, weigh, worthIn, type Weighed, type Worth } from './worth.ts';
import { isCrowdSource, vagueAttributions, type Spoken } from './vague-attributions.ts';

/** From which worth on a clause is marked, and from which on it is a warning. */
export const THRESHOLD = 0.5;
const WARNING = 0.84;
// A sign alone makes no warning: of the few that signs made, more were wrong than right.
const SIGNED = 0.7;

// What a strong sign adds to the chance, in log odds: that a rule has a name for it counts with a reader.
const STRONG = 0.9;

// Of signs of equal worth the one that says more comes first.
const DETECTORS = [vagueSource, unsourcedEvidence, accusation, motive, agentlessPassive, unsourcedNumber, assertion];

/** The unattributed claims of a passage: each clause once, by the rule that fits best. */
export const claimsOf = once((passage: Passage): readonly Claim[] => {
  const { spoken, clauses } = candidatesIn(sided(passage));
  const reports = spoken.filter(({ at }) => voiceAt(passage, at).speaker === AUTHOR).map(({ claim }) => claim);
  const told = RangeLookup.of(reports.map(({ mark }) => mark));
  const own = clauses.filter(({ view, signs }) => {
    const why = whyNotHere(view, passage) ?? (told.some(view.range()) ? 'outweighed' : isFragment(view) ? 'fragment' : undefined);
    if (why) leaveSignsAlone(view, signs, why);
    return !why;
  });
  return asTheyRead(withoutDoubles([...reports, ...own.flatMap((clause) => fitting(clause, passage))]), passage);
});

/** The marks of one rule. */
export function* marksOf(passage: Passage, rule: RuleId): Generator<Mark> {
  for (const claim of claimsOf(passage)) if (claim.rule === rule) yield claim.mark;
}

/** A clause that is a claim where the author says it, with its signs and what else speaks for it. */
export interface Candidate {
  readonly view: ClauseView;
  readonly signs: readonly Weighed[];
  /** Log odds that an editor would mark it, before the climate of the statement. */
  readonly expected: number;
}

/** Those that are marked in the harshest climate; all of them for whoever asks why. */
const candidatesIn = once((doc: SidedDoc): { readonly spoken: readonly Spoken[]; readonly clauses: readonly Candidate[] } => ({
  spoken: vagueAttributions(doc),
  clauses: told(doc).filter(({ view, signs, expected }) => isAskedWhy(view.passage) || signs.some((sign) => worthIn(1, sign).score >= THRESHOLD) || isLikely(expected + HARSHEST)),
}));

const told = (doc: SidedDoc): Candidate[] => viewsOf(doc).filter(isClaimable).map((view) => {
  const signs = allSignsOf(view);
  return { view, signs, expected: expectationOf(view, signs) };
});

/** Every clause that the author tells as a fact: what the weights are learned from. */
export const toldBy = (passage: Passage): Candidate[] => told(sided(passage)).filter(({ view }) => !whyNotHere(view, passage));

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
  if (citedSentences(view.passage).has(view.clause.sentence.first)) return 'sourced';
  if (isVagueSpeaker(view) || knew(view)) return undefined;
  return RangeLookup.of(cuesOf(view.passage)).some(view.range(), (cue) => view.own.some((i) => overlaps(view.token(i), cue))) ? 'sourced' : undefined;
}

function whyNotHere(view: ClauseView, passage: Passage): QuietReason | undefined {
  if (!isAuthors(passage, view.core)) return 'otherVoice';
  return isDirective(view, passage) ? 'directive' : undefined;
}

/** *Inspectors knew that the water was unsafe* reports nothing: it charges. */
const knew = (view: ClauseView): boolean => view.verbIn(Class.knowing) && isParty(view) && (isPast(view) || !view.hasName(view.subjectHead));

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
const isOther = ({ signal }: Judged): boolean => isAssertion(signal);

/** The sign that weighs most; beside it an aim told in a phrase of its own. */
function fitting(candidate: Candidate, passage: Passage): Claim[] {
  const { view } = candidate;
  const odds = candidate.expected + passage.climate.claims;
  const weighed = judgedIn(candidate, odds, passage).sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || b.worth.score - a.worth.score);
  // A number inside an accusation is one mark, the accusation.
  const blamed = weighed.some(({ signal }) => signal.rule === 'attribution/accusation');
  const aim = weighed.find(({ signal }) => signal.rule === 'attribution/motive' && signal.telling && signal.telling.first > view.clause.first);
  const [first] = weighed.filter((judged) => judged !== aim && !(blamed && judged.signal.rule === 'attribution/unsourced-number'));
  const split = aim?.signal.telling;
  const claims = [
    ...(first ? [claimOf(candidate, first, odds, passage, { first: view.clause.first, last: split?.first ?? view.clause.last })] : []),
    ...(aim ? [claimOf(candidate, aim, odds, passage, first ? split : view.clause)] : []),
  ];
  leaveSignsAlone(view, weighed.filter(({ signal }) => !claims.some(({ rule }) => rule === signal.rule)), 'outweighed');
  return claims;
}

/** The signs that are worth a mark here. Where an editor is likely to mark a clause without a strong sign, its strongest tells as what. */
function judgedIn({ view, signs }: Candidate, odds: number, passage: Passage): Judged[] {
  const { contention } = passage;
  const ofAuthor = isAuthorNamed(view, passage);
  const asked = ofAuthor ? signs.filter(({ signal }) => isAskedOfAuthor(signal.reason)) : signs;
  if (ofAuthor && !asked.length) return [];
  const judged = asked.map((sign): Judged => ({ signal: sign.signal, worth: worthIn(contention, sign) }));
  const strong = judged.filter(({ worth }) => worth.score >= THRESHOLD);
  const kept = strong.length || isGuarded(judged) || !isLikely(odds) ? strong : [strongest(judged)];
  for (const { signal, worth } of judged) if (!kept.some((k) => k.signal.rule === signal.rule)) leaveAlone(view.passage, view.range(), { rule: signal.rule, why: 'worth', worth: worth.score });
  return kept;
}

/** Put as an opinion, or with a source: only a strong sign makes that a claim. */
const isGuarded = (judged: readonly Judged[]): boolean => judged.some(({ worth }) => worth.reasons.includes('opinion') || worth.reasons.includes('sourced'));

const isLikely = (odds: number): boolean => chanceOf(odds + SCALE) >= THRESHOLD;

function strongest(judged: readonly Judged[]): Judged {
  const [first] = [...judged].sort((a, b) => b.worth.score - a.worth.score);
  return first && first.worth.score >= WEAK ? first : { signal: OTHERWISE, worth: { score: 0, reasons: [OTHERWISE.reason] } };
}

/** What has no strong sign is an assertion. */
const OTHERWISE: Signal = { rule: 'attribution/assertion', base: 0, reason: 'event' };
const WEAK = 0.3;

function leaveSignsAlone(view: ClauseView, signs: readonly { readonly signal: Signal }[], why: QuietReason): void {
  for (const { signal } of signs) leaveAlone(view.passage, view.range(), { rule: signal.rule, why });
}

/**
 * How much a reader needs the source: as likely as an editor asks for it; where that is likely, no less than its sign says, up to SIGNED. Where it is not, a strong sign is a hint;
 * a few sentences say too little of what they are part of to make one a hint.
 */
function claimOf({ view }: Candidate, { signal, worth }: Judged, odds: number, { climate }: Passage, span: Tokens = view.clause): Claim {
  const expected = Math.round(100 * chanceOf(odds + SCALE + (worth.score >= THRESHOLD ? STRONG : 0))) / 100;
  const score = Math.max(expected, isLikely(odds) ? Math.min(worth.score, SIGNED) : !climate.told && worth.score >= THRESHOLD ? THRESHOLD : 0);
  const severity = score >= WARNING ? 'warning' : score >= THRESHOLD ? 'information' : 'hint';
  return { rule: signal.rule, severity, whole: view.range(readingSpan(view, span)), leadsOn: leadsOn(view, span.last), mark: { ...view.range(span), telling: tellingPart(view, signal.telling ?? span), severity, worth: messagesOf({ ...worth, score }) } };
}

/** Each claim with what completes it, where that is the author's and no other claim stands in it; and from its subject on: what was told of it before is part of it. */
function asTheyRead(claims: readonly Claim[], passage: Passage): Claim[] {
  const marks = RangeLookup.of(claims.map(({ mark }) => mark));
  const read: Claim[] = [];
  for (const claim of [...claims].sort((a, b) => a.mark.start - b.mark.start)) {
    const one = completed(claim, marks, passage);
    const last = read.at(-1);
    if (!last || !overlaps(last.mark, one.mark)) read.push(one);
    else if (sayAlike(last, one) || contains(last.mark, one.mark)) read[read.length - 1] = joined(last, one);
    else read.push({ ...one, mark: { ...one.mark, start: Math.max(claim.mark.start, last.mark.end) } });
  }
  return read;
}

function completed(claim: Claim, marks: RangeLookup<Mark>, passage: Passage): Claim {
  const { mark, whole = mark } = claim;
  const start = isAuthors(passage, { start: whole.start, end: mark.end }) ? whole.start : mark.start;
  const after = { start: mark.start, end: whole.end };
  const end = isAuthors(passage, after) && (claim.leadsOn || !marks.some(after, (other) => other !== mark && other.start >= mark.start)) ? whole.end : mark.end;
  return { ...claim, mark: { ...mark, start, end } };
}

/** Is it the same that a reader would ask, or has one of them no name of its own? */
const sayAlike = (a: Claim, b: Claim): boolean => a.rule === b.rule || isAssertion(a) || isAssertion(b);

const isAssertion = ({ rule }: Pick<Claim, 'rule'>): boolean => rule === 'attribution/assertion';

/** Two clauses with one subject are one claim, which the weightier names. */
function joined(a: Claim, b: Claim): Claim {
  const named = weightOf(b) > weightOf(a) ? b : a;
  return { ...named, mark: { ...named.mark, start: Math.min(a.mark.start, b.mark.start), end: Math.max(a.mark.end, b.mark.end) } };
}

const weightOf = ({ mark }: Claim): number => mark.worth?.score ?? 0;

/** A place is marked once: a mark inside another says nothing new. */
function withoutDoubles(claims: readonly Claim[]): Claim[] {
  const marks = RangeLookup.of(claims.map(({ mark }) => mark));
  return claims.filter(({ mark }, n) => !marks.some(mark, (other) => other !== mark && contains(other, mark) && (!contains(mark, other) || claims.findIndex((c) => c.mark === other) < n)));
}
