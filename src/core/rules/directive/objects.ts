import type { Tokens } from '../../grammar/chunks.ts';
import { verbForms } from '../../grammar/word-forms.ts';
import { Class } from '../../lexicon/class.ts';
import type { ClauseView } from '../attribution/view.ts';

// An object longer than this is no longer what is ordered.
const LONGEST = 7;
const STRONG = /^(?:beordr|kommander|diriger)/;

/** What is ordered or demanded without an infinitive: *ordered the intake shut*, *beordret bruk av tåregass*, *krever full stans*. */
export function orderedObject(view: ClauseView): Tokens | undefined {
  const { verb, last, subject } = view.clause;
  const after = view.own.filter((i) => i > verb! && !(subject && i >= subject.first && i < subject.last));
  if (after.length === 0) return undefined;
  if (STRONG.test(view.word(verb!).lower)) return { first: after[0]!, last };
  const act = actNounAfter(view, after[0]!) ?? secondPredicate(view, after);
  return act && act.first > verb! ? { first: act.first, last } : undefined;
}

/** A noun of acting in the next few words, not past a preposition: *full tilbaketrekning*, *the immediate release of …* */
export function actNounAfter(view: ClauseView, from: number): Tokens | undefined {
  for (let i = from; i < Math.min(view.clause.last, from + LONGEST); i++) {
    const word = view.word(i);
    if (i > from && (word.kind === 'mark' || word.classes.has(Class.clauseSubordinator) || word.classes.has(Class.clauseRelative))) return undefined;
    if (i > from && word.classes.has(Class.clausePreposition)) return undefined;
    if (isAct(view, i)) return { first: from, last: view.clause.last };
  }
  return undefined;
}

const isAct = (view: ClauseView, i: number): boolean => view.isNoun(i, Class.orderedAct);

/** *the bridge closed*, *tillatelsen trukket tilbake*, *troops into the city* */
function secondPredicate(view: ClauseView, after: readonly number[]): Tokens | undefined {
  const passive = view.clause.voice === 'passive';
  const at = after.slice(0, LONGEST + 1).find((i, n) => {
    const word = view.word(i);
    if (word.kind !== 'word' || (n === 0 && !passive)) return false;
    const before = view.word(i - 1);
    if (word.classes.has(Class.whither) && view.verbIn(Class.orderVerb)) return passive || view.subjectHead.length > 0;
    return isParticiple(view, i) && !before.classes.has(Class.clauseDeterminer) && !before.classes.has(Class.clausePreposition);
  });
  return at === undefined ? undefined : { first: after[0]!, last: view.clause.last };
}

/** A participle that no noun follows. */
function isParticiple(view: ClauseView, i: number): boolean {
  const word = view.word(i);
  const formed = verbForms(word).has('perf') || (view.passage.language === 'en' ? /...ed$/.test(word.lower) : /...(?:evert|everte|ført|lagt|lagte|satt|løst|stengt|stengd|lukket|slettet)$/.test(word.lower));
  const next = view.word(i + 1);
  return formed && (i + 1 >= view.clause.last || next.kind !== 'word' || next.classes.has(Class.clausePreposition) || next.classes.has(Class.deadlineWord) || next.classes.has(Class.clauseAdverb) || next.classes.has(Class.completedBy));
}

/** *bedt oss om en skriftlig redegjørelse*, *asked the firm for an answer* */
export function requestedObject(view: ClauseView): Tokens | undefined {
  const { verb, last } = view.clause;
  const about = view.own.find((i) => i > verb! && i <= verb! + LONGEST && view.word(i).classes.has(Class.requestedThing));
  return about !== undefined && !view.word(about + 1).classes.has(Class.infinitiveMarker) ? { first: about, last } : undefined;
}

/** *barred staff from speaking* */
export function barredFrom(view: ClauseView): Tokens | undefined {
  const { verb, last } = view.clause;
  const from = view.own.find((i) => i > verb! && view.word(i).classes.has(Class.barredFrom) && /...ing$/.test(view.word(i + 1).lower));
  return from === undefined ? undefined : { first: from, last };
}
