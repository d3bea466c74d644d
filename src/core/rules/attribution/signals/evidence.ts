import type { Word } from '../../../languages/words.ts';
import { isLooseOwner } from '../vague-attributions.ts';
import type { Detector } from '../signal.ts';

/** Evidence invoked without saying which: *studier viser*, *is well documented*. A named owner or author is a source. */
export const unsourcedEvidence: Detector = (view) => {
  const phrase = view.phrase('evidence-phrase');
  const head = view.subjectHead;
  const speaks = view.subjectIs('evidence-noun') && view.verbIn('show') && !owned(view.subject.map((i) => view.word(i))) && view.clause.modal === undefined;
  if (!phrase && !speaks) return undefined;
  if (view.subjectIs('court-noun') || view.hasName(view.subject) || view.subject.some((i) => view.word(i).lists.has('clause-own'))) return undefined;
  const bare = head.length <= 2 || !!phrase;
  return { rule: 'attribution/unsourced-evidence', base: bare ? 0.75 : 0.65, reason: 'evidence' };
};

/** *Tall fra Riksrevisjonen*, *a study by the ministry*; not *erfaringer fra andre land*. */
function owned(words: readonly Word[]): boolean {
  return words.some((w, n) => OWNING.has(w.lower) && !isLooseOwner(words.slice(n + 1)));
}

const OWNING = new Set(['fra', 'frå', 'by', 'from']);
