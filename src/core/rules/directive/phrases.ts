import type { Tokens } from '../../grammar/chunks.ts';
import { verbForms } from '../../grammar/word-forms.ts';
import { Class } from '../../lexicon/class.ts';
import { viewsAround, type ClauseView } from '../attribution/view.ts';
import { listedPhraseEnd } from '../../languages/listed-phrase.ts';

const BORDERS: readonly Class[] = [Class.clausePreposition, Class.infinitiveMarker, Class.clauseSubordinator, Class.clauseRelative, Class.clauseModal, Class.clauseBe, Class.clauseHave];

/** The noun phrase that begins at token `i`, if one does. */
export function nounPhraseAt(view: ClauseView, i: number): Tokens | undefined {
  let last = i;
  while (last < view.clause.last && !isBorder(view, last, i)) last++;
  return last > i ? { first: i, last } : undefined;
}

function isBorder(view: ClauseView, i: number, first: number): boolean {
  const word = view.word(i);
  // *politi- og sikkerhetsstyrkene*
  if (word.kind === 'mark') return !(word.form === '-' && view.word(i + 1).classes.has(Class.clauseCoordinator));
  if (i === first && word.classes.has(Class.clauseDeterminer)) return false;
  // *the bridge*: after its article the word is no verb.
  if (i > first && word.readings.length > 0 && view.word(i - 1).classes.has(Class.clauseDeterminer) && !word.classes.hasAny(BORDERS)) return false;
  if (word.classes.hasAny(BORDERS)) return true;
  return word.classes.has(Class.clauseNegation) || (verbForms(word).has('inf') && !verbForms(word).has('perf') && !view.isNoun(i, Class.bidden) && i > first);
}

/** The first infinitive (*å handle*, *to act*) at or after a token. */
export function infinitiveAfter(view: ClauseView, from: number): number | undefined {
  return view.own.find((i) => i >= from && view.word(i).classes.has(Class.infinitiveMarker) && isInfinitive(view, i + 1));
}

function isInfinitive(view: ClauseView, i: number): boolean {
  const word = view.passage.tokens[i]?.word;
  if (!word || word.kind !== 'word') return false;
  if (view.passage.language !== 'en') return true;
  if (word.classes.has(Class.clauseNegation) || word.classes.has(Class.clauseAdverb)) return isInfinitive(view, i + 1);
  return !word.capitalised && (verbForms(word).has('inf') || word.classes.has(Class.clauseBeBare) || word.classes.has(Class.clauseHave));
}

/** Where a clause told of begins: its subject or verb, past fronted adverbials. */
export function coreStart({ clause }: ClauseView): number {
  const { subject, finite, verb, first } = clause;
  const starts = [subject?.first, finite, verb].filter((n): n is number => n !== undefined && n >= first);
  return starts.length ? Math.min(...starts) : first;
}

/** *innen to uker*, *by 16 September*, *immediately*: to the end of its phrase. */
export function deadlineIn(view: ClauseView, from: number): Tokens | undefined {
  const { tokens } = view.passage;
  const end = view.clause.sentence.last;
  for (let i = from; i < end; i++) {
    if (!tokens[i]!.word.classes.has(Class.deadlineWord) || !isTime(view, i) || opensClause(view, i)) continue;
    let last = i + 1;
    while (last < end && !endsDeadline(view, last) && last - i < 7) last++;
    return { first: i, last };
  }
  return undefined;
}

/** *before you open the lid* is no date. */
const opensClause = (view: ClauseView, i: number): boolean => viewsAround(view.passage, i).some(({ clause }) => clause.marker === i);

/** *innen 3. mai* goes on after its point; *frist til fredag | med å …* ends. */
function endsDeadline(view: ClauseView, i: number): boolean {
  const word = view.word(i);
  if (word.kind === 'mark') return !(word.form === '.' && view.word(i - 1).kind === 'number' && view.word(i + 1).month);
  return word.classes.has(Class.infinitiveMarker) || view.word(i + 1).classes.has(Class.infinitiveMarker);
}

export function isTime(view: ClauseView, i: number): boolean {
  const { tokens } = view.passage;
  if (!tokens[i]!.word.classes.has(Class.timedWord)) return true;
  return [1, 2, 3].some((n) => {
    const word = tokens[i + n]?.word;
    return !!word && (word.kind === 'number' || word.month || word.classes.has(Class.deadlineTime));
  });
}

/** *in order to* is no order. */
export function isPurpose({ passage: { tokens } }: ClauseView, noun: number): boolean {
  return noun > 0 && listedPhraseEnd(tokens, noun - 1, noun + 1, Class.purposeOrder) === noun + 1;
}
