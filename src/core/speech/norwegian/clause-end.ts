import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import { isLonePronoun, isNominal, skipAdverbs } from './noun-phrase.ts';
import { isRelative, opensClause } from './subject.ts';
import type { View } from './view.ts';

const FINAL = new Set(['.', '!', '?', '…', ';']);

/** End of a sentence without its closing marks. */
export function trimEnd(view: View, last: number): number {
  let end = last;
  while (end > view.first && FINAL.has(view.form(end - 1))) end--;
  return end;
}

/**
 * Where a clause that reports ends: before the author goes on. `awaited`: the clause around the report still lacks its
 * main verb (*Da hun sa at …, gikk han*), which then ends the report.
 */
export function clauseEnd(view: View, from: number, awaited: boolean): number {
  const last = trimEnd(view, view.last);
  let fronted = opensSubclause(view, from);
  let complete = false;
  for (let i = from; i < last; i = Math.max(view.after(i), i + 1)) {
    if (view.form(i) === ';' || isAside(view, i)) return i;
    if (view.form(i) === ')' || closesOuter(view, i)) return i;
    if (!view.isComma(i)) {
      if (resumesCue(view, i)) return i;
      complete ||= view.isFinite(i) && !isRelative(view, i);
      continue;
    }
    if (view.isFinite(i + 1) && (fronted || !complete)) fronted = false;
    else if (resumes(view, i + 1, awaited)) return i;
    else if (opensSubclause(view, i + 1) && !fronted) fronted = view.listed(i + 1, Class.conditional);
  }
  return last;
}

function closesOuter(view: View, i: number): boolean {
  return view.form(i) === '»' && view.opener(i) < 0;
}

/** A dash between spaces sets off what the author adds. */
function isAside(view: View, i: number): boolean {
  const form = view.form(i);
  if (view.isHangingHyphen(i)) return false;
  return (form === '–' || form === '—' || form === '-') && view.must(i + 1, Can.coordinator);
}

function opensSubclause(view: View, i: number): boolean {
  const at = view.is(i, Is.complementizer) ? i + 1 : i;
  return opensClause(view, at);
}

/** Does the author speak again after a comma? */
function resumes(view: View, at: number, awaited: boolean): boolean {
  if (view.isFinite(at)) return awaited || isReportVerb(view, at);
  if (awaited && view.listed(at, Class.consequence)) return true;
  if (view.isContrast(at)) return holdsFinite(view, at + 1);
  return view.isCoordinator(at) && view.isFinite(skipAdverbs(view, at + 1));
}

/** *men de ser på saken*, not *men et privat oppdrag*. */
function holdsFinite(view: View, from: number): boolean {
  if (view.is(from, Is.complementizer)) return false;
  for (let i = from; i < view.last && !view.isComma(i); i = view.after(i)) if (view.isFinite(i)) return true;
  return false;
}

/** *… at A og la til at B*: a second report by the same speaker. */
function resumesCue(view: View, i: number): boolean {
  return view.isCoordinator(i) && isReportVerb(view, i + 1) && reportsClause(view, i + 1);
}

function isReportVerb(view: View, i: number): boolean {
  return view.isFinite(i) && (view.tokens[i]?.word.cues.some(({ value }) => value.type === 'verb' && !value.weak && value.class !== 'cognitive' && !value.cue.includes(' ')) ?? false);
}

function reportsClause(view: View, verb: number): boolean {
  for (let i = verb + 1; i < verb + 6; i++) {
    if (view.is(i, Is.complementizer) || view.form(i) === ':') return true;
    if (view.isMark(i) || view.isFinite(i)) return false;
  }
  return false;
}

/** Is a clause with a finite verb and its subject ahead, in this order: *det er bra*, *regjeringen ikke har penger*? */
export function isBareClause(view: View, from: number): boolean {
  const start = skipAdverbs(view, from);
  if (view.listed(from, Class.preposition) || !isNominal(view, start) || (view.is(start, Is.oblique) && !view.is(start, Is.nominative))) return false;
  if (isLonePronoun(view, start) && !view.must(start + 1, Can.relative)) return view.isFinite(skipAdverbs(view, start + 1));
  let relatives = 0;
  for (let i = start; i < view.last && i - start < BARE_REACH; i = view.after(i)) {
    if (view.isFinite(i) && i > start && relatives-- === 0) return true;
    if (view.must(i, Can.relative)) relatives++;
    else if (endsSubject(view, i, relatives)) return false;
  }
  return false;
}

const BARE_REACH = 24;

/** What no subject goes past; a comma may close its relative clause. */
function endsSubject(view: View, i: number, relatives: number): boolean {
  if (view.isComma(i) && relatives === 0 && view.isFinite(i + 1)) return false;
  if (view.isMark(i) && view.closer(i) < 0 && view.form(i) !== '(' && !view.isInner(i)) return true;
  return view.must(i, Can.infinitiveMarker | Can.question) || view.is(i, Is.complementizer) || view.isContrast(i);
}
