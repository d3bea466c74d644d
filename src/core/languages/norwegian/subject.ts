import { Class } from '../../lexicon/class.ts';
import { isLonePronoun, isNominal, nounPhraseAt, skipAdverbs } from './noun-phrase.ts';
import { Trait } from './traits.ts';
import type { Stretch, View } from './view.ts';
import type { VerbGroup } from './verb-group.ts';

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

const REACH = 60;

export function subjectOf(view: View, group: VerbGroup): Subject {
  const between = group.main > group.finite ? nounPhraseBetween(view, group) : undefined;
  const field = frontField(view, group.finite);
  const rest = { after: group.main + 1, clause: field.first, deictic: false };
  if (between) return { ...rest, phrase: between, inverted: true, deictic: isDeictic(view, field) };
  if (group.infinitive) return { ...rest, phrase: controller(view, group.finite), inverted: false };
  const following = group.main === group.finite ? nounPhraseAt(view, skipAdverbs(view, group.main + 1)) : undefined;
  if (following && takesInversion(view, field, following)) {
    return { ...rest, phrase: following, inverted: true, after: following.last, deictic: isDeictic(view, field) };
  }
  return { ...rest, phrase: field.subject, inverted: false };
}

/** *har regjeringen sagt*, *kan også Høyre hevde*. */
function nounPhraseBetween(view: View, { finite, main }: VerbGroup): Stretch | undefined {
  const phrase = nounPhraseAt(view.within(finite + 1, main), skipAdverbs(view, finite + 1));
  return phrase && phrase.last <= main ? phrase : undefined;
}

/** What stands before the finite verb of a clause. */
interface FrontField extends Stretch {
  readonly subject: Stretch | undefined;
  /** No subject can stand there: adverbial, quotation, comma, or nothing. */
  readonly open: boolean;
  /** The verb is the second of two with one subject. */
  readonly shared?: boolean;
}

function frontField(view: View, finite: number): FrontField {
  const last = skipAdverbsBack(view, finite);
  const at = last - 1;
  if (at < view.first) return { first: view.first, last: finite, subject: undefined, open: true };
  if (view.has(at, Trait.relative)) return { first: at, last: finite, subject: antecedent(view, at), open: false };
  if (view.has(at, Trait.coordinator | Trait.contrast) && !isNominal(view, at)) return { first: last, last: finite, subject: sharedSubject(view, at), open: last < finite || at === view.first, shared: true };
  if (view.isComma(at)) return { first: last, last: finite, subject: enclosedSubject(view, at), open: true };
  if (closesSpeech(view, at) || (view.isMark(at) && view.opener(at) < 0 && view.form(at) !== ')')) return { first: last, last: finite, subject: undefined, open: true };
  return phraseField(view, finite, last);
}

/** A quotation that fills the clause before the verb is what was said; one after a noun is part of its name. */
function closesSpeech(view: View, at: number): boolean {
  const open = view.opener(at);
  return view.isMark(at) && open >= 0 && (open <= view.first || view.isMark(open - 1));
}

/** Adverbs between a subject and its verb: *som ikke sier*, *hun selv skriver*. */
function skipAdverbsBack(view: View, finite: number): number {
  let last = finite;
  while (last > view.first && view.has(last - 1, Trait.adverb) && !view.has(last - 1, Trait.coordinator | Trait.contrast | Trait.relative)) last--;
  return last;
}

/** Tokens before the verb that make up one constituent or more. */
function phraseField(view: View, finite: number, last: number): FrontField {
  let start = Math.min(stretchStart(view, last - 1), last);
  while (start < last && view.has(start, Trait.coordinator) && !view.listed(start, Class.focus)) start++;
  if (start === last) return { first: last, last: finite, subject: undefined, open: true };
  const adverbial = isAdverbial(view, start, last);
  const subject = afterFocus(view, start, last);
  return { first: start, last: finite, subject: { first: subject, last: isBarePronoun(view, subject) ? subject + 1 : last }, open: adverbial };
}

/** *hun i debatten i går sa*: what follows a pronoun is no part of it. */
function isBarePronoun(view: View, i: number): boolean {
  return isLonePronoun(view, i) && view.has(i + 1, Trait.preposition);
}

/** Walks left over what can be one noun phrase with all that belongs to it. */
function stretchStart(view: View, from: number): number {
  let i = from;
  let coordinator = -1;
  let relative = false;
  while (i >= view.first && from - i < REACH) {
    if (view.isFinite(i)) {
      const opener = relativeOpener(view, i);
      if (opener < 0) return coordinator >= 0 ? coordinator + 1 : i + 1;
      i = opener - 1;
      relative = true;
      continue;
    }
    if (stops(view, i, relative)) return i + 1;
    if (view.has(i, Trait.coordinator)) coordinator = i;
    i = view.before(i);
  }
  return i + 1;
}

function stops(view: View, i: number, relative: boolean): boolean {
  if (view.isMark(i)) return !view.isInner(i) && view.opener(i) < 0 && view.form(i) !== ')' && view.form(i) !== '/' && view.form(i) !== '%' && view.form(i) !== '§';
  if (view.has(i, Trait.complementizer | Trait.contrast) && !view.has(i, Trait.preposition)) return true;
  if (view.has(i, Trait.objectPronoun) && !view.has(i, Trait.pronoun)) return !relative;
  if (view.has(i, Trait.relative)) return true;
  if (opensClause(view, i)) return true;
  if (view.has(i, Trait.question) && !view.has(i, Trait.preposition)) return true;
  return view.has(i, Trait.infinitive | Trait.infinitiveMarker) && !view.has(i, Trait.nominal | Trait.determiner | Trait.preposition);
}

/** *da han fikk vite*, not *da sa han*; *før hun kom*, not *før møtet*. */
export function opensClause(view: View, i: number): boolean {
  if (!view.has(i, Trait.subordinator | Trait.conditional)) return false;
  if (view.has(i, Trait.preposition)) return view.has(i + 1, Trait.pronoun);
  return !view.isFinite(i + 1) && (!view.has(i, Trait.adverb) || isNominal(view, i + 1));
}

/** *mannen som eier huset*: the relative word that opens the clause of a finite verb, or -1. */
export function relativeOpener(view: View, finite: number): number {
  for (let i = finite - 1; i >= view.first && finite - i < 12; i--) {
    if (view.has(i, Trait.relative)) return i;
    if (view.isMark(i) || view.isFinite(i) || view.has(i, Trait.complementizer)) return -1;
  }
  return -1;
}

const FRONT = Trait.fronted | Trait.time;

/** Does the stretch before the verb say when, where or how, rather than who? */
function isAdverbial(view: View, first: number, last: number): boolean {
  const opening = skipFocus(view, first, last);
  if (opening >= last) return true;
  if (view.has(opening, Trait.quantityPreposition) && view.has(opening + 1, Trait.number)) return false;
  if (view.has(opening, Trait.preposition) && !view.has(opening, Trait.pronoun)) return true;
  if (view.has(opening, FRONT) && !view.has(opening, Trait.pronoun)) return true;
  return hasTimeHead(view, opening, last);
}

/** *Neste dag*, *To år etter møtet*, *Samme kveld*, *Onsdag morgen*. */
function hasTimeHead(view: View, first: number, last: number): boolean {
  let i = first;
  while (i < last && view.has(i, Trait.determiner | Trait.number) && !view.has(i, Trait.time)) i++;
  return i < last && i - first <= 3 && view.has(i, Trait.time);
}

function skipFocus(view: View, first: number, last: number): number {
  let i = first;
  while (i < last && view.listed(i, Class.focus) && !view.has(i, Trait.nominal)) i++;
  return i;
}

/** The subject without the adverb that only weighs it: *også Høyre* keeps its *også* out of the source. */
function afterFocus(view: View, first: number, last: number): number {
  const i = skipFocus(view, first, last);
  return i < last ? i : first;
}

/** Is the noun phrase after the verb its subject? */
function takesInversion(view: View, field: FrontField, following: Stretch): boolean {
  if (isObjectForm(view, following.first)) return false;
  if (field.open) return !(field.subject && startsClause(view, following));
  if (!field.subject) return !field.shared && !view.has(field.first, Trait.relative);
  if (isDeictic(view, field)) return !view.isFinite(following.last) || view.has(following.first, Trait.pronoun);
  return false;
}

function isObjectForm(view: View, i: number): boolean {
  return view.has(i, Trait.objectPronoun) && !view.has(i, Trait.pronoun);
}

/** *Kari sier / han kommer*: what follows is a clause of its own. */
function startsClause(view: View, phrase: Stretch): boolean {
  return view.isFinite(skipAdverbs(view, phrase.last));
}

function isDeictic(view: View, { first, last }: Stretch): boolean {
  return last - first === 1 && view.has(first, Trait.deictic);
}

/** *folk som mener*, *Kari Berg, som leder foreningen*: the noun phrase before the relative word. */
function antecedent(view: View, relative: number): Stretch | undefined {
  const last = view.isComma(relative - 1) ? relative - 1 : relative;
  const from = last - 1;
  let first = last;
  for (let i = from; i >= view.first && from - i < REACH / 3; i = view.before(i)) {
    if (!isNominal(view, i) && !(view.has(i, Trait.sourcePreposition) && isNominal(view, i - 1)) && view.opener(i) < 0 && view.form(i) !== ')') break;
    first = Math.max(view.first, view.opener(i) >= 0 ? view.opener(i) : i);
  }
  while (first < last && view.has(first, Trait.preposition) && !view.has(first, Trait.pronoun)) first++;
  return first < last ? { first, last } : undefined;
}

/** *Hun reiste seg og sa*: the subject of the verb before, in the same sentence. */
function sharedSubject(view: View, coordinator: number): Stretch | undefined {
  const left = view.within(view.first, coordinator);
  const verb = lastFinite(left, coordinator - 1);
  if (verb < 0) return undefined;
  const field = frontField(left, verb);
  const following = field.open ? nounPhraseAt(left, skipAdverbs(left, verb + 1)) : undefined;
  return following && !isObjectForm(left, following.first) ? following : field.subject;
}

function lastFinite(view: View, from: number): number {
  for (let i = from; i >= view.first && from - i < REACH; i = view.before(i)) if (view.isFinite(i)) return i;
  return -1;
}

/** *Kari Berg, leder i foreningen, sier*: the phrase before an apposition that a comma closes. */
function enclosedSubject(view: View, comma: number): Stretch | undefined {
  for (let i = comma - 1; i > view.first && comma - i < REACH; i = view.before(i)) {
    if (view.has(i, Trait.complementizer)) return undefined;
    if (!view.isComma(i)) continue;
    if (!view.has(i + 1, Trait.relative) && view.isFinite(firstFinite(view, i + 1, comma))) return undefined;
    const first = stretchStart(view, i - 1);
    return first < i && !isAdverbial(view, first, i) ? { first, last: comma } : undefined;
  }
  return undefined;
}

function firstFinite(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++) if (view.isFinite(i)) return i;
  return -1;
}

/** *Gjerningen er å berette*, *han valgte å si*: who an infinitive is about. */
function controller(view: View, marker: number): Stretch | undefined {
  for (let i = marker - 1; i >= view.first && marker - i < 12; i = view.before(i)) {
    if (view.isComma(i)) return undefined;
    if (view.isFinite(i)) {
      const field = frontField(view, i);
      if (field.subject && !field.open) return field.subject;
      return nounPhraseAt(view, skipAdverbs(view, i + 1));
    }
  }
  return undefined;
}
