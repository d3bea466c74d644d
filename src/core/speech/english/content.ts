import { Class } from '../../lexicon/class.ts';
import type { Complement, CueEntry } from '../../lexicon/schema.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { closingAfter, isCircumstance, nounPhraseAfter } from './nounphrase.ts';
import { isFinite, isNominal, Tag } from '../tags.ts';

/** What a cue takes on its right: the content's pieces, and where its own words end (*warned of*). */
export interface Complementation {
  readonly pieces: readonly Stretch[];
  readonly form: Complement | 'preposition';
  /** End of the cue's own words, with a preposition that it demands. */
  readonly cueLast: number;
}

/** The content that follows a cue, by what its entry takes. `at` is behind the cue's own words. */
export function contentAfter(a: Analysis, entry: CueEntry, at: number, scope: Stretch): Complementation | undefined {
  const near = skipAdverbs(a, at, scope.last);
  return complementAt(a, entry, near, at, scope)
    ?? throughAddressee(a, entry, near, at, scope)
    ?? afterCircumstances(a, entry, near, at, scope);
}

function skipAdverbs(a: Analysis, at: number, limit: number): number {
  let i = at;
  while (i < limit && a.tag(i) === Tag.adverb && !a.has(i, Class.resulting) && !deniesContent(a, i)) i++;
  return i;
}

/** *decided not to close it*: the negation is part of what was decided. */
function deniesContent(a: Analysis, i: number): boolean {
  return a.has(i, Class.negation) && a.tag(i + 1) === Tag.to;
}

function complementAt(a: Analysis, entry: CueEntry, at: number, cueLast: number, scope: Stretch): Complementation | undefined {
  if (at >= scope.last) return undefined;
  const takes = (form: Complement) => entry.takes.includes(form);
  const clause = (form: Complementation['form'], from = at, last = cueLast): Complementation =>
    ({ pieces: [{ first: from, last: contentEnd(a, from, scope, form) }], form, cueLast: last });
  const quoted = takes('quotation') || takes('clause') ? quotationFrom(a, at, scope) : undefined;
  if (quoted) return { pieces: [quoted], form: 'quotation', cueLast };
  switch (a.tag(at)) {
    case Tag.that:
      if (takes('clause')) return clause('clause');
      break;
    case Tag.question:
      if (takes('question') || (takes('clause') && !a.has(at, Class.conceding))) return clause('question');
      break;
    case Tag.subordinator:
      if (takes('question') && a.has(at, Class.askingIf)) return clause('question');
      break;
    case Tag.to:
      if (takes('infinitive')) return clause('infinitive');
      break;
    case Tag.be: case Tag.have: case Tag.do: case Tag.ing:
      if (takes('gerund') && !entry.weak && a.lower(at).endsWith('ing')) return clause('gerund');
      break;
    case Tag.adverb:
      if (takes('infinitive') && deniesContent(a, at)) return clause('infinitive');
      break;
    case Tag.quote:
      return complementAt(a, entry, at + 1, cueLast, scope);
    default:
  }
  if (entry.prepositions?.includes(a.lower(at)) && at + 1 < scope.last) return clause('preposition', at + 1, at + 1);
  if (takes('clause') && !entry.weak && beginsClause(a, at, scope.last)) return clause('clause');
  if (takes('object') && !entry.weak && beginsObject(a, at)) return clause('object');
  return undefined;
}

/** A quotation right here, or behind a comma or colon. With what follows it in the clause where it is only a part. */
export function quotationFrom(a: Analysis, at: number, scope: Stretch): Stretch | undefined {
  const marked = a.tag(at) === Tag.comma || a.tag(at) === Tag.colon;
  const quote = a.quoteFrom(marked ? at + 1 : at);
  if (!quote || quote.first >= scope.last) return undefined;
  const before = a.tag(quote.last - 2);
  const whole = marked || before === Tag.stop || before === Tag.comma || quote.last >= scope.last;
  return { first: quote.first, last: whole ? quote.last : contentEnd(a, quote.last, scope, 'clause') };
}

/** Does a subject with its verb begin here (*said he was ill*)? */
function beginsClause(a: Analysis, at: number, limit: number): boolean {
  const tag = a.tag(at);
  if (tag === Tag.contracted) return true;
  if (tag === Tag.subordinator && !isQuantity(a, at)) return clauseFollows(a, at, limit);
  const phrase = nounPhraseAfter(a, isQuantity(a, at) ? at + 3 : at, limit);
  if (!phrase) return false;
  let n = phrase.last;
  for (let turns = 0; turns < 4 && n < limit; turns++) {
    while (n < limit && (a.tag(n) === Tag.adverb || a.tag(n) === Tag.quote)) n++;
    if (isFinite(a.tag(n))) return true;
    if (a.tag(n) === Tag.comma && a.tag(n + 1) === Tag.relative) n++;
    if (a.tag(n) !== Tag.preposition && a.tag(n) !== Tag.participle && a.tag(n) !== Tag.relative && a.tag(n) !== Tag.that) return false;
    if (a.tag(n) === Tag.relative || a.tag(n) === Tag.that) return finiteCount(a, n, limit) > 1;
    n = nounPhraseAfter(a, n + 1, limit)?.last ?? limit;
  }
  return false;
}

/** *showed as many as 40 people had …* */
function isQuantity(a: Analysis, at: number): boolean {
  return a.has(at, Class.equating) && a.has(at + 2, Class.equating) && a.tag(at + 1) === Tag.determiner;
}

/** *said if elected she would …*: a subordinate clause first, then its main clause. */
function clauseFollows(a: Analysis, at: number, limit: number): boolean {
  return finiteCount(a, at, limit) > 1;
}

function finiteCount(a: Analysis, from: number, limit: number): number {
  let count = 0;
  for (let i = from; i < limit && a.tag(i) !== Tag.semicolon; i++) if (isFinite(a.tag(i)) && !isFinite(a.tag(i - 1))) count++;
  return count;
}

function beginsObject(a: Analysis, at: number): boolean {
  const tag = a.tag(at);
  if (tag === Tag.pronoun) return true;
  return tag !== undefined && tag <= Tag.genitive && !a.has(at, Class.time) && !a.has(at, Class.weekday);
}

/** *told reporters that*, *urged her to*: past the person who is addressed. */
function throughAddressee(a: Analysis, entry: CueEntry, at: number, cueLast: number, scope: Stretch): Complementation | undefined {
  if (!entry.takes.includes('addressee')) return undefined;
  const phrase = nounPhraseAfter(a, at, scope.last);
  if (!phrase) return undefined;
  const after = skipAdverbs(a, phrase.last, scope.last);
  return complementAt(a, entry, after, cueLast, scope) ?? afterCircumstances(a, entry, after, cueLast, scope);
}

/** *said in a statement on Monday that*: past what tells when, where and to whom. */
function afterCircumstances(a: Analysis, entry: CueEntry, at: number, cueLast: number, scope: Stretch): Complementation | undefined {
  let i = at;
  for (let turns = 0; turns < 5 && i < scope.last; turns++) {
    const end = circumstanceEnd(a, i, scope.last) ?? aside(a, i, scope.last);
    if (end === undefined) return undefined;
    i = skipAdverbs(a, end, scope.last);
    const found = complementAt(a, explicit(entry), a.tag(i) === Tag.comma && !a.quoteFrom(i + 1) ? i + 1 : i, cueLast, scope);
    if (found && !(found.form === 'clause' && a.tag(i) === Tag.that && ownsThat(a, i - 1))) return found;
  }
  return undefined;
}

/** *responded to the news that*: the noun before takes the clause, not the verb. */
function ownsThat(a: Analysis, i: number): boolean {
  return a.has(i, Class.tellsThat) || (a.tag(i) === Tag.noun && !a.has(i, Class.occasion) && a.tokens[i]!.word.cues.some((c) => c.value.type === 'noun'));
}

/** *said, however, that*; *said, every day …*: a comma with an adverb between commas, or alone. */
function aside(a: Analysis, at: number, limit: number): number | undefined {
  if (a.tag(at) !== Tag.comma) return undefined;
  let i = at + 1;
  while (i < limit && (a.tag(i) === Tag.adverb || a.has(i, Class.conceding))) i++;
  return a.tag(i) === Tag.comma ? i + 1 : at + 1;
}

const explicits = new WeakMap<CueEntry, CueEntry>();

/** At a distance a bare object is no object of the cue's any more. */
function explicit(entry: CueEntry): CueEntry {
  let known = explicits.get(entry);
  if (!known) explicits.set(entry, (known = { ...entry, takes: entry.takes.filter((t) => t !== 'object' && t !== 'gerund'), prepositions: [] }));
  return known;
}

/** End of one phrase of time, place or occasion that begins here. */
export function circumstanceEnd(a: Analysis, at: number, limit: number): number | undefined {
  const tag = a.tag(at);
  if (a.has(at, Class.weekday) || a.has(at, Class.time) || a.has(at, Class.month)) return at + 1;
  if ((tag === Tag.determiner || tag === Tag.adverb || tag === Tag.noun || tag === Tag.adjective) && (a.has(at + 1, Class.time) || a.has(at + 1, Class.weekday))) return at + 2;
  if (tag === Tag.number && a.has(at - 1, Class.month)) return at + 1;
  if (tag === Tag.preposition || (tag === Tag.subordinator && (isNominal(a.tag(at + 1)) || a.tag(at + 1) === Tag.determiner))) {
    if (a.tag(at + 1) === Tag.ing) return undefined;
    return nounPhraseAfter(a, at + 1, limit)?.last;
  }
  if (tag === Tag.comma && at + 1 < limit && a.tag(at + 1) === Tag.preposition && isCircumstance(a, at + 1, limit)) {
    const end = nounPhraseAfter(a, at + 2, limit)?.last;
    return end !== undefined && a.tag(end) === Tag.comma ? end + 1 : undefined;
  }
  return undefined;
}

/** Where content that begins at `from` ends: with its sentence, or where the author resumes. */
export function contentEnd(a: Analysis, from: number, scope: Stretch, form: Complementation['form']): number {
  const phrase = form === 'object' || form === 'preposition' || form === 'gerund' || form === 'infinitive';
  for (let i = from + 1; i < scope.last; i++) {
    const tag = a.tag(i);
    if (tag === Tag.quote) {
      const quote = a.quoteFrom(i);
      if (quote && quote.last <= scope.last) i = quote.last - 1;
      continue;
    }
    if (tag === Tag.open) {
      i = closingAfter(a, i, scope.last);
      continue;
    }
    if (tag === Tag.semicolon) return trimmed(a, from, i);
    if (tag === Tag.comma && resumes(a, i, scope, phrase) && (phrase || a.tag(i + 1) !== Tag.finite || !lacksVerb(a, from, i))) return trimmed(a, from, i);
    if (phrase && tag === Tag.coordinator && a.tag(i + 1) === Tag.finite) return trimmed(a, from, i);
    if (phrase && form !== 'infinitive' && tag === Tag.subordinator && startsClauseAt(a, i + 1, scope.last)) return trimmed(a, from, i);
  }
  return trimmed(a, from, Math.max(from + 1, scope.last));
}

/** *said this bill, which awaits a vote, helps*: is the only verb so far that of a relative clause? */
function lacksVerb(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(a.tag(i)) && a.clauseOf(i)?.kind !== 'relative') return false;
  return true;
}

/** Without the comma, dash or colon that content ends before. */
export function trimmed(a: Analysis, from: number, end: number): number {
  let last = end;
  while (last > from + 1 && (a.tag(last - 1) === Tag.comma || a.tag(last - 1) === Tag.dash || a.tag(last - 1) === Tag.colon)) last--;
  return last;
}

function resumes(a: Analysis, comma: number, scope: Stretch, phrase: boolean): boolean {
  const next = comma + 1;
  const tag = a.tag(next);
  if (tag === Tag.coordinator || a.has(next, Class.resulting)) {
    if (a.tag(next + 1) === Tag.that) return false;
    if (a.tag(next + 1) === Tag.finite) return phrase || a.tokens[next + 1]!.word.cues.length > 0;
    return startsClauseAt(a, next + 1, scope.last);
  }
  if (tag === Tag.subordinator) return a.has(next, Class.resuming) && startsClauseAt(a, next + 1, scope.last);
  if (tag === Tag.ing) return a.tokens[next]!.word.cues.some((c) => c.value.type === 'verb' || c.value.type === 'preposition') || phrase;
  if (tag === Tag.finite || (phrase && tag !== undefined && tag >= Tag.modal && tag <= Tag.do)) return true;
  if (a.has(next, Class.accordant)) return true;
  return phrase && (tag === Tag.preposition || tag === Tag.pronoun || tag === Tag.contracted);
}

/** Noun phrase and finite verb: a clause of its own. */
function startsClauseAt(a: Analysis, at: number, limit: number): boolean {
  if (a.tag(at) === Tag.contracted) return true;
  let i = at;
  while (i < limit && a.tag(i) === Tag.adverb) i++;
  const phrase = nounPhraseAfter(a, i, limit);
  if (!phrase) return false;
  let n = phrase.last;
  while (n < limit && a.tag(n) === Tag.adverb) n++;
  return isFinite(a.tag(n));
}
