import { Class } from '../../lexicon/class.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { isFinite, isNominal, isVerb, Tag } from '../tags.ts';

/** Can a noun phrase end with this token? */
export function endsNounPhrase(a: Analysis, i: number): boolean {
  const tag = a.tag(i);
  return isNominal(tag) || tag === Tag.close || tag === Tag.genitive || tag === Tag.determiner || tag === Tag.adjective || tag === Tag.pronoun || tag === Tag.contracted;
}

function standsInside(tag: Tag | undefined): boolean {
  return tag !== undefined && tag <= Tag.genitive;
}

/** The noun phrase whose last token is `end - 1`, with its of-phrases and coordinated parts. Looks no further left than `from`. */
export function nounPhraseBefore(a: Analysis, end: number, from: number): Stretch | undefined {
  let first = simplePhraseStart(a, end, from);
  if (first === undefined) return undefined;
  for (;;) {
    const joined: number | undefined = companyBefore(a, first, from) ?? joinedOnLeft(a, first, from);
    if (joined === undefined) return { first, last: end };
    first = joined;
  }
}

/** *Northport Ferries, Inc.* */
function companyBefore(a: Analysis, first: number, from: number): number | undefined {
  const named = a.has(first, Class.legalForm) && a.tag(first - 1) === Tag.comma && a.tag(first - 2) === Tag.name && first - 2 >= from;
  return named ? simplePhraseStart(a, first - 1, from) : undefined;
}

/** Start of determiner + modifiers + noun; a pronoun stands alone. */
function simplePhraseStart(a: Analysis, end: number, from: number): number | undefined {
  let i = end - 1;
  if (i < from) return undefined;
  if (a.tag(i) === Tag.close) i = openingBefore(a, i, from) - 1;
  if (a.tag(i) === Tag.quote) i = quotedStart(a, i, from);
  const tag = a.tag(i);
  if (a.has(i, Class.reflexive) && i > from && isNominal(a.tag(i - 1))) return simplePhraseStart(a, i, from);
  if (tag === Tag.pronoun || tag === Tag.contracted) return withQuantifier(a, i, from);
  if (!standsInside(tag)) return undefined;
  while (i > from) {
    const left = a.tag(i - 1);
    if (isDeterminerEnd(a, i)) break;
    if (standsInside(left)) i--;
    else if (left === Tag.ing && i - 2 >= from && (standsInside(a.tag(i - 2)))) i--;
    else if (left === Tag.participle && opensPhrase(a, i - 1, from)) i--;
    else if (left === Tag.quote && quotedStart(a, i - 1, from) < i - 1) i = quotedStart(a, i - 1, from);
    else if (left === Tag.close) i = openingBefore(a, i - 1, from);
    else if (left === Tag.adverb && i - 2 >= from && a.tag(i) === Tag.adjective && a.tag(i - 2) === Tag.determiner) i--;
    else break;
  }
  return i;
}

/** *the injured sailor*, *“…,” retired captain Ada Holm said*: a participle at the head of its phrase. */
function opensPhrase(a: Analysis, participle: number, from: number): boolean {
  if (participle - 1 < from) return a.quoteTo(participle - 1) !== undefined;
  return a.tag(participle - 1) === Tag.determiner || a.tag(participle - 1) === Tag.possessive || a.quoteTo(participle - 1) !== undefined;
}

/** Nothing of the phrase stands before its article, except *all the*, *both the*. */
function isDeterminerEnd(a: Analysis, i: number): boolean {
  const tag = a.tag(i);
  if (tag !== Tag.determiner && tag !== Tag.possessive) return false;
  return a.tag(i - 1) !== Tag.determiner;
}

/** *All of them*, *some of us*. */
function withQuantifier(a: Analysis, i: number, from: number): number {
  return i - 2 >= from && a.has(i - 1, Class.partOf) && standsInside(a.tag(i - 2)) ? (simplePhraseStart(a, i - 1, from) ?? i) : i;
}

function openingBefore(a: Analysis, close: number, from: number): number {
  let i = close;
  while (i > from && a.tag(i) !== Tag.open) i--;
  return i;
}

/** A short quotation inside a phrase: *the “Kelly File” host*. */
function quotedStart(a: Analysis, close: number, from: number): number {
  const quote = a.quoteTo(close);
  const term = quote && quote.first >= from && close - quote.first <= 6 && a.tag(close - 1) !== Tag.comma && a.tag(close - 1) !== Tag.stop;
  return term ? quote.first : close;
}

/** One step to the left: a phrase that this one hangs on by preposition or by *and*. */
function joinedOnLeft(a: Analysis, first: number, from: number): number | undefined {
  const link = first - 1;
  if (link <= from) return undefined;
  const tag = a.tag(link);
  // *None of the witnesses*, *all of the crew*.
  if (a.has(link, Class.partOf) && a.tag(link - 1) === Tag.pronoun) return link - 1;
  if (tag === Tag.preposition && a.has(link, Class.linking) && standsInside(a.tag(link - 1)) && !a.has(link - 1, Class.time)) return simplePhraseStart(a, link, from);
  if (tag === Tag.preposition && a.tag(link - 1) === Tag.participle && standsInside(a.tag(link - 2))) return simplePhraseStart(a, link - 1, from);
  if (tag === Tag.coordinator && !a.has(link, Class.contrast)) return coordinated(a, link, from);
  return undefined;
}

/** *A and B said*: coordinated where the left part begins a clause too; after a verb or preposition it is another's object. */
function coordinated(a: Analysis, link: number, from: number): number | undefined {
  const comma = a.tag(link - 1) === Tag.comma ? 1 : 0;
  const left = nounPhraseBefore(a, link - comma, from);
  if (!left) return undefined;
  const before = left.first - 1 < from ? Tag.stop : a.tag(left.first - 1);
  if (comma) return before === Tag.comma ? listStart(a, left.first, from) : undefined;
  const opens = before === Tag.stop || before === Tag.semicolon || before === Tag.that || before === Tag.subordinator || before === Tag.colon || before === Tag.dash || before === Tag.question;
  if (opens || before === Tag.comma || before === Tag.quote) return left.first;
  return before === Tag.finite || before === Tag.adverb ? (isNominal(a.tag(left.last - 1)) && before === Tag.finite ? undefined : left.first) : undefined;
}

/** *A, B, and C*. */
function listStart(a: Analysis, first: number, from: number): number {
  const more = a.tag(first - 1) === Tag.comma ? nounPhraseBefore(a, first - 1, from) : undefined;
  return more ? listStart(a, more.first, from) : first;
}

/** End of the noun phrase that begins at `from`, with of-phrases, coordination, appositions and relative clauses. */
export function nounPhraseAfter(a: Analysis, from: number, limit: number): Stretch | undefined {
  let i = simplePhraseEnd(a, from, limit);
  if (i === undefined) return undefined;
  for (;;) {
    const more = linkedEnd(a, i, limit);
    if (more === undefined) break;
    i = more;
  }
  return { first: from, last: i };
}

function simplePhraseEnd(a: Analysis, from: number, limit: number): number | undefined {
  let i = from;
  if (a.tag(i) === Tag.pronoun) return i + 1;
  while (i < limit) {
    const tag = a.tag(i);
    if (standsInside(tag)) {
      if (i > from && tag === Tag.determiner && isNominal(a.tag(i - 1))) break;
      if (i > from && isNominal(a.tag(i - 1)) && (a.has(i, Class.weekday) || (a.has(i, Class.time) && tag === Tag.determiner))) break;
      i++;
    } else if (tag === Tag.open) i = closingAfter(a, i, limit) + 1;
    else if (tag === Tag.quote && a.quoteFrom(i) && a.quoteFrom(i)!.last - i <= 6 && a.quoteFrom(i)!.last < limit) i = a.quoteFrom(i)!.last;
    else if ((tag === Tag.ing || tag === Tag.participle || tag === Tag.adverb) && standsInside(a.tag(i + 1)) && i > from && a.tag(i - 1) === Tag.determiner) i++;
    else break;
  }
  return i > from && i <= limit ? i : undefined;
}

export function closingAfter(a: Analysis, open: number, limit: number): number {
  let i = open;
  while (i < limit - 1 && a.tag(i) !== Tag.close) i++;
  return i;
}

function linkedEnd(a: Analysis, i: number, limit: number): number | undefined {
  if (i + 1 >= limit) return undefined;
  if (a.tag(i) === Tag.preposition && a.has(i, Class.linking) && !(a.has(i, Class.mayBeCircumstance) && isCircumstance(a, i, limit))) return simplePhraseEnd(a, i + 1, limit);
  if (a.tag(i) === Tag.coordinator && !a.has(i, Class.contrast) && (a.tag(i + 1) === Tag.name || a.tag(i + 1) === Tag.determiner || a.tag(i + 1) === Tag.possessive || a.tag(i + 1) === Tag.noun)) {
    const end = simplePhraseEnd(a, i + 1, limit);
    return end !== undefined && !isFinite(a.tag(end)) ? end : undefined;
  }
  return undefined;
}

/** *in a statement*, *on Monday*, *at a news conference*, *to reporters*. */
export function isCircumstance(a: Analysis, i: number, limit: number): boolean {
  if (a.has(i, Class.partOf) || a.has(i, Class.beneficiary)) return false;
  if (a.has(i, Class.isCircumstance)) return true;
  const end = simplePhraseEnd(a, i + 1, limit);
  if (end === undefined) return true;
  for (let n = i + 1; n < end; n++) if (a.has(n, Class.occasion) || a.has(n, Class.weekday) || a.has(n, Class.month) || a.has(n, Class.time)) return true;
  return a.tag(i + 1) === Tag.number;
}

/** *Name, director of the institute* — the apposition or relative clause that begins at comma `i`, as its end; undefined where none does. */
export function appositionAfter(a: Analysis, i: number, limit: number): number | undefined {
  if (a.tag(i) !== Tag.comma || i + 1 >= limit) return undefined;
  const next = a.tag(i + 1);
  const relative = next === Tag.relative && !a.has(i + 1, Class.thingRelative);
  if (!relative && next !== Tag.determiner && next !== Tag.noun && next !== Tag.name && next !== Tag.number && next !== Tag.adjective && next !== Tag.genitive && next !== Tag.possessive) return undefined;
  let n = i + 1;
  while (n < limit && a.tag(n) !== Tag.comma && a.tag(n) !== Tag.semicolon && a.tag(n) !== Tag.quote && a.tag(n) !== Tag.dash && a.tag(n) !== Tag.colon && a.tag(n) !== Tag.subordinator) {
    if (!relative && (isFinite(a.tag(n)) || isVerb(a.tag(n)))) return undefined;
    n++;
  }
  return n;
}
