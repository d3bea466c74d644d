import { Can, Is, PHRASE } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { Stretch } from '../analysis.ts';
import type { View } from './view.ts';

// How far a noun phrase is followed: hostile text has no right to more.
const REACH = 40;

/** Can the token stand in a noun phrase? */
export function isNominal(view: View, i: number): boolean {
  return view.closer(i) >= 0 || view.must(i, PHRASE) || isNounParticiple(view, i);
}

/** *sier ansatte*, *mener de siktede*: a participle in the plural or definite form stands for people. */
function isNounParticiple(view: View, i: number): boolean {
  return view.must(i, Can.participle) && view.lower(i).endsWith('e');
}

/** Skips adverbs that can stand between a verb and its subject: *sier også statsråden*. */
export function skipAdverbs(view: View, from: number): number {
  let i = from;
  while (view.must(i, Can.adverb)) i++;
  return i;
}

/**
 * The noun phrase that begins at a token, with its prepositional phrases and apposition; undefined where none begins.
 * `verbFollows`: the finite verb of the clause may stand right after it (*ifølge politiet og vitner var …*).
 */
export function nounPhraseAt(view: View, from: number, verbFollows = false): Stretch | undefined {
  const first = view.listed(from, Class.quantityPreposition) && view.must(from + 1, Can.number) ? from + 1 : from;
  if (!isNominal(view, first) || isTime(view, first)) return undefined;
  return { first: from, last: withApposition(view, coordinated(view, simpleEnd(view, first), verbFollows)) };
}

/** *torsdag*, *en gang*, *to år*: says when, unless it is the name of somebody. */
function isTime(view: View, i: number): boolean {
  const chunk = view.a.chunkAt(i);
  return chunk !== undefined && view.is(chunk.head, Is.time) && chunk.kind !== 'name';
}

/** Words of a noun phrase with the prepositional phrases that belong to it. */
function simpleEnd(view: View, from: number): number {
  let end = wordsEnd(view, from);
  while (end < view.last && end - from < REACH && continuesWithPreposition(view, end)) {
    const next = wordsEnd(view, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The words of one noun phrase, with the quotations and brackets in it and behind it: *avisen «Dagen»*, *Kari Vik (37)*. */
function wordsEnd(view: View, from: number): number {
  let end = Math.min(view.a.chunkAt(from)?.last ?? view.after(from), view.last);
  if (isLonePronoun(view, from) && !view.listed(from, Class.focus)) return end;
  while (end < view.last && end - from < REACH) {
    if (isPart(view, end) || view.form(end) === '(') end = view.after(end);
    else if (view.isInner(end)) end++;
    else if (view.closer(end) < 0 && isNominal(view, end) && !startsNewPhrase(view, from, end)) end = Math.min(view.a.chunkAt(end)?.last ?? end + 1, view.last);
    else break;
  }
  return end;
}

// More words than these in quotation marks say something, unless they are known as a title.
const NAME_WORDS = 3;

/** *avisen «Dagen»*, not *beordret generalen «ingen skal gå»*. */
function isPart(view: View, open: number): boolean {
  const quote = view.a.quoteFrom(open);
  return quote !== undefined && (quote.quotation.use === 'title' || (quote.quotation.use === 'term' && quote.innerLast - quote.innerFirst <= NAME_WORDS));
}

/** A pronoun is a whole noun phrase. */
export function isLonePronoun(view: View, i: number): boolean {
  return view.must(i, Can.pronoun);
}

/** A second noun phrase beside the first: *sier hun / torsdag*, *fortalte politiet / de ansatte*, *mener Støre / han*. */
function startsNewPhrase(view: View, from: number, i: number): boolean {
  if (view.listed(i, Class.possessive)) return false;
  if (isTime(view, i) || isLonePronoun(view, i)) return true;
  return view.must(i, Can.determiner) && !view.must(i - 1, Can.determiner) && !view.is(i - 1, Is.genitive) && i > from;
}

function continuesWithPreposition(view: View, at: number): boolean {
  if (!view.must(at, Can.preposition) || !view.listed(at, Class.sourcePreposition)) return false;
  return isNominal(view, at + 1) && !isTime(view, at + 1) && !isOccasion(view, at + 1);
}

/** *i en pressemelding*, *i et intervju med NTB*: where it was said, not who said it. */
export function isOccasion(view: View, from: number): boolean {
  for (let i = from; i < from + 5 && isNominal(view, i); i++) if (view.listed(i, Class.occasion)) return true;
  return false;
}

/** *Kari Berg og Ola Moen*, *Berg, Moen og Li*; not *sier hun og ler*. */
function coordinated(view: View, end: number, verbFollows: boolean): number {
  let at = end;
  for (let n = 0; n < 4; n++) {
    const list = view.isComma(at) && isNominal(view, at + 1) && listGoesOn(view, at + 1);
    if (!list && !view.isCoordinator(at) || !isNominal(view, at + 1)) return at;
    const next = simpleEnd(view, at + 1);
    if (!verbFollows && view.isFinite(next)) return at;
    at = next;
  }
  return at;
}

/** Is this the next member of a list that closes with *og*? */
function listGoesOn(view: View, from: number): boolean {
  const end = simpleEnd(view, from);
  return end - from <= 6 && view.isCoordinator(end) && isNominal(view, end + 1) && !view.isFinite(simpleEnd(view, end + 1));
}

/** *Kari Berg, leder i foreningen,* and *Kari Berg, som leder foreningen,* with what the commas enclose. */
function withApposition(view: View, end: number): number {
  const relative = view.must(end, Can.relative);
  if (!relative && !view.isComma(end)) return end;
  const inside = relative ? end : end + 1;
  if (!relative && !startsApposition(view, inside)) return end;
  return enclosedEnd(view, inside) ?? end;
}

function startsApposition(view: View, i: number): boolean {
  if (view.must(i, Can.relative)) return true;
  if (isLonePronoun(view, i) || view.closer(i) >= 0 || !isNominal(view, i)) return false;
  const end = simpleEnd(view, i);
  return !view.isFinite(end) && (end >= view.last || view.isMark(end) || view.must(end, Can.preposition | Can.coordinator | Can.relative));
}

/** Where an apposition ends: at the comma that closes it, or with the sentence. */
function enclosedEnd(view: View, from: number): number | undefined {
  for (let i = from; i < view.last && i - from < REACH; i = view.after(i)) {
    if (view.is(i, Is.complementizer)) return undefined;
    if (view.isMark(i) && view.form(i) !== '(' && view.closer(i) < 0) return i;
  }
  return view.last - from < REACH ? view.last : undefined;
}

/** Where the noun phrase after a preposition ends; times count here. */
export function objectEnd(view: View, from: number): number {
  let i = from;
  while (i < view.last && i - from < REACH && (isNominal(view, i) || view.is(i, Is.time) || view.form(i) === '(')) i = view.after(i);
  return i;
}
