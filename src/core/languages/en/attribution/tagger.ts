import { Class } from '../../../lexicon/class.ts';
import type { Paragraph, WordToken } from '../../paragraph.ts';
import { Can, isFinite, isNominal, NOUN, shapeOf, Tag, VERB } from './tags.ts';

/** The tag of every token of a paragraph. One pass from left to right, with a look at the neighbours; linear. */
export function tagTokens({ tokens, sentences }: Paragraph): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) {
    const titled = isTitleCase(tokens, first, last);
    for (let i = first; i < last; i++) tags[i] = tagOf(tokens, tags, i, first, last, titled);
    for (let i = first; i < last; i++) if (tags[i] === Tag.finite) demote(tokens, tags, i, first, last);
  }
  return tags;
}

/** A headline that capitalises its words tells nothing about names. */
function isTitleCase(tokens: readonly WordToken[], first: number, last: number): boolean {
  let [long, capitals] = [0, 0];
  for (let i = first; i < last; i++) {
    const { word } = tokens[i]!;
    if (word.kind !== 'word' || word.form.length < 4) continue;
    long++;
    if (word.capitalised) capitals++;
  }
  return long >= 4 && capitals >= long * 0.75;
}

function tagOf(tokens: readonly WordToken[], tags: Uint8Array, i: number, first: number, last: number, titled: boolean): Tag {
  const { word } = tokens[i]!;
  const { fixed, can } = shapeOf(word);
  if (fixed === Tag.to) return tagTo(tokens, i, last);
  if (fixed !== undefined) return tagClosed(tokens, i, last, fixed);
  if (word.capitalised && isName(tokens, tags, i, first, titled, can)) return Tag.name;
  if (can & Can.adverb && !(can & ~Can.adverb)) return Tag.adverb;
  return tagOpen(tokens, tags, i, last, can, leftOf(tags, i, first), first);
}

/** The tag that counts on the left: adverbs and quotation marks are looked through. */
function leftOf(tags: Uint8Array, i: number, first: number): { tag: Tag; at: number } {
  let at = i - 1;
  while (at >= first && (tags[at] === Tag.adverb || (tags[at] === Tag.quote && at > first))) at--;
  return { tag: (at < first ? Tag.stop : tags[at]) as Tag, at };
}

function isName(tokens: readonly WordToken[], tags: Uint8Array, i: number, first: number, titled: boolean, can: number): boolean {
  const { word } = tokens[i]!;
  const everyday = can !== 0 && !word.classes.has(Class.femaleName) && !word.classes.has(Class.maleName);
  const starts = i === first || (i === first + 1 && tags[first] === Tag.quote) || tags[i - 1] === Tag.quote || tags[i - 1] === Tag.colon;
  if (starts && !titled && everyday && !(can & NOUN)) return startsAsName(tokens, i, can);
  if (titled) return !everyday || !(can & (VERB | Can.adjective | Can.ing));
  if (!starts) return true;
  const next = tokens[i + 1]?.word;
  return !everyday || !(can & NOUN && !(can & Can.plural)) ? next?.capitalised === true || !everyday || !can : next?.capitalised === true;
}

/** *Speaks said*: a form of a verb alone begins a sentence only where its subject is behind it (*Said Ellis: …*). */
function startsAsName(tokens: readonly WordToken[], i: number, can: number): boolean {
  const next = tokens[i + 1]?.word;
  if (next?.capitalised && reports(tokens[i + 2])) return true;
  if (!next || !(can & (Can.third | Can.past))) return next?.capitalised === true && !(can & (VERB | Can.ing | Can.adverb | Can.adjective));
  if (next.capitalised) return !tokens[i]!.word.cues.some((c) => c.value.takes.includes('quotation'));
  const { fixed, can: following } = shapeOf(next);
  return fixed === undefined && (following & VERB) !== 0 && !(following & NOUN);
}

/** *Mark Dale said*, *Grant Holm told*: two capitals before such a verb are somebody, whatever the first may be alone. */
function reports(token: WordToken | undefined): boolean {
  return token !== undefined && (shapeOf(token.word).can & (Can.third | Can.past)) !== 0 && token.word.cues.some((c) => c.value.type === 'verb' && c.value.takes.includes('quotation'));
}

function tagTo(tokens: readonly WordToken[], i: number, last: number): Tag {
  if (tokens[i - 1]?.word.lower === 'according') return Tag.preposition;
  for (let n = i + 1; n < Math.min(last, i + 4); n++) {
    const { fixed, can } = shapeOf(tokens[n]!.word);
    if (fixed === Tag.adverb || fixed === Tag.quote || (fixed === undefined && can === Can.adverb)) continue;
    if (fixed === Tag.be || fixed === Tag.have || fixed === Tag.do) return Tag.to;
    if (fixed !== undefined || tokens[n]!.word.capitalised) return Tag.preposition;
    return can & Can.base || (!(can & Can.plural) && opensObject(tokens[n + 1])) ? Tag.to : Tag.preposition;
  }
  return Tag.preposition;
}

/** *to triple the size*: what an article follows is a verb here, whatever it is elsewhere. */
function opensObject(token: WordToken | undefined): boolean {
  const fixed = token && shapeOf(token.word).fixed;
  return fixed === Tag.determiner || fixed === Tag.possessive;
}

function tagClosed(tokens: readonly WordToken[], i: number, last: number, fixed: Tag): Tag {
  const { lower } = tokens[i]!.word;
  if (lower !== 'her') return fixed;
  const next = i + 1 < last ? shapeOf(tokens[i + 1]!.word) : undefined;
  return next && (next.fixed === undefined || next.fixed === Tag.number) && next.can & (NOUN | Can.adjective | Can.ing) ? Tag.possessive : Tag.pronoun;
}

/** *in most cases*, *the most trusted*: the determiner does not stand alone there. */
function isModified(tags: Uint8Array, before: number, first: number): boolean {
  return before >= first && (tags[before] === Tag.preposition || tags[before] === Tag.determiner);
}

function tagOpen(tokens: readonly WordToken[], tags: Uint8Array, i: number, last: number, can: number, left: { tag: Tag; at: number }, first: number): Tag {
  switch (left.tag) {
    case Tag.to: case Tag.modal: case Tag.do:
      if (can & Can.base || left.tag === Tag.to) return Tag.infinitive;
      break;
    case Tag.be: case Tag.contracted:
      if (can & Can.ing) return Tag.ing;
      if (can & (Can.past | Can.perfect)) return Tag.participle;
      break;
    case Tag.have:
      if (can & (Can.past | Can.perfect)) return Tag.participle;
      break;
    case Tag.pronoun: case Tag.relative:
      if (isObject(tokens[left.at]!)) return can & Can.base ? Tag.infinitive : elsewhere(tokens, i, last, can, Tag.finite);
      if (can & VERB) return Tag.finite;
      break;
    case Tag.determiner:
      if (!isModified(tags, left.at - 1, first) && isPronominal(tokens, i, left.at, can, last)) return Tag.finite;
      return insideNounPhrase(can);
    case Tag.possessive: case Tag.genitive: case Tag.adjective: case Tag.number:
      if (left.tag !== Tag.possessive && left.tag !== Tag.genitive && !(can & NOUN) && can & (Can.third | Can.past)) return Tag.finite;
      return insideNounPhrase(can);
    case Tag.preposition:
      if (can & Can.ing) return Tag.ing;
      return insideNounPhrase(can);
    case Tag.noun: case Tag.name: case Tag.close:
      return afterNoun(tokens, i, last, can, left);
    case Tag.that:
      if (can & Can.third || (can & Can.past && !(can & Can.adjective))) return Tag.finite;
      if (can & Can.base && isNominal(tags[left.at - 1] as Tag | undefined) && (opensComplement(tokens, i, last) || !(can & NOUN))) return Tag.finite;
      break;
    default:
  }
  return elsewhere(tokens, i, last, can, left.tag);
}

/** *helped me understand*: such a pronoun is nobody's subject. */
function isObject({ word }: WordToken): boolean {
  return word.classes.has(Class.pronounObject);
}

function insideNounPhrase(can: number): Tag {
  if (can & Can.adjective && !(can & NOUN)) return Tag.adjective;
  if (can & NOUN) return Tag.noun;
  if (can & (Can.ing | Can.past | Can.perfect)) return Tag.adjective;
  return Tag.noun;
}

const PLURAL = new Set(['some', 'many', 'these', 'those', 'others', 'most', 'all', 'both', 'several', 'few']);
// Determiners that are subjects of past forms too, which after the others are participles: *these accused men*.
const STANDS_ALONE = new Set(['some', 'many', 'others', 'this', 'all', 'most', 'both', 'several', 'few', 'each', 'neither', 'another']);

/** *some say*, *this shows that*: a determiner that stands alone. */
function isPronominal(tokens: readonly WordToken[], i: number, at: number, can: number, last: number): boolean {
  const { lower } = tokens[at]!.word;
  if (lower === 'the' || lower === 'a' || lower === 'an' || lower === 'no' || lower === 'every') return false;
  if (!(can & VERB)) return false;
  if (can & Can.base && !PLURAL.has(lower)) return false;
  if (!(can & (NOUN | Can.adjective))) return can & Can.past ? STANDS_ALONE.has(lower) : true;
  return opensComplement(tokens, i, last);
}

/** Does what follows look like the complement of a verb rather than the rest of a noun phrase? */
function opensComplement(tokens: readonly WordToken[], i: number, last: number): boolean {
  if (i + 1 >= last) return false;
  const { word } = tokens[i + 1]!;
  switch (shapeOf(word).fixed) {
    case Tag.that: case Tag.determiner: case Tag.possessive: case Tag.pronoun: case Tag.contracted: case Tag.quote: case Tag.question: case Tag.number: case Tag.genitive:
      return true;
    case Tag.to:
      return tagTo(tokens, i + 1, last) === Tag.to;
    case undefined:
      return word.capitalised;
    default:
      return false;
  }
}

function afterNoun(tokens: readonly WordToken[], i: number, last: number, can: number, left: { tag: Tag; at: number }): Tag {
  const { can: subject } = shapeOf(tokens[left.at]!.word);
  const plural = (left.tag === Tag.noun && (subject & Can.plural) !== 0) || (left.tag === Tag.name && tokens[left.at - 1]?.word.lower === 'and');
  if (can & Can.past && !(can & NOUN)) return Tag.finite;
  if (can & Can.third) {
    if (!(can & Can.plural)) return Tag.finite;
    return !plural && opensComplement(tokens, i, last) ? Tag.finite : Tag.noun;
  }
  if (can & Can.base) {
    if (!(can & (NOUN | Can.adjective))) return Tag.finite;
    return plural && (opensComplement(tokens, i, last) || !(can & NOUN)) ? Tag.finite : can & NOUN ? Tag.noun : Tag.adjective;
  }
  if (can & Can.ing && goesOn(tokens, i, last) && (!(can & NOUN) || tokens[i]!.word.cues.some((c) => c.value.type === 'verb'))) return Tag.ing;
  if (can & (NOUN | Can.ing)) return Tag.noun;
  if (can & (Can.past | Can.perfect)) return Tag.participle;
  return can & Can.adjective ? Tag.adjective : Tag.noun;
}

/** *footage of her saying so*, not *in the hearing, …*. */
function goesOn(tokens: readonly WordToken[], i: number, last: number): boolean {
  return i + 1 < last && tokens[i + 1]!.word.kind !== 'mark' && !isFinite(shapeOf(tokens[i + 1]!.word).fixed);
}

/** At the beginning of a clause, after a comma, a conjunction or a verb. */
function elsewhere(tokens: readonly WordToken[], i: number, last: number, can: number, left: Tag): Tag {
  const free = left === Tag.comma || left === Tag.coordinator || left === Tag.quote || left === Tag.dash || left === Tag.close;
  if (can & Can.ing && !(can & NOUN && left === Tag.finite)) return Tag.ing;
  if (can & Can.past && !(can & NOUN)) {
    if (left === Tag.finite || left === Tag.infinitive) return Tag.adjective;
    return free || !(can & Can.adjective) ? Tag.finite : Tag.adjective;
  }
  if (can & Can.third && (!(can & NOUN) || (free && opensComplement(tokens, i, last)))) return Tag.finite;
  if (can & Can.base && left === Tag.coordinator && !(can & (NOUN | Can.adjective))) return Tag.finite;
  if (can & Can.adjective && !(can & NOUN)) return Tag.adjective;
  if (can & NOUN) return Tag.noun;
  if (can & Can.base) return Tag.finite;
  if (can & Can.perfect) return Tag.participle;
  return can & Can.adverb ? Tag.adverb : Tag.noun;
}

/** *The man accused of theft said*: a past form after a noun is no predicate where the clause's own verb is still to come. */
function demote(tokens: readonly WordToken[], tags: Uint8Array, i: number, first: number, last: number): void {
  if (!(shapeOf(tokens[i]!.word).can & Can.past) || i + 1 >= last) return;
  const left = leftOf(tags, i, first).tag;
  if (tokens[i + 1]!.word.lower === 'by' && !isDate(tokens, i + 2) && left !== Tag.pronoun && left !== Tag.relative) {
    tags[i] = Tag.participle;
    return;
  }
  if (!isNominal(left)) return;
  if (!(takesClause(tokens[i]) && opensComplement(tokens, i, last)) && hasPredicate(tokens, tags, i, first)) {
    tags[i] = Tag.participle;
    return;
  }
  const next = tags[i + 1];
  if (next !== Tag.preposition && next !== Tag.to && next !== Tag.subordinator) return;
  if (next === Tag.subordinator && takesClause(tokens[i])) return;
  for (let n = i + 1; n < last; n++) {
    const tag = tags[n];
    if (tag === Tag.comma || tag === Tag.semicolon || tag === Tag.that || tag === Tag.relative || tag === Tag.coordinator || tag === Tag.quote || tag === Tag.question || tag === Tag.subordinator || tag === Tag.colon || tag === Tag.dash) return;
    if (tag === Tag.pronoun || tag === Tag.contracted) return;
    if ((tag === Tag.determiner || tag === Tag.possessive) && isNominal(tags[n - 1] as Tag)) return;
    if (tag === Tag.finite || tag === Tag.be || tag === Tag.have || tag === Tag.modal || tag === Tag.do) {
      tags[i] = Tag.participle;
      return;
    }
  }
}

/** *on a list of hearings deemed worthy*: a clause that has its verb takes no other, unless that verb brings a clause of its own. */
function hasPredicate(tokens: readonly WordToken[], tags: Uint8Array, i: number, first: number): boolean {
  for (let n = i - 1; n >= first && !endsClause(tags[n] as Tag); n--) {
    const tag = tags[n] as Tag;
    if (tag >= Tag.modal && tag <= Tag.do) return !belongsToRelative(tags, n) && !takesClause(tokens[n + 1]);
    if (tag === Tag.finite) return !belongsToRelative(tags, n) && !takesClause(tokens[n]);
    if (tag >= Tag.infinitive && tag <= Tag.participle && takesClause(tokens[n])) return false;
  }
  return false;
}

function endsClause(tag: Tag): boolean {
  return tag >= Tag.comma || (tag >= Tag.pronoun && tag <= Tag.that) || tag === Tag.coordinator || tag === Tag.subordinator;
}

/** *the docs who sent the letter called*: the first verb is the relative clause's. */
function belongsToRelative(tags: Uint8Array, n: number): boolean {
  let at = n - 1;
  while (at > 0 && (tags[at] === Tag.adverb || (tags[at]! >= Tag.modal && tags[at]! <= Tag.do))) at--;
  return tags[at] === Tag.relative || tags[at] === Tag.that;
}

function takesClause(token: WordToken | undefined): boolean {
  return token?.word.cues.some((c) => c.value.takes.includes('clause')) ?? false;
}

function isDate(tokens: readonly WordToken[], i: number): boolean {
  const word = tokens[i]?.word;
  return word !== undefined && (word.kind === 'number' || word.month || word.classes.has(Class.weekday) || word.classes.has(Class.time));
}
