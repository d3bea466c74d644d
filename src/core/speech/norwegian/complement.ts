import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { Complement } from '../../lexicon/schema.ts';
import { clauseEnd, isBareClause, trimEnd } from './clause-end.ts';
import { isNominal, nounPhraseAt, objectEnd, skipAdverbs } from './noun-phrase.ts';
import type { Stretch } from '../analysis.ts';
import type { View } from './view.ts';

/** What a cue is followed by. */
export interface ComplementFound {
  readonly form: Complement;
  readonly content: Stretch;
}

/** How a cue takes its complement. */
export interface Frame {
  readonly takes: readonly Complement[];
  /** The clause around the cue still lacks its main verb. */
  readonly awaited: boolean;
  /** May a clause without *at* follow? */
  readonly bare: boolean;
  /** Does the verb name what is asked, so that *om hva* is its content rather than its subject matter? */
  readonly asks: boolean;
  /** Must *at* follow without a preposition? */
  readonly bound: boolean;
}

// Adverbials and addressees between a cue and its clause are short in ordinary text.
const REACH = 24;

/** The clause, question, quotation or infinitive to the right of a cue; undefined where none follows. */
export function complementAfter(view: View, from: number, frame: Frame): ComplementFound | undefined {
  if (frame.bare && isBareClause(view, from)) return clause(view, skipAdverbs(view, from), frame, 'clause');
  for (let i = from; i < view.last && i - from < REACH; ) {
    const found = complementAt(view, i, from, frame);
    if (found) return found;
    const next = adverbialEnd(view, i, frame);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

function complementAt(view: View, i: number, from: number, frame: Frame): ComplementFound | undefined {
  // *krever at:* before a list: the content stands below.
  if (view.is(i, Is.complementizer) && view.form(i + 1) === ':' && i + 2 === view.last) return undefined;
  if (view.is(i, Is.complementizer)) return frame.bound && i > from && view.must(i - 1, Can.preposition) ? undefined : frame.takes.includes('clause') || quoteAt(view, i + 1) ? clause(view, withPreposition(view, i, from), frame, 'clause') : undefined;
  if (view.form(i) === ':') return colon(view, i);
  if (view.closer(i) >= 0 && isSpeech(view, i)) return { form: 'quotation', content: { first: i, last: view.closer(i) + 1 } };
  if (frame.takes.includes('question') && isQuestion(view, i) && (frame.asks || isContentQuestion(view, i, from))) return clause(view, i, frame, 'question');
  if (view.must(i, Can.infinitiveMarker) && frame.takes.includes('infinitive')) return clause(view, i, frame, 'infinitive');
  return undefined;
}

function quoteAt(view: View, i: number): boolean {
  return view.closer(i) >= 0;
}

function withPreposition(view: View, i: number, from: number): number {
  return i > from && view.must(i - 1, Can.preposition) ? i - 1 : i;
}

function clause(view: View, first: number, { awaited }: Frame, form: Complement): ComplementFound | undefined {
  const last = clauseEnd(view, first, awaited);
  return last > first + 1 ? { form, content: { first, last } } : undefined;
}

/** After a colon: the quotation, or the rest of the sentence. */
function colon(view: View, at: number): ComplementFound | undefined {
  const close = view.closer(at + 1);
  if (close >= 0) return { form: 'quotation', content: { first: at + 1, last: close + 1 } };
  const last = trimEnd(view, view.last);
  return last > at + 1 ? { form: 'quotation', content: { first: at + 1, last } } : undefined;
}

/** Words between quotation marks that follow a verb of saying are speech if there is more than a term of them. */
function isSpeech(view: View, open: number): boolean {
  return view.closer(open) - open > 3;
}

/** *forteller hva*, not *forteller om hvordan* nor *sier fra om* … */
function isContentQuestion(view: View, i: number, from: number): boolean {
  return !view.must(i, Can.subordinator) && (i === from || !view.must(i - 1, Can.preposition));
}

/** *hva han mener*, *om det går*. */
function isQuestion(view: View, i: number): boolean {
  return view.must(i, Can.question) || (view.must(i, Can.subordinator) && view.listed(i, Class.questionWord));
}

/** The end of an adverb, an addressee, a time or place that stands before the clause; undefined where nothing of that kind does. */
function adverbialEnd(view: View, i: number, { takes }: Frame): number | undefined {
  if (view.isComma(i)) return parenthesisEnd(view, i);
  if (view.isFinite(i) || view.is(i, Is.complementizer) || view.isContrast(i)) return undefined;
  const adverb = skipAdverbs(view, i);
  if (adverb > i) return adverb;
  if (view.must(i, Can.number) || (view.form(i + 1) === ':' && !view.isMark(i))) return i + 1;
  if (view.must(i, Can.preposition)) return prepositionEnd(view, i);
  if (view.isCoordinator(i)) return i + 1;
  if (view.is(i, Is.oblique | Is.time) || view.form(i) === '(') return view.after(i);
  if (startsTime(view, i)) return objectEnd(view, i);
  return takes.includes('addressee') ? phraseEnd(view, i) : undefined;
}

/** *til NTB*, *i går*, *med rette*: a preposition with its noun phrase, or at least one word. */
function prepositionEnd(view: View, i: number): number {
  const end = objectEnd(view, i + 1);
  if (end > i + 1) return end;
  return view.must(i + 1, Can.mark | Can.subordinator | Can.infinitiveMarker | Can.question | Can.preposition | Can.finite) ? i + 1 : i + 2;
}

/** *hver dag*, *flere ganger*: a noun phrase that says when. */
function startsTime(view: View, i: number): boolean {
  return view.must(i, Can.determiner | Can.number) && view.is(i + 1, Is.time);
}

function phraseEnd(view: View, i: number): number | undefined {
  if (view.is(i, Is.oblique | Is.time)) return i + 1;
  return isNominal(view, i) ? nounPhraseAt(view, i)?.last : undefined;
}

/** *sa han, at …*, *sa han, slik han pleier, at …*: a comma is crossed only on the way to the clause. */
function parenthesisEnd(view: View, comma: number): number | undefined {
  if (view.is(comma + 1, Is.complementizer)) return comma + 1;
  for (let i = comma + 1; i < view.last && i - comma < REACH; i = view.after(i)) {
    if (!view.isComma(i)) continue;
    return view.is(i + 1, Is.complementizer) ? i + 1 : undefined;
  }
  return undefined;
}
