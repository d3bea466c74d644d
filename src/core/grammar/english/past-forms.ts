import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, OPENER, PHRASE, VERB } from '../can.ts';
import type { Tagging } from '../tagging.ts';
import { clauseEnd, hasFiniteBefore, mainHasFinite } from '../windows.ts';
import { takesAddressee, takesPerson } from './agreement.ts';

/** *accused*: no finite verb where the clause's own comes later, or *by* follows. */
export function pastIsFinite(s: Tagging, i: number, left: number, start: number): boolean {
  const only = !s.may(i, Can.participle | Can.adjective);
  if (only) return true;
  const next = i + 1;
  const object = s.must(next, Can.determiner | Can.pronoun) || s.is(next, Is.article);
  // What has an object only describes nothing: *cited the figure*.
  if (object && s.may(left, NOMINAL) && left >= start && !s.must(left, Can.pronoun)) return true;
  if (left < start && s.is(start - 1, Is.clauseMark) && awaits(s, start - 1)) return true;
  // *Loved every bit of it*, *did its job, followed the law*
  if (left < start && (object || s.is(next, Is.oblique)) && !takesAddressee(s, i)) return true;
  // *The complaint, filed with the city, says*
  if (s.must(next, Can.preposition) && (left >= start || s.is(start - 1, Is.clauseMark)) && resumesBehindComma(s, i, left < start)) return false;
  // *a girl named Isabel*
  if (s.has(i, Class.definingVerb) && s.must(next, Can.name | Can.mark) && mainHasFinite(s, i) && !s.must(start - 1, Can.coordinator | OPENER) && !s.is(left, Is.nominative)) return false;
  // *Walked in and was out*
  if (left < s.first && sharesSubject(s, i)) return true;
  // *specialized workers know it*
  if (left < start && s.may(i, Can.adjective) && s.must(next, Can.noun) && mayHaveFinite(s, next + 1, clauseEnd(s, i))) return false;
  if (s.is(next, Is.agent) && !s.must(next + 1, Can.number | Can.ing)) return false;
  if (s.must(left, Can.adjective)) return false;
  if (finiteLater(s, i)) return false;
  if (s.must(start, Can.preposition) && hasFiniteBefore(s, i)) return false;
  // *Two injured in fire*: a heading.
  if (s.must(next, Can.preposition) && s.must(left, Can.number) && !/^[.?!]/.test(s.lower(s.last - 1))) return false;
  if (s.is(left, Is.clauseMark) && !mainHasFinite(s, i) && hasNominal(s, i)) return true;
  if (left < start) return s.must(start - 1, Can.coordinator) ? hasFiniteBefore(s, start - 1) : s.must(start - 1, OPENER) ? !s.must(start - 1, Can.subordinator) : s.is(start - 1, Is.quote) || s.is(start - 1, Is.comma) && s.may(next, NOMINAL | Can.determiner) && s.is(i, Is.takesClause);
  return s.may(left, PHRASE) || s.must(left, Can.mark) || s.must(left, Can.coordinator);
}

/** Is the next mark a comma, and right behind it what must be the verb of the clause around, which a subject began before? */
function resumesBehindComma(s: Tagging, i: number, enclosed: boolean): boolean {
  const comma = clauseEnd(s, i);
  if (!s.is(comma, Is.comma) || s.must(s.before(i) - 1, VERB)) return false;
  const verb = s.after(comma);
  if (!s.may(verb, Can.finite)) return false;
  if (s.is(verb, Is.takesClause) && s.must(verb + 1, Can.subordinator)) return true;
  return enclosed && !s.may(verb, Can.noun | Can.adjective | Can.adverb) && s.is(verb, Is.past | Is.third | Is.closed);
}

/** Does a second verb follow a conjunction, neither with a subject? */
function sharesSubject(s: Tagging, i: number): boolean {
  const joint = clauseEnd(s, i);
  return s.must(joint, Can.coordinator) && s.may(joint + 1, Can.finite) && !s.may(joint + 1, NOMINAL | Can.participle | Can.adjective) && !finiteLater(s, i);
}

/** *since Kaine, at the debate, | cited*: does a clause opened before still wait for its verb? */
function awaits(s: Tagging, border: number): boolean {
  for (let n = border - 1; n >= s.near(border) && !s.must(n, Can.finite); n--) if (s.must(n, Can.subordinator | Can.relative | Can.question)) return hasNominalAfter(s, n, border);
  return false;
}

function hasNominalAfter(s: Tagging, from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (s.may(n, NOMINAL | Can.relative)) return true;
  return false;
}

/** Is there a form that can be finite and no noun among tokens [from, to)? */
export function mayHaveFinite(s: Tagging, from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (s.may(n, Can.finite) && !s.may(n, Can.noun)) return true;
  return false;
}

export function hasNominal(s: Tagging, i: number): boolean {
  for (let n = s.near(i); n < i; n++) if (s.may(n, NOMINAL)) return true;
  return false;
}

/** A clear finite verb before the clause's end that has no subject of its own. */
function finiteLater(s: Tagging, i: number): boolean {
  const end = clauseEnd(s, i);
  if (s.is(i, Is.takesClause) && (!s.may(i + 1, Can.infinitiveMarker | Can.preposition) || !takesPerson(s, i))) return false;
  if (s.must(i + 1, Can.finite) && i + 1 < end) return true;
  for (let n = i + 2; n < end; n++) {
    if (!s.may(n, Can.finite) || s.may(n, Can.noun | Can.adjective) || s.is(n, Is.third) && !s.is(n, Is.closed) && s.may(n - 1, Can.noun)) continue;
    const left = s.before(n);
    if (s.must(left, Can.pronoun) && s.is(left, Is.nominative)) return false;
    if (s.is(i, Is.takesClause) && s.may(i + 1, PHRASE)) return false;
    if (s.must(n, Can.finite) || s.is(n, Is.past) && s.may(left, Can.noun | Can.name)) return s.must(i + 1, Can.preposition | Can.infinitiveMarker | Can.adverb | Can.participle | Can.ing) || n > i + 1;
  }
  return false;
}
