import { Class } from '../../lexicon/class.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { endsNounPhrase, nounPhraseAfter, nounPhraseBefore, appositionAfter } from './nounphrase.ts';
import { isThing } from '../reading/evidence.ts';
import { isAuxiliary, isFinite, isVerb, Tag } from '../tags.ts';

/** A verb with its auxiliaries: tokens [first, verb] and what they say of it. */
export interface VerbGroup {
  readonly first: number;
  readonly verb: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** *would*, *could*, *may*: nothing was said yet. */
  readonly modal: boolean;
  /** The group begins with *to* or an -ing form: its subject stands with another verb. */
  readonly nonFinite: boolean;
  readonly hasFinite: boolean;
}

/** The group that a verb closes, read backwards over auxiliaries, adverbs and *seem to*, *continued to*. */
export function verbGroup(a: Analysis, verb: number, from: number): VerbGroup {
  let first = verb;
  let [passive, negated, modal, hasFinite] = [false, false, false, a.tag(verb) === Tag.finite];
  const participle = a.tag(verb) === Tag.participle;
  for (let i = verb - 1; i >= from; i--) {
    const tag = a.tag(i);
    if (tag === Tag.adverb) {
      negated ||= a.has(i, Class.negation);
    } else if (isAuxiliary(tag)) {
      if (hasFinite && a.tag(verb) === Tag.finite) break;
      passive ||= tag === Tag.be && participle && !hasFinite;
      negated ||= a.has(i, Class.negation);
      modal ||= tag === Tag.modal;
      hasFinite = true;
      first = i;
    } else if (tag === Tag.contracted && !hasFinite) {
      return { first: i + 1, verb, passive: participle && /(?:'s|'re|'m)$/.test(a.lower(i)) && !/^(?:he|she|it|who)'s$/.test(a.lower(i)), negated, modal, nonFinite: false, hasFinite: true };
    } else if (tag === Tag.to && !hasFinite) {
      const head = raisingBefore(a, i, from);
      if (head === undefined) return { first: i, verb, passive, negated, modal, nonFinite: true, hasFinite: false };
      first = head;
      i = head;
      hasFinite = a.tag(head) === Tag.finite;
    } else break;
  }
  return { first, verb, passive, negated, modal, hasFinite, nonFinite: !hasFinite && (a.tag(verb) === Tag.ing || a.tag(verb) === Tag.infinitive) };
}

/** *seems to*, *went on to*, *is going to*: the verb before *to* that lends its subject. */
function raisingBefore(a: Analysis, to: number, from: number): number | undefined {
  let i = to - 1;
  while (i >= from && (a.tag(i) === Tag.adverb || a.has(i, Class.particle))) i--;
  return i >= from && a.has(i, Class.raising) ? i : undefined;
}

export interface Subject extends Stretch {
  /** Stands behind the verb: *, said the minister*. */
  readonly inverted: boolean;
}

/** Who does what the verb group says. Undefined where the clause does not show it. */
export function subjectOf(a: Analysis, group: VerbGroup, scope: Stretch, after: number): Subject | undefined {
  if (group.nonFinite) return borrowed(a, group.first, scope);
  const end = skipAdverbsLeft(a, group.first, scope.first);
  const before = end - 1 < scope.first ? (a.tag(end - 1) === Tag.quote && a.quoteTo(end - 1) ? Tag.quote : Tag.stop) : a.tag(end - 1);
  if (before === Tag.relative) return relativeSubject(end - 1);
  if (before === Tag.that) return endsNounPhrase(a, end - 2) ? relativeSubject(end - 1) : undefined;
  if (before === Tag.comma || before === Tag.quote || before === Tag.stop || before === Tag.dash) {
    const quoted = a.quoteTo(end - 1) !== undefined;
    const insertion = !quoted && (before === Tag.comma || before === Tag.dash) ? interrupted(a, end - 1, scope.first) : undefined;
    if (insertion) return insertion;
    const right = invertedSubject(a, after, scope);
    if (right) return right;
    if (before === Tag.quote && !quoted) return plain(a, end - 1, scope.first);
    return before === Tag.comma || before === Tag.dash ? sharedSubject(a, end - 1, scope) : undefined;
  }
  if (before === Tag.coordinator) return sharedSubject(a, end - 1, scope);
  return plain(a, end, scope.first) ?? (a.tag(group.verb) === Tag.finite ? sharedSubject(a, end, scope) : undefined);
}

function relativeSubject(i: number): Subject {
  return { first: i, last: i + 1, inverted: false };
}

function skipAdverbsLeft(a: Analysis, first: number, from: number): number {
  let i = first;
  while (i > from && a.tag(i - 1) === Tag.adverb) i--;
  return i;
}

function plain(a: Analysis, end: number, from: number): Subject | undefined {
  if (!endsNounPhrase(a, end - 1) && a.tag(end - 1) !== Tag.quote) return undefined;
  const phrase = nounPhraseBefore(a, end, from);
  return phrase && { ...phrase, inverted: false };
}

/** *Name, the director of X, said*: the phrase before the insertion that ends at the comma, with the insertion. */
function interrupted(a: Analysis, close: number, from: number): Subject | undefined {
  let best: Subject | undefined;
  for (let i = close - 1, commas = 0; i > from && commas < 5; i--) {
    if (a.tag(i) === Tag.semicolon || a.tag(i) === Tag.quote) break;
    if (a.tag(i) !== a.tag(close)) continue;
    commas++;
    if (!isInsertion(a, i + 1, close)) continue;
    const head = nounPhraseBefore(a, i, from);
    if (!head) continue;
    if (beginsClause(a, head.first, from)) return { first: head.first, last: close, inverted: false };
    if (a.tag(head.first - 1) !== Tag.comma || isNamedBehind(a, head, from)) best ??= { first: head.first, last: close, inverted: false };
  }
  return best;
}

/** *The pier is unsafe, Ada Holm, chair of the board, said*: somebody named behind a clause of its own. */
function isNamedBehind(a: Analysis, head: Stretch, from: number): boolean {
  if (a.tag(head.last - 1) !== Tag.name) return false;
  for (let i = from; i < head.first - 1; i++) if (isFinite(a.tag(i))) return true;
  return false;
}

/** Does a past form behind such an insertion say what stands before it, though by its place it could be a participle? */
export function isSaidByNamed(a: Analysis, verb: number, from: number): boolean {
  const subject = a.tag(verb - 1) === Tag.comma ? interrupted(a, verb - 1, from) : undefined;
  if (!subject || a.tag(subject.first - 1) !== Tag.comma) return false;
  let last = subject.first;
  while (a.tag(last) !== Tag.comma) last++;
  return isNamedBehind(a, { first: subject.first, last }, from);
}

/** An apposition, a relative clause, a participle or a phrase of circumstance: no predicate of the subject's own. */
function isInsertion(a: Analysis, first: number, close: number): boolean {
  const tag = a.tag(first);
  const opens = tag !== undefined && (tag <= Tag.genitive || tag === Tag.relative || tag === Tag.participle || tag === Tag.ing || tag === Tag.preposition || tag === Tag.adverb || tag === Tag.subordinator || tag === Tag.question);
  if (!opens) return false;
  if (tag === Tag.relative || tag === Tag.subordinator || tag === Tag.question) return true;
  for (let i = first; i < close; i++) {
    if (a.tag(i) === Tag.relative || a.tag(i) === Tag.that) return true;
    if (isFinite(a.tag(i))) return false;
  }
  return true;
}

function beginsClause(a: Analysis, first: number, from: number): boolean {
  if (first <= from) return true;
  const before = a.tag(first - 1);
  return before === Tag.that || before === Tag.subordinator || before === Tag.coordinator || before === Tag.stop || before === Tag.colon || before === Tag.dash || before === Tag.quote || before === Tag.question;
}

/** *…,” said the minister, who …* */
function invertedSubject(a: Analysis, after: number, scope: Stretch): Subject | undefined {
  const tag = a.tag(after);
  if (after >= scope.last || tag === Tag.quote || a.has(after, Class.time) || a.has(after, Class.weekday)) return undefined;
  const phrase = nounPhraseAfter(a, after, scope.last);
  if (!phrase || a.tag(phrase.last) === Tag.infinitive) return undefined;
  let next = phrase.last;
  while (a.tag(next) === Tag.adverb) next++;
  if (isFinite(a.tag(next))) return undefined;
  const apposition = appositionAfter(a, phrase.last, scope.last);
  return { first: phrase.first, last: apposition ?? phrase.last, inverted: true };
}

/** *X denied it and said …*, *X spoke, saying …*: the subject of the clause's nearest earlier finite verb. */
function sharedSubject(a: Analysis, end: number, scope: Stretch): Subject | undefined {
  for (let i = end - 1; i >= scope.first; i--) {
    const tag = a.tag(i);
    if (tag === Tag.contracted) return { first: i, last: i + 1, inverted: false };
    if (!isFinite(tag) || tag === Tag.infinitive) continue;
    let first = i;
    while (first > scope.first && (isAuxiliary(a.tag(first - 1)) || a.tag(first - 1) === Tag.adverb)) first--;
    const before = a.tag(first - 1);
    if (first - 1 < scope.first || before === Tag.coordinator) continue;
    if (before === Tag.relative || before === Tag.that) {
      if (before === Tag.relative || endsNounPhrase(a, first - 2)) return relativeSubject(first - 1);
      continue;
    }
    const found = before === Tag.comma ? interrupted(a, first - 1, scope.first) : plain(a, first, scope.first);
    if (found) return found;
  }
  return undefined;
}

/** The subject of an infinitive or an -ing form: that of the verb it hangs on; *his decision to say*, *for X to say*. */
function borrowed(a: Analysis, first: number, scope: Stretch): Subject | undefined {
  const before = first - 1;
  // *a practice of refusing to*, *keeps us from seeing that*
  if (before < scope.first || (a.tag(first) === Tag.ing && (a.has(before, Class.partOf) || a.has(before, Class.provenance)))) return undefined;
  if (a.tag(first) === Tag.to && endsNounPhrase(a, before) && governs(a, before, scope.first)) {
    return plain(a, first, scope.first);
  }
  if (a.tag(first) === Tag.ing && tellsSomething(a, before)) return plain(a, first, scope.first);
  return sharedSubject(a, first, scope);
}

/** *a statement saying*, *video of Smith telling*; not *expressed her joy, saying*. */
function tellsSomething(a: Analysis, i: number): boolean {
  if (a.tag(i) === Tag.name || a.tag(i) === Tag.close) return true;
  return a.tag(i) === Tag.noun && a.chunkAt(i) !== undefined && !isThing(a, { first: i, last: i + 1 });
}

/** *urged her to say*, *wants the bank to say*: the phrase before *to* is the object of such a verb, and so the subject of the infinitive. */
function governs(a: Analysis, end: number, from: number): boolean {
  const phrase = nounPhraseBefore(a, end + 1, from);
  const verb = phrase && phrase.first - 1;
  return verb !== undefined && verb >= from && (isVerb(a.tag(verb)) || a.has(verb, Class.beneficiary)) && a.tokens[verb]!.word.cues.some((c) => c.value.takes.includes('addressee'));
}
