import type { Word } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import { isLooseOwner } from '../loose-owner.ts';
import type { Detector } from '../signal.ts';
import type { ClauseView } from '../view.ts';

/** Evidence invoked without saying which: *studier viser*, *is well documented*. A named owner or author is a source. */
export const unsourcedEvidence: Detector = (view) => {
  const phrase = view.phrase(Class.evidencePhrase);
  const head = view.subjectHead;
  const speaks = view.subjectIs(Class.evidenceNoun) && view.verbIn(Class.show) && !owned(view.subject.map((i) => view.word(i))) && view.clause.modal === undefined;
  if (!phrase && !speaks && !isJudged(view)) return undefined;
  if (view.subjectIs(Class.courtNoun) || view.hasName(view.subject) || view.subject.some((i) => view.word(i).classes.has(Class.clauseOwn))) return undefined;
  const bare = head.length <= 2 || !!phrase;
  return { rule: 'attribution/unsourced-evidence', base: bare ? 0.75 : 0.65, reason: 'evidence' };
};

/** *Resultatene er svært gode*, *the research is unanimous*: a verdict, and nobody's. */
function isJudged(view: ClauseView): boolean {
  const { finite, modal } = view.clause;
  if (finite === undefined || modal !== undefined || view.clause.negated || !BE.some((l) => view.word(finite).classes.has(l) || view.word(view.clause.verb ?? finite).classes.has(l))) return false;
  if (!view.subjectIs(Class.evidenceNoun) || owned(view.subject.map((i) => view.word(i)))) return false;
  return view.inList(Class.verdictAdj).some((i) => i > finite && i <= finite + REACH);
}

const BE: readonly Class[] = [Class.clauseBe, Class.clauseBeBare];
const REACH = 4;

/** *Tall fra Riksrevisjonen*, *a study by the ministry*; not *erfaringer fra andre land*. */
function owned(words: readonly Word[]): boolean {
  return words.some((w, n) => w.classes.has(Class.evidenceOwner) && !isLooseOwner(words.slice(n + 1)));
}
