import { Class } from '../../lexicon/class.ts';
import { longestMatch } from '../../lexicon/index.ts';
import { Trait } from './traits.ts';
import type { Stretch, View } from './view.ts';

// How far a noun phrase is followed: hostile text has no right to more.
const REACH = 40;
const HEAD = Trait.nominal | Trait.name | Trait.pronoun | Trait.determiner | Trait.number;
const NEVER_NOMINAL = Trait.complementizer | Trait.infinitiveMarker | Trait.relative | Trait.contrast;

/** Can the token stand in a noun phrase? */
export function isNominal(view: View, i: number): boolean {
  if (view.closer(i) >= 0) return true;
  return (view.has(i, HEAD) || isNounParticiple(view, i)) && !view.has(i, NEVER_NOMINAL) && !view.isFinite(i) && !isPlainAdverb(view, i);
}

/** *sier ansatte*, *mener de siktede*: a participle in the plural or definite form stands for people. */
function isNounParticiple(view: View, i: number): boolean {
  return view.has(i, Trait.participle) && view.lower(i).endsWith('e');
}

function isPlainAdverb(view: View, i: number): boolean {
  return view.has(i, Trait.adverb) && !view.has(i, Trait.determiner | Trait.nominal | Trait.pronoun);
}

/** Skips adverbs that can stand between a verb and its subject: *sier også statsråden*. */
export function skipAdverbs(view: View, from: number): number {
  let i = from;
  for (let next = adverbEnd(view, i); next > i; next = adverbEnd(view, i)) i = next;
  return i;
}

/** One adverb, or a phrase that is used as one: *blant annet*, *nok en gang*. */
function adverbEnd(view: View, i: number): number {
  if (i >= view.last || i < view.first) return i;
  const phrase = longestMatch(view.tokens[i]!.word.phrases.filter((p) => p.value === Class.adverbPhrase), view.tokens, i, view.last);
  if (phrase) return phrase.last;
  return isPlainAdverb(view, i) && !view.isMark(i) ? i + 1 : i;
}

/**
 * The noun phrase that begins at a token, with its prepositional phrases and apposition; undefined where none begins.
 * `verbFollows`: the finite verb of the clause may stand right after it (*ifølge politiet og vitner var …*).
 */
export function nounPhraseAt(view: View, from: number, verbFollows = false): Stretch | undefined {
  const first = quantityStart(view, from) ?? from;
  if (!isNominal(view, first) && first === from) return undefined;
  if (isTime(view, from)) return undefined;
  const end = coordinated(view, simpleEnd(view, first), verbFollows);
  if (end <= from) return undefined;
  return { first: from, last: withApposition(view, end) };
}

/** *torsdag*, *en gang*, *to år*: says when, unless it is the name of somebody. */
function isTime(view: View, i: number): boolean {
  if (view.has(i, Trait.time)) return !view.isCapitalised(i) || !view.has(i + 1, Trait.name);
  return view.has(i, Trait.determiner | Trait.number) && view.has(i + 1, Trait.time);
}

/** *over 40 prosent*, *nær halvparten*: the preposition belongs to the number. */
function quantityStart(view: View, from: number): number | undefined {
  return view.has(from, Trait.quantityPreposition) && view.has(from + 1, Trait.number) ? from + 1 : undefined;
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

function wordsEnd(view: View, from: number): number {
  let i = from;
  while (i < view.last && i - from < REACH && (isNominal(view, i) || view.form(i) === '(' || view.isInner(i)) && !startsNewPhrase(view, from, i)) {
    const pronoun = isLonePronoun(view, i);
    i = view.after(i);
    if (pronoun && !view.listed(i, Class.focus)) break;
  }
  return i;
}

/** A pronoun is a whole noun phrase; *det* and *de* may also be articles. */
export function isLonePronoun(view: View, i: number): boolean {
  if (!view.has(i, Trait.pronoun)) return false;
  if (!view.has(i, Trait.determiner)) return true;
  return !isNominal(view, i + 1) || view.has(i + 1, Trait.pronoun | Trait.determiner);
}

/** A second noun phrase beside the first: *sier hun / torsdag*, *fortalte politiet / de ansatte*, *mener Støre / han*. */
function startsNewPhrase(view: View, from: number, i: number): boolean {
  if (i === from) return false;
  if (isTime(view, i)) return true;
  const articled = view.has(i, Trait.pronoun | Trait.determiner) && !view.has(i, Trait.number) && !view.listed(i, Class.quantifier) && !view.listed(i, Class.possessive);
  return articled && !view.has(i - 1, Trait.determiner) && !/s$|'$/.test(view.lower(i - 1));
}

function continuesWithPreposition(view: View, at: number): boolean {
  if (!view.has(at, Trait.sourcePreposition) || view.isFinite(at)) return false;
  if ((view.has(at + 1, Trait.time) && !view.isCapitalised(at + 1)) || view.has(at + 1, Trait.complementizer | Trait.infinitiveMarker | Trait.question)) return false;
  return isNominal(view, at + 1) && !isOccasion(view, at + 1);
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
    if (!list && !(view.has(at, Trait.coordinator) && !view.has(at, Trait.adverb))) return at;
    const next = simpleEnd(view, at + 1);
    if (next === at + 1 || (!verbFollows && view.isFinite(next))) return at;
    at = next;
  }
  return at;
}

/** Is this the next member of a list that closes with *og*? */
function listGoesOn(view: View, from: number): boolean {
  const end = simpleEnd(view, from);
  return end > from && end - from <= 6 && view.has(end, Trait.coordinator) && isNominal(view, end + 1) && !view.isFinite(simpleEnd(view, end + 1));
}

/** *Kari Berg, leder i foreningen,* and *Kari Berg, som leder foreningen,* with what the commas enclose. */
function withApposition(view: View, end: number): number {
  const relative = view.has(end, Trait.relative);
  if (!relative && !view.isComma(end)) return end;
  const inside = relative ? end : end + 1;
  if (!relative && !startsApposition(view, inside)) return end;
  const close = enclosedEnd(view, inside);
  return close ?? end;
}

function startsApposition(view: View, i: number): boolean {
  if (view.has(i, Trait.relative)) return true;
  if (isLonePronoun(view, i) || view.closer(i) >= 0 || view.isFinite(i) || !isNominal(view, i)) return false;
  const end = simpleEnd(view, i);
  return !view.isFinite(end) && (end >= view.last || view.isMark(end) || view.has(end, Trait.preposition | Trait.coordinator | Trait.relative));
}

/** Where an apposition ends: at the comma that closes it, or with the sentence. */
function enclosedEnd(view: View, from: number): number | undefined {
  for (let i = from; i < view.last && i - from < REACH; i = view.after(i)) {
    if (view.has(i, Trait.complementizer)) return undefined;
    if (view.isMark(i) && view.form(i) !== '(' && view.closer(i) < 0) return i;
  }
  return view.last - from < REACH ? view.last : undefined;
}

/** Where the noun phrase after a preposition ends; times count here. */
export function objectEnd(view: View, from: number): number {
  let i = from;
  while (i < view.last && i - from < REACH && (isNominal(view, i) || view.has(i, Trait.time) || view.form(i) === '(')) i = view.after(i);
  return i;
}
