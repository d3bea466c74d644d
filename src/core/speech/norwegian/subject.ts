import { Can, Is } from '../../grammar/can.ts';
import type { Clause } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import type { Stretch } from '../analysis.ts';
import { isLonePronoun, isNominal, nounPhraseAt, skipAdverbs } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';

/** The subject of a verb group, and where what follows the group begins. */
export interface Subject {
  readonly phrase: Stretch | undefined;
  /** Subject after the finite verb: something else than the subject opens the clause. */
  readonly inverted: boolean;
  /** First token after the group and an inverted subject. */
  readonly after: number;
  /** First token of the clause that the verb is in. */
  readonly clause: number;
  /** Opens with *det*, *dette*, *slik*, which stand for what was said. */
  readonly deictic: boolean;
}

export function subjectOf(view: View, group: VerbGroup): Subject {
  const { main, finite, clause } = group;
  const rest = { after: main + 1, clause: frontOf(view, group), deictic: false, inverted: false };
  if (!clause) return { ...rest, phrase: controller(view, finite) };
  const head = clause.subject?.first;
  if (head === undefined || !view.holds(head)) return { ...rest, phrase: undefined };
  if (head < finite) return { ...rest, phrase: head === clause.marker ? antecedent(view, head) : phraseInFront(view, clause, head, finite) };
  const within = head < main ? view.within(view.first, main) : view;
  const phrase = nounPhraseAt(within, head);
  return { ...rest, phrase, inverted: true, after: Math.max(main + 1, phrase?.last ?? 0), deictic: finite - rest.clause === 1 && view.listed(rest.clause, Class.deictic) };
}

/** First token of the clause before its verb; the verb itself where nothing of the clause stands before it. */
function frontOf(view: View, { finite, clause }: VerbGroup): number {
  const before = adverbsBack(view, finite) - 1;
  if (!view.holds(before) || view.isMark(before) && !isInName(view, before)) return before + 1;
  return clause ? Math.min(finite, Math.max(view.first, clause.first)) : finite;
}

/** *avisen «Dagen»*, *Kari Vik (37)*: a mark that closes a part of a noun phrase. */
function isInName(view: View, at: number): boolean {
  const open = view.opener(at);
  return view.form(at) === ')' || view.isInner(at) || (open > view.first && !view.isMark(open - 1) && !view.isMark(at - 1));
}

/** Adverbs between a subject and its verb: *som ikke sier*, *hun selv skriver*. */
function adverbsBack(view: View, finite: number): number {
  let last = finite;
  while (view.must(last - 1, Can.adverb)) last--;
  return last;
}

/** All that stands from the head of the subject up to the verb; of one that the clause shares, its phrase. */
function phraseInFront(view: View, clause: Clause, head: number, finite: number): Stretch | undefined {
  if (isLonePronoun(view, head) && view.is(head, Is.nominative | Is.demonstrative) && !view.must(head + 1, Can.relative)) return { first: head, last: head + 1 };
  if (!clause.owns(head)) return nounPhraseAt(view, head);
  const last = adverbsBack(view, finite);
  const quote = view.a.quoteAround(head);
  // *«Trygg havn» viser*, *«Nei», sier*
  if (quote && quote.last <= last) return { first: quote.last < last ? quote.last : quote.first, last };
  // *Kari Holm roser dem og spør*
  if (view.isCoordinator(last - 1)) return nounPhraseAt(view, head);
  return { first: head, last: beforeAdverbial(view, head, beforeRelative(view, head, view.isComma(last - 1) ? last - 1 : last)) };
}

/** *Forskeren som har sett på tallene* is the researcher: what tells who is meant is not who speaks. */
function beforeRelative(view: View, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (view.must(i, Can.relative) && !view.isComma(i - 1)) return i;
  return last;
}

/** *Rådet allerede i 2013*, *kongressen tidligere i år*: an adverb behind the noun tells when. */
function beforeAdverbial(view: View, first: number, last: number): number {
  for (let i = view.a.chunkAt(first)?.last ?? last; i < last && !view.isMark(i); i++) if (view.must(i, Can.adverb) && !view.must(i - 1, Can.preposition | Can.coordinator)) return i;
  return last;
}

/** *da han fikk vite*, not *da sa han*; *før hun kom*, not *før møtet*. */
export function opensClause(view: View, i: number): boolean {
  return view.must(i, Can.subordinator) && !view.is(i, Is.complementizer);
}

/** Is the verb that of a clause about a noun: *mannen som eier huset*? */
export function isRelative(view: View, finite: number): boolean {
  return view.a.clauseOf(finite)?.kind === 'relative';
}

/** *folk som mener*, *Kari Berg, som leder foreningen*: the noun phrase before the relative word. */
function antecedent(view: View, relative: number): Stretch | undefined {
  const last = view.isComma(relative - 1) ? relative - 1 : relative;
  let first = last;
  for (let i = last - 1; i >= view.first && last - i < ANTECEDENT_REACH; i = view.before(i)) {
    if (!isNominal(view, i) && !(joins(view, i) && isNominal(view, i - 1)) && view.opener(i) < 0 && view.form(i) !== ')') break;
    first = Math.max(view.first, view.opener(i) >= 0 ? view.opener(i) : i);
  }
  while (first < last && view.must(first, Can.preposition)) first++;
  return first < last ? { first, last } : undefined;
}

/** *direktøren i Vik*, *Troms og Finnmark*. */
function joins(view: View, i: number): boolean {
  return view.listed(i, Class.sourcePreposition) || (view.isCoordinator(i) && view.must(i - 1, Can.name) && view.must(i + 1, Can.name));
}

const ANTECEDENT_REACH = 20;

/** *Gjerningen er å berette*, *han valgte å si*: who an infinitive is about. */
function controller(view: View, marker: number): Stretch | undefined {
  const around = view.a.clauseAround(marker);
  const head = around?.voice === 'passive' ? undefined : around?.subject?.first;
  if (head === undefined || !view.holds(head)) return undefined;
  // *Det fikk en kritiker til å skrive*
  return nounPhraseAt(view, view.listed(head, Class.deictic) && around?.finite !== undefined ? skipAdverbs(view, around.finite + 1) : head);
}
