import { Class } from '../../lexicon/class.ts';
import { isLoaded } from '../expectation/loaded.ts';
import { isHeading, isPast } from './situation.ts';
import { REASONS, type Reason } from './reasons.ts';
import type { Signal } from './signal.ts';
import { viewsAround, type ClauseView } from './view.ts';

/** 0–1: how much a reader needs to know the source, with the reasons in the order of their weight. */
export interface Worth {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

interface Weight {
  readonly reason: Reason;
  readonly by: number;
  readonly holds: (view: ClauseView, signal: Signal) => boolean;
}

/** What each circumstance adds to a sign's worth, or takes from it. */
const WEIGHTS: readonly Weight[] = [
  { reason: 'harm', by: 0.12, holds: (v) => v.nouns(Class.harmNoun, Class.misdeedNoun).length > 0 || v.verbIn(Class.suffer, Class.misdeed) },
  { reason: 'loaded', by: 0.1, holds: (v) => v.own.some((i) => isLoaded(v.word(i))) },
  { reason: 'absolute', by: 0.1, holds: (v) => v.inList(Class.absolute).length > 0 },
  { reason: 'event', by: 0.05, holds: (v) => isPast(v) },
  { reason: 'number', by: 0.08, holds: (v, s) => s.reason !== 'number' && s.reason !== 'vague' && v.inList(Class.vagueNumber).length > 0 },
  { reason: 'ownAct', by: -0.3, holds: (v, s) => v.clause.person === 'own' && s.reason !== 'agentless' && s.reason !== 'reassuring' && s.reason !== 'vague' },
  { reason: 'opinion', by: -0.5, holds: (v, s) => s.reason !== 'vague' && isOpinion(v) },
  { reason: 'office', by: -0.25, holds: (v, s) => s.reason !== 'vague' && s.reason !== 'accusation' && s.reason !== 'agentless' && v.clause.voice === 'active' && v.verbIn(Class.admin, Class.ownAct) && !v.verbIn(Class.misdeed, Class.blame) },
  { reason: 'office', by: -0.15, holds: (v, s) => s.reason !== 'vague' && s.reason !== 'accusation' && v.nouns(Class.routineNoun).length > 0 },
  { reason: 'office', by: -0.25, holds: (v, s) => s.reason !== 'vague' && v.verbIn(Class.legalVerb) },
  { reason: 'denied', by: -0.25, holds: (v, s) => v.clause.negated && s.reason !== 'reassuring' && s.reason !== 'contested' && s.reason !== 'vague' && v.verbIn(Class.suffer, Class.misdeed) },
  { reason: 'modal', by: -0.2, holds: (v, s) => v.clause.modal !== undefined && !isPrediction(v) && s.reason !== 'reassuring' },
  { reason: 'modal', by: -0.08, holds: isPrediction },
  { reason: 'sourced', by: -0.6, holds: (v, s) => s.reason !== 'vague' && isSourced(v, s) },
  { reason: 'opinion', by: -0.3, holds: (v, s) => s.reason !== 'vague' && v.sentenceHas(Class.ownKnowledge) },
  { reason: 'general', by: -0.08, holds: (v, s) => s.rule === 'attribution/assertion' && s.reason !== 'contested' && !isPast(v) && !v.clause.negated && v.inList(Class.absolute).length === 0 },
  { reason: 'office', by: -0.1, holds: (v, s) => isHeading(v) && s.reason !== 'reassuring' },
];

/** A source in the clause itself or in one that it hangs together with; not in a sentence that is only joined to it, and not a vague one. */
function isSourced(view: ClauseView, { reason }: Signal): boolean {
  if (isReport(view)) return true;
  if (reason === 'contested' || !view.sentenceHas(Class.sourcePhrase)) return false;
  const { first, subject } = view.clause;
  const holders = viewsAround(view.passage, first).filter((v) => v !== view && isReport(v));
  return holders.length === 0 || holders.some((v) => !(isJoined(v, view) && v.clause.subject?.first !== subject?.first) && !v.subjectIs(Class.vagueNoun, Class.teller));
}

/** *Residents were told nothing* names no source. */
function isReport(view: ClauseView): boolean {
  const phrase = view.phrase(Class.sourcePhrase);
  const { voice, verb } = view.clause;
  return phrase !== undefined && !(voice === 'passive' && phrase.first === verb && !view.agent);
}

/** *Thousands will lose their jobs*: of others, told as certain. */
function isPrediction({ clause, passage }: ClauseView): boolean {
  return clause.modal !== undefined && clause.person === 'other' && clause.voice === 'active' && passage.tokens[clause.modal]!.word.classes.has(Class.clausePrediction);
}

/** Two statements side by side: *A did this, and B said that*. */
const isJoined = ({ clause: a }: ClauseView, { clause: b }: ClauseView): boolean =>
  (a.kind === 'coordinated' && MAIN.has(b.kind)) || (b.kind === 'coordinated' && MAIN.has(a.kind));

const MAIN: ReadonlySet<string> = new Set(['main', 'coordinated', 'verbless']);

/** Put as an opinion, here or in the clause that governs this one. */
function isOpinion(view: ClauseView): boolean {
  if (view.phrase(Class.opinionPhrase)) return true;
  const governor = view.clause.marker === undefined ? undefined : viewsAround(view.passage, view.clause.first).findLast((v) => v.clause.first < view.clause.first);
  return !!governor?.phrase(Class.opinionPhrase);
}

/** What a sign weighs in its clause, before the contention of the statement. */
export interface Weighed {
  readonly signal: Signal;
  readonly sum: number;
  readonly reasons: readonly Reason[];
}

export function weigh(view: ClauseView, signal: Signal): Weighed {
  const applied = WEIGHTS.filter((w) => w.holds(view, signal));
  return { signal, sum: applied.reduce((score, w) => score + w.by, signal.base), reasons: [signal.reason, ...applied.map((w) => w.reason)] };
}

/** `contention` 0–1 tells how much the statement as a whole is about a conflict. */
export function worthIn(contention: number, { sum, reasons }: Weighed): Worth {
  const climate = (contention - 0.5) * CLIMATE;
  const turned: readonly Reason[] = Math.abs(climate) < 0.1 ? reasons : [...reasons, climate > 0 ? 'disputed' : 'routine'];
  return { score: Math.round(100 * Math.min(1, Math.max(0, sum + climate))) / 100, reasons: [...new Set(turned)] };
}

// How far the climate of the whole statement moves one clause, up and down together.
const CLIMATE = 0.4;

export const messagesOf = ({ score, reasons }: Worth) => ({ score, reasons: reasons.map((r) => REASONS[r]) });
