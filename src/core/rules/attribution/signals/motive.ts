import { verbForms } from '../../../grammar/word-forms.ts';
import { Class } from '../../../lexicon/class.ts';
import type { ClauseView } from '../view.ts';
import { isPast } from '../situation.ts';
import type { Detector, Signal } from '../signal.ts';
import { isParty } from '../somebody.ts';

const motiveOf = (base: number, first?: number, last?: number): Signal => ({
  rule: 'attribution/motive', base, reason: 'motive', ...(first !== undefined && last !== undefined && { telling: { first, last } }),
});

/** Another party's aim or mind told as fact: *har som mål å undergrave*, *in a bid to*, *the bosses know it*. */
export const motive: Detector = (view) => {
  if (view.clause.person === 'you') return isPast(view) && (view.verbIn(Class.mental) || view.phrase(Class.mindPhrase)) ? motiveOf(0.55) : undefined;
  if ((view.clause.person === 'own' && !view.subjectIs(Class.adversaryNoun)) || view.subjectIs(Class.evidenceNoun) || isOwnMind(view)) return undefined;
  if (isBadAim(view)) return motiveOf(0.68);
  if (view.phrase(Class.mindPhrase)) return motiveOf(0.62);
  const phrase = view.phrase(Class.motivePhrase);
  if (phrase) return phrased(view, phrase.first);
  const plan = view.phrase(Class.planPhrase);
  if (plan) return planned(view, plan.last);
  const purpose = badPurpose(view);
  if (purpose !== undefined) return motiveOf(0.6, view.word(purpose - 1).classes.has(Class.purposeMarker) ? purpose - 1 : purpose, view.clause.last);
  if (willsHarm(view)) return motiveOf(view.clause.modal === undefined ? 0.62 : 0.8);
  if (wantsHarm(view)) return motiveOf(0.62);
  return mind(view) ? motiveOf(view.verbIn(Class.illMind) || (view.verbIn(Class.knowing) && isPast(view)) ? 0.56 : 0.45) : undefined;
};

/** *It is our hope*, *målet vårt er*: the author's own. */
function isOwnMind(view: ClauseView): boolean {
  const { verb } = view.clause;
  return verb !== undefined && view.word(verb).classes.has(Class.clauseBe) && view.own.some((i) => view.word(i).classes.has(Class.clauseOwn) && view.isNoun(i + 1, Class.wishNoun));
}

/** *They want to silence us*; *the club wants to hire* is a motive only in a conflict. */
function planned(view: ClauseView, aim: number): Signal {
  if (isBad(view, aim) || view.phrase(Class.badAim)) return motiveOf(0.68);
  return motiveOf(view.subjectIs(Class.clauseThey) || isParty(view) ? 0.46 : 0.35);
}

/** The aim of a plan or a measure is no motive; that of a party is, and so is a bad one. */
function phrased(view: ClauseView, first: number): Signal {
  const bad = view.own.some((i) => i >= first && isBad(view, i));
  const start = first > view.clause.first + 3 && view.clause.verb !== undefined && view.clause.verb < first ? first : view.clause.first;
  // A reporter tells what a measure is for.
  const told = view.passage.party || start === view.clause.first ? 0.6 : 0.46;
  return motiveOf(bad ? 0.75 : isParty(view) ? told : 0.35, start, view.clause.last);
}

/** *for å hindre …*, *to silence …* after a verb of another party. */
function badPurpose(view: ClauseView): number | undefined {
  const { verb } = view.clause;
  if (verb === undefined || !(isParty(view) || view.clause.voice === 'passive') || view.verbIn(Class.reportVerb, Class.ownAct, Class.legalVerb)) return undefined;
  return view.own.find((i) => i > verb + 1 && i + 1 < view.clause.last && view.word(i).classes.has(Class.infinitiveMarker) && isPurpose(view, i) && (isBad(view, i + 1) || hasBadAim(view, i + 1)) && !view.isQuoted(i));
}

function isPurpose(view: ClauseView, i: number): boolean {
  if (view.isNoun(i - 1, Class.infinitiveNoun)) return false;
  if (view.passage.language === 'en') return verbForms(view.word(i + 1)).has('inf');
  return view.word(i - 1).classes.has(Class.purposeMarker);
}

/** *Hensikten er å skremme dem*, *føremålet var aldri å finne ut noko*: the aim of a party, told with a bad end. */
function isBadAim(view: ClauseView): boolean {
  const { verb } = view.clause;
  if (verb === undefined || !view.subjectHead.some((i) => view.word(i).classes.has(Class.aimNoun)) || !view.word(verb).classes.has(Class.clauseBe)) return false;
  const rest = view.own.filter((i) => i > verb);
  return view.clause.negated || !!view.phrase(Class.badAim) || rest.some((i) => isBad(view, i) || isLoadedWord(view, i));
}

const isLoadedWord = (view: ClauseView, i: number): boolean => view.word(i).terms.some(({ value }) => !value.term.includes(' ') && value.severity !== 'hint');

function isBad(view: ClauseView, i: number): boolean {
  const word = view.passage.tokens[i]?.word;
  return !!word && (word.classes.has(Class.misdeed) || word.classes.has(Class.blame) || view.isNoun(i, Class.misdeedNoun));
}

function hasBadAim(view: ClauseView, i: number): boolean {
  const phrase = view.phrase(Class.badAim);
  return phrase?.first === i;
}

/** *Regjeringa vil avvikle bruka*, *de ønsker å skape frykt*. */
function willsHarm(view: ClauseView): boolean {
  const { verb, modal, negated } = view.clause;
  if (verb === undefined || negated || !isParty(view) || view.clause.voice !== 'active') return false;
  const aim = view.phrase(Class.badAim);
  if (modal !== undefined) return view.word(modal).classes.has(Class.willWord) && aim?.first === verb;
  return view.word(verb).classes.has(Class.wishWord) && !!aim && aim.first > verb;
}

/** *De vil ha kaos*, *a competitor wants a monopoly*. */
function wantsHarm(view: ClauseView): boolean {
  const { verb, modal, negated } = view.clause;
  if (verb === undefined || negated || !isParty(view)) return false;
  const wants = modal === undefined ? view.word(verb).classes.has(Class.wishWord) : view.word(modal).classes.has(Class.willWord) && view.word(verb).classes.has(Class.clauseHaveBare);
  return wants && view.nouns(Class.badEnd).some((i) => i > verb);
}

function mind(view: ClauseView): boolean {
  return view.verbIn(Class.mental, Class.illMind) && !view.clause.negated && isParty(view) && view.clause.modal === undefined && view.clause.voice === 'active';
}
