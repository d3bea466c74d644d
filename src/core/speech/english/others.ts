import { Class } from '../../lexicon/class.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { contentAfter, contentEnd, trimmed } from './content.ts';
import type { Cue } from './cues.ts';
import type { Found } from '../reading/model.ts';
import { appositionAfter, nounPhraseAfter, nounPhraseBefore } from './nounphrase.ts';
import { subjectOf, verbGroup } from './subject.ts';
import { isFinite, isVerb, Tag } from '../tags.ts';
import { statusOf } from '../reading/status.ts';
import { announcesNext } from './verbs.ts';

/** *is convinced that*, *are worried about*: the adjective's subject is that of its copula. */
export function adjectiveReport(a: Analysis, cue: Cue): Found | undefined {
  const scope = a.scope(cue.first);
  const group = verbGroup(a, cue.first, scope.first);
  const copula = { ...group, passive: false, nonFinite: false };
  const subject = subjectOf(a, copula, scope, cue.last);
  if (!subject || subject.inverted || a.has(subject.first, Class.standIn)) return undefined;
  for (const [n, entry] of cue.entries.entries()) {
    const right = contentAfter(a, entry, cue.ends[n]!, scope);
    if (right) return { source: subject, cue: { first: cue.first, last: right.cueLast }, pieces: right.pieces, cueClass: entry.class, status: statusOf(a, a.clauseOf(cue.first) ?? a.clauseAround(cue.first), cue.first, subject) };
  }
  return undefined;
}

/** *his claim that*, *the union's call for*, *doubts about … among officials*. */
export function nounReport(a: Analysis, cue: Cue): Found | undefined {
  const scope = a.scope(cue.first);
  const owner = ownerOf(a, cue, scope);
  for (const [n, entry] of cue.entries.entries()) {
    const right = contentAfter(a, entry, cue.ends[n]!, scope);
    if (!right) continue;
    const source = owner ?? holder(a, cue, scope);
    const explicit = right.form === 'clause' && a.tag(right.pieces[0]!.first) === Tag.that;
    if (explicit && isVerbal(a, right.pieces[0]!.first + 1)) continue;
    const pieces = right.pieces.map((piece) => beforePredicate(a, cue.first, piece));
    if (!explicit && (!source || right.form === 'clause' || right.form === 'object' || right.form === 'quotation')) continue;
    return { source, cue: { first: cue.first, last: right.cueLast }, pieces, cueClass: entry.class, status: 'asserted' };
  }
  return undefined;
}

/** *The claim that it is safe was repeated*, *her call for calm went unheard*: the verb of the clause around the noun is none of the content's. */
function beforePredicate(a: Analysis, noun: number, { first, last }: Stretch): Stretch {
  const finite = a.clauseAround(noun)?.finite ?? -1;
  return finite > first && finite < last ? { first, last: trimmed(a, first, finite) } : { first, last };
}

/** *the report that outlines …* is no report of anything: *that* is the subject there. */
function isVerbal(a: Analysis, at: number): boolean {
  let i = at;
  while (a.tag(i) === Tag.adverb) i++;
  return isFinite(a.tag(i));
}

/** The possessor on the left: *his*, *the minister's*, with what stands between it and the noun. */
function ownerOf(a: Analysis, cue: Cue, scope: Stretch): Stretch | undefined {
  for (let i = cue.first - 1; i >= scope.first; i--) {
    const tag = a.tag(i);
    if (tag === Tag.possessive) return { first: i, last: i + 1 };
    if (tag === Tag.genitive) return nounPhraseBefore(a, i + 1, scope.first);
    if (tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.number) return undefined;
  }
  return undefined;
}

function holder(a: Analysis, cue: Cue, scope: Stretch): Stretch | undefined {
  const phrase = nounPhraseBefore(a, cue.last, scope.first);
  const verb = phrase ? phrase.first - 1 : cue.first - 1;
  if (verb < scope.first || !a.has(verb, Class.lendsSubject)) return undefined;
  const group = verbGroup(a, verb, scope.first);
  const subject = subjectOf(a, { ...group, nonFinite: group.nonFinite && !group.hasFinite }, scope, cue.last);
  return subject?.inverted ? undefined : subject;
}

/** *according to X*: on either side of its clause, or inside it. */
export function prepositionReport(a: Analysis, cue: Cue): Found | undefined {
  const scope = a.scope(cue.first);
  const [entry] = cue.entries;
  if (entry!.weak && !opensSource(a, cue.last)) return undefined;
  if (a.has(cue.last - 1, Class.viewpoint)) return viewpointReport(a, cue, scope);
  const phrase = nounPhraseAfter(a, cue.last, scope.last);
  if (!phrase) return undefined;
  const apposition = appositionAfter(a, phrase.last, scope.last);
  const source = { first: phrase.first, last: apposition ?? phrase.last };
  const report = { source, cue: { first: cue.first, last: cue.last }, cueClass: entry!.class, status: 'asserted' } as const;
  if (announcesNext(a, scope) && source.last === scope.last - 1) return { ...report, pieces: [], continues: 'words' };
  const pieces = aroundPreposition(a, cue, source, scope);
  return pieces.length ? { ...report, pieces } : undefined;
}

/** *In Smith's view*, *in her words*: the source stands inside the cue. */
function viewpointReport(a: Analysis, cue: Cue, scope: Stretch): Found | undefined {
  const owner = a.tag(cue.last - 2);
  if (owner !== Tag.genitive && owner !== Tag.possessive) return undefined;
  const pieces = aroundPreposition(a, cue, cue, scope);
  return pieces.length ? { source: { first: cue.first + 1, last: cue.last - 1 }, cue, pieces, cueClass: 'neutral', status: 'asserted' } : undefined;
}

function opensSource(a: Analysis, i: number): boolean {
  return a.tag(i) === Tag.name || (a.has(i, Class.theArticle) && a.tag(i + 1) === Tag.name);
}

function aroundPreposition(a: Analysis, cue: Cue, source: Stretch, scope: Stretch): Stretch[] {
  let first = scope.first;
  for (let i = cue.first - 1; i >= scope.first; i--) {
    if (a.tag(i) === Tag.semicolon) {
      first = i + 1;
      break;
    }
  }
  const quote = a.quoteTo(cue.first - 1);
  if (quote && quote.first < first) first = quote.first;
  const last = a.tag(cue.first - 1) === Tag.comma ? cue.first - 1 : cue.first;
  const opens = beginsItsClause(a, cue.first - 1);
  const left = last - first > 1 && !opens ? [{ first, last }] : [];
  const comma = a.tag(source.last) === Tag.comma;
  if (left.length && !comma) return left;
  const from = comma ? source.last + 1 : source.last;
  if (from >= scope.last) return left;
  const right = { first: from, last: contentEnd(a, from, scope, 'clause') };
  return left.length && !hasVerb(a, right) ? left : [...left, right];
}

/** *…, but according to X it is*: what stands before the conjunction is not X's. */
function beginsItsClause(a: Analysis, before: number): boolean {
  const tag = a.tag(before);
  return tag === Tag.coordinator || tag === Tag.that || tag === Tag.relative || tag === Tag.subordinator;
}

function hasVerb(a: Analysis, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (isFinite(a.tag(i)) || isVerb(a.tag(i))) return true;
  return false;
}

/** *reportedly*: somebody says so of the clause that it stands in, and of no other: *the men who reportedly stole it were held*. */
export function adverbReport(a: Analysis, cue: Cue): Found | undefined {
  const scope = a.scope(cue.first);
  let first = cue.first;
  while (first > scope.first && !opensClause(a.tag(first - 1))) first--;
  const end = contentEnd(a, cue.first, scope, 'clause');
  const main = a.clauseAround(cue.first)?.kind === 'relative' ? a.mainVerbAfter(cue.first) : -1;
  const last = main < 0 ? end : trimmed(a, first, Math.min(end, main));
  return { source: undefined, cue, pieces: [{ first, last }], cueClass: cue.entries[0]!.class, status: 'asserted' };
}

function opensClause(tag: Tag | undefined): boolean {
  return tag === Tag.that || tag === Tag.relative || tag === Tag.subordinator || tag === Tag.semicolon || tag === Tag.comma || tag === Tag.dash || tag === Tag.colon;
}
