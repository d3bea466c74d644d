import { Can, Is } from '../../grammar/can.ts';
import type { Clause } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { isMindOfNobody } from './attitude.ts';
import { circumstanceEnd, contentAfter, contentEnd, quotationFrom, type Complementation } from './content.ts';
import type { Cue } from './cues.ts';
import type { Found } from '../reading/model.ts';
import { statusOf } from '../reading/status.ts';
import { nounPhraseAfter, nounPhraseBefore } from './nounphrase.ts';
import { passiveReport } from './passives.ts';
import { isSaidByNamed, subjectOf, verbGroup, type Subject, type VerbGroup } from './subject.ts';
import { isFinite, Tag } from '../tags.ts';

/** What a reporting verb reports, and whose words they are. */
export function verbReport(a: Analysis, cue: Cue): Found | undefined {
  const scope = ofItsClause(a, cue.first, a.scope(cue.first));
  const group = verbGroup(a, cue.first, scope.first);
  if (group.passive || isReducedPassive(a, cue, group)) return passiveReport(a, cue, group, scope);
  if (a.tag(cue.first) === Tag.participle && !group.hasFinite && !group.nonFinite && !isSaidByNamed(a, cue.first, scope.first)) return undefined;
  const subject = pastTime(a, subjectOf(a, group, scope, cue.last), a.clauseOf(group.verb), scope.first);
  if (!subject && !group.nonFinite) return undefined;
  if (group.nonFinite && subject && a.has(subject.first, Class.standIn)) return undefined;
  const after = subject?.inverted ? subject.last : cue.last;
  const found = withContent(a, cue, subject, group, scope, after);
  if (!found) return announces(a, cue, subject, group, scope);
  const { entry, pieces, cueLast } = found;
  return {
    source: subject, pieces, cueClass: entry.class, status: found.told && isRestrictive(a, subject) ? 'generic' : statusOf(a, a.clauseOf(group.verb), group.verb, subject),
    cue: { first: cue.first, last: cueLast }, ...(found.spoken && { spoken: true }),
  };
}

/** *The firm last month said*, *the firm on Friday said*, *a report released last year found*: no time says anything; who does stands before it. */
function pastTime(a: Analysis, found: Subject | undefined, clause: Clause | undefined, from: number): Subject | undefined {
  if (!found || found.inverted || !saysWhen(a, found.last - 1)) return found;
  let when = found.last - 1;
  while (a.must(when - 1, Can.determiner | Can.adjective | Can.adverb | Can.preposition)) when--;
  // *Theresa May said*
  if (when === found.last - 1 && a.has(when, Class.month)) return found;
  const before = when > found.first ? { first: found.first, last: when } : nounPhraseBefore(a, when, from);
  if (before) return { ...before, inverted: false };
  const subject = clause?.subject;
  return subject && subject.last <= found.first ? { first: subject.first, last: subject.last === found.first ? subject.last : found.last, inverted: false } : undefined;
}

/** *Friday*, *month*; not *The Times*. */
function saysWhen(a: Analysis, i: number): boolean {
  return a.is(i, Is.time) && (!a.must(i, Can.name) || a.hasAny(i, CALENDAR));
}

const CALENDAR: readonly Class[] = [Class.weekday, Class.month];

/** *If the mayor says that …, we go home*: a report in a clause that opens its sentence ends before the main clause; *as she put it* goes with that. */
function ofItsClause(a: Analysis, verb: number, scope: Stretch): Stretch {
  const clause = a.clauseOf(verb);
  if (clause?.kind !== 'subordinate' || clause.marker !== scope.first || a.has(clause.marker, Class.equating)) return scope;
  const main = a.mainVerbAfter(verb);
  // *After the meeting, she said, “We have not.”*: the verb of what is quoted is no verb of the sentence.
  if (a.quoteAround(main) !== a.quoteAround(verb)) return scope;
  for (let i = main - 1; i > verb; i--) if (a.tag(i) === Tag.comma) return { first: scope.first, last: i };
  return scope;
}

/** Does the sentence end its paragraph with a colon? */
export function announcesNext(a: Analysis, scope: Stretch): boolean {
  return a.tag(a.tokens.length - 1) === Tag.colon && scope.last === a.tokens.length;
}

/** *She said:* at the end of its paragraph. */
function announces(a: Analysis, cue: Cue, subject: Subject | undefined, group: VerbGroup, scope: Stretch): Found | undefined {
  const entry = cue.entries.find((e) => e.takes.includes('quotation'));
  if (!entry || !subject || !announcesNext(a, scope)) return undefined;
  return { source: subject, cue: { first: cue.first, last: cue.ends[cue.entries.indexOf(entry)]! }, pieces: [], cueClass: entry.class, status: statusOf(a, a.clauseOf(group.verb), group.verb, subject), continues: 'words' };
}

/** *people who support it*, *a report that outlines it* tell who or what is meant rather than that somebody said something. */
function isRestrictive(a: Analysis, subject: Subject | undefined): boolean {
  const tag = subject && a.tag(subject.first);
  return (tag === Tag.relative || tag === Tag.that) && a.tag(subject!.first - 1) !== Tag.comma;
}

function isReducedPassive(a: Analysis, cue: Cue, group: VerbGroup): boolean {
  return a.tag(cue.first) === Tag.participle && !group.hasFinite && a.has(cue.last, Class.clauseBy);
}

function isTold({ form }: Complementation): boolean {
  return form === 'object' || form === 'infinitive' || form === 'gerund' || form === 'preposition';
}

interface Reported {
  /** The content is no clause, question or quotation but what somebody talks of or wants. */
  readonly told?: boolean;
  readonly spoken?: boolean;
  readonly entry: CueEntry;
  readonly pieces: readonly Stretch[];
  readonly cueLast: number;
}

function withContent(a: Analysis, cue: Cue, subject: Subject | undefined, group: VerbGroup, scope: Stretch, after: number): Reported | undefined {
  const start = subject?.inverted ? cue.first : Math.min(subject?.first ?? group.first, group.first);
  const parenthetical = subject && !group.nonFinite ? postposed(a, cue, start, after, scope) : undefined;
  if (parenthetical) return parenthetical;
  if (subject?.inverted) return undefined;
  for (const [n, entry] of cue.entries.entries()) {
    const right = contentAfter(a, entry, cue.ends[n]!, scope);
    if (right && isAllowed(a, cue, right, subject) && !isMindOfNobody(a, entry, right, subject)) return { entry, pieces: right.pieces, cueLast: right.cueLast, told: isTold(right) };
  }
  return fronted(a, cue, start, scope);
}

/**
 * A report by nobody, or one that is only meant to be made (*to discuss the plan*), is one only where its content says so by its
 * form; *you know*, *you think* report nobody's words.
 */
function isAllowed(a: Analysis, cue: Cue, { form, pieces }: Complementation, subject: Subject | undefined): boolean {
  if (subject && a.has(subject.first, Class.addressee)) return form === 'quotation';
  if (subject && a.tag(cue.first) !== Tag.infinitive) return true;
  const [piece] = pieces;
  return form === 'quotation' || (form === 'clause' && piece !== undefined && a.tag(piece.first) === Tag.that) || (form === 'question' && subject !== undefined);
}

/** *…, X said*, *“…,” said X, “…”*, *A, X says, B*. */
function postposed(a: Analysis, cue: Cue, start: number, after: number, scope: Stretch): Reported | undefined {
  const entry = cue.entries.find((e) => e.takes.includes('clause') || e.takes.includes('quotation'));
  const before = start - 1;
  if (!entry || before < 0) return undefined;
  const quote = a.quoteTo(before);
  if (!quote && (before <= scope.first || (a.tag(before) !== Tag.comma && a.tag(before) !== Tag.dash))) return undefined;
  if (!quote && (!entry.takes.includes('clause') || announcesNext(a, scope))) return undefined;
  // What follows a whole sentence in marks is no content of its report.
  const end = tailEnd(a, entry, after, scope) ?? (quote && quote.first <= scope.first && scope.first < quote.last && a.tag(after) !== Tag.that ? scope.last : undefined);
  if (end === undefined) return undefined;
  const turn = quote ? undefined : turnBefore(a, before, scope);
  const left = turn ?? leftPiece(a, before, scope);
  if (!left) return undefined;
  const right = rightPiece(a, end, scope, quote !== undefined);
  const speaks = right && a.quoteFrom(right.first);
  if (!quote && !turn && (!right || speaks) && (!hasFinite(a, left) || isSubordinate(a, left))) return undefined;
  return { entry, pieces: right ? [left, right] : [left], cueLast: cue.last, spoken: turn !== undefined };
}

/** *– It will hold. It is new, said X*, *– It will hold, X said*: the speech after a dash. */
function turnBefore(a: Analysis, before: number, scope: Stretch): Stretch | undefined {
  const first = a.turnUpTo(before - 1) ?? (a.tag(scope.first) === Tag.dash ? scope.first + 1 : undefined);
  return first === undefined ? undefined : { first, last: before };
}

/** Past the circumstances of a parenthetical report to its comma or its end; undefined where content follows instead. */
function tailEnd(a: Analysis, entry: CueEntry, after: number, scope: Stretch): number | undefined {
  let i = after;
  while (i < scope.last) {
    const tag = a.tag(i);
    if (tag === Tag.comma || tag === Tag.semicolon || tag === Tag.dash || tag === Tag.quote || tag === Tag.subordinator || tag === Tag.ing) return i;
    if (tag === Tag.colon) return i + 1 === a.tokens.length ? i : undefined;
    if (tag === Tag.coordinator) return i;
    if (tag === Tag.adverb || tag === Tag.close || tag === Tag.open) {
      i++;
      continue;
    }
    const addressee = entry.takes.includes('addressee') && i === after ? nounPhraseAfter(a, i, scope.last)?.last : undefined;
    const end = circumstanceEnd(a, i, scope.last) ?? addressee;
    if (end === undefined) return undefined;
    i = end;
  }
  return i;
}

/** The content before a parenthetical report: the quotation that ends there, or the clause. */
function leftPiece(a: Analysis, before: number, scope: Stretch): Stretch | undefined {
  const quote = a.quoteTo(before);
  const last = before + (quote ? 1 : 0);
  if (!quote) return { first: clauseStart(a, before, scope), last };
  if (quote.first <= scope.first + 1 || standsAlone(a, quote.first)) return { first: quote.first, last };
  return { first: clauseStart(a, quote.first, scope), last };
}

function standsAlone(a: Analysis, opening: number): boolean {
  const before = a.tag(opening - 1);
  return before === Tag.comma || before === Tag.colon || before === Tag.stop || before === Tag.dash || (a.tokens[opening + 1]?.word.capitalised ?? false);
}

function clauseStart(a: Analysis, before: number, scope: Stretch): number {
  for (let i = before - 1; i >= scope.first; i--) if (a.tag(i) === Tag.semicolon && a.quoteAround(i) === a.quoteAround(before)) return i + 1;
  return scope.first;
}

function rightPiece(a: Analysis, end: number, scope: Stretch, quoted: boolean): Stretch | undefined {
  if (end < scope.last) {
    if (quoted) return quotationFrom(a, end, scope);
    if (a.tag(end) !== Tag.comma || end + 1 >= scope.last) return undefined;
    return { first: end + 1, last: contentEnd(a, end + 1, scope, 'clause') };
  }
  return undefined;
}

/** *Before they left, she said*: one clause that depends on the report's own. */
function isSubordinate(a: Analysis, { first, last }: Stretch): boolean {
  const tag = a.tag(first);
  if (tag !== Tag.subordinator && tag !== Tag.question && tag !== Tag.preposition) return false;
  for (let i = first; i < last; i++) if (a.tag(i) === Tag.comma) return false;
  return tag === Tag.subordinator || a.has(first, Class.whenOrWhere);
}

function hasFinite(a: Analysis, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (isFinite(a.tag(i))) return true;
  return false;
}

/** *what he called …*, *which she says …*, *as X put it*: content that stands before the subject. */
function fronted(a: Analysis, cue: Cue, start: number, scope: Stretch): Reported | undefined {
  const [entry] = cue.entries;
  const before = start - 1;
  if (!entry || before < scope.first) return undefined;
  const tag = a.tag(before);
  const last = cue.last;
  if (announcesNext(a, scope)) return undefined;
  if (tag === Tag.question && a.has(before, Class.thingAsked)) return { entry, pieces: [{ first: before, last: before + 1 }], cueLast: last };
  if (a.has(before, Class.equating) && a.tag(before - 1) === Tag.comma) return { entry, pieces: [{ first: scope.first, last: before - 1 }], cueLast: last };
  return undefined;
}
