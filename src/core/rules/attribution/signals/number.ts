import { Class } from '../../../lexicon/class.ts';
import type { ClauseView } from '../view.ts';
import type { Detector } from '../signal.ts';
import { isPast } from '../situation.ts';

/** A quantity that somebody must have counted or estimated; dates, times, addresses and ages are none. */
export const unsourcedNumber: Detector = (view) => {
  if (view.verbIn(Class.legalVerb)) return undefined;
  if (multiplies(view)) return { rule: 'attribution/unsourced-number', base: 0.62, reason: 'number' };
  const counted = view.own.filter((i) => !view.isQuoted(i) && isQuantity(view, i));
  const share = view.inList(Class.clauseYou, Class.openingWord).length > 0 ? undefined : view.phrase(Class.vagueShare);
  if (!counted.length && !share) return undefined;
  if (!share && isRoutine(view, counted)) return undefined;
  const vague = !!share || counted.some((i) => view.word(i).classes.has(Class.vagueNumber) && !isExact(view, i - 1));
  const rough = counted.some((i) => isRough(view, i));
  return { rule: 'attribution/unsourced-number', base: Math.max(vague ? (view.passage.party ? 0.57 : 0.55) : rough ? 0.45 : 0.4, view.passage.party ? contested(view, counted, rough) : 0), reason: 'number' };
};

/** *Prisen er doblet*, *twelve per cent less than*: a comparison that somebody must have made. */
function multiplies(view: ClauseView): boolean {
  if (view.clause.person === 'own' || !view.passage.party || view.own.some((i) => view.isQuoted(i))) return false;
  return view.verbIn(Class.multipleVerb) || view.phrase(Class.multiplePhrase) !== undefined;
}

/** In the matter that a party has a stake in: money gone, people and goods lost, an estimate of others. */
function contested(view: ClauseView, counted: readonly number[], rough: boolean): number {
  if (!counted.length || view.clause.person === 'own') return 0;
  return (rough && (isPast(view) || view.clause.modal !== undefined)) || view.verbIn(Class.spendVerb, Class.suffer, Class.misdeed, Class.harmedVerb, Class.consequenceVerb) ? 0.56 : 0;
}

/** *Two officers were treated*, *17 persons were arrested*: the institution counts what it did itself. */
function isRoutine(view: ClauseView, counted: readonly number[]): boolean {
  if (view.clause.voice !== 'passive' || view.agent || counted.some((i) => isRough(view, i))) return false;
  const many = counted.some((i) => /\d\d/.test(view.word(i).form));
  return view.verbIn(Class.legalVerb, Class.care, Class.admin) || !view.verbIn(Class.misdeed, Class.hiddenAct, Class.blame, Class.suffer, Class.causeVerb) || (view.verbIn(Class.harmedVerb) && !many);
}

/** *thousands*, *some 2,300*, *more than 300*: an estimate, and somebody's. */
function isRough(view: ClauseView, i: number): boolean {
  const before = view.word(i - 1).classes;
  return (view.word(i).classes.has(Class.vagueNumber) && !isExact(view, i - 1)) || before.has(Class.approximator) || (before.has(Class.thanWord) && view.word(i).kind === 'number');
}

/** *214 millioner* is as exact as 214. */
function isExact(view: ClauseView, i: number): boolean {
  const { kind, classes } = view.word(i);
  return kind === 'number' || classes.has(Class.clauseNumber);
}

function isQuantity(view: ClauseView, i: number): boolean {
  const { tokens } = view.passage;
  const word = view.word(i);
  const next = tokens[i + 1]?.word;
  if (word.classes.has(Class.vagueNumber)) return !next?.classes.has(Class.timeUnit);
  if (isMoney(view, i)) return true;
  const counting = word.kind === 'number' || word.classes.has(Class.clauseNumber);
  if (!counting || !next || next.kind === 'mark' && next.form !== '%') return false;
  if (isDate(view, i)) return false;
  return [i + 1, i + 2].some((n) => tokens[n] && isCounted(view, n));
}

/** A plural noun that is no stretch of time. */
function isCounted(view: ClauseView, n: number): boolean {
  const { word } = view.passage.tokens[n]!;
  if (word.classes.has(Class.timeUnit) || word.month || word.kind === 'number') return false;
  return word.form === '%' || word.classes.has(Class.countUnit) || word.classes.has(Class.vagueNumber) || view.isNoun(n, Class.countUnit) || word.readings.some((r) => r.tag === 'pl');
}

function isMoney(view: ClauseView, i: number): boolean {
  const { tokens, text } = view.passage;
  return view.word(i).kind === 'number' && /[£$€]/.test(text[tokens[i]!.start - 1] ?? '');
}

function isDate(view: ClauseView, i: number): boolean {
  const { tokens } = view.passage;
  return [i - 1, i + 1, i + 2].some((n) => tokens[n]?.word.month) || /^(?:1[89]|20)\d\d$/.test(view.word(i).form) || /[:]/.test(view.word(i).form);
}
