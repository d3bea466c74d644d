import { verbForms } from '../../../grammar/tags.ts';
import type { ClauseView } from '../view.ts';
import { isPast } from '../situation.ts';
import type { Detector, Signal } from '../signal.ts';

const motiveOf = (base: number, first?: number, last?: number): Signal => ({
  rule: 'attribution/motive', base, reason: 'motive', ...(first !== undefined && last !== undefined && { span: { first, last } }),
});

/** Another party's aim or mind told as fact: *har som mål å undergrave*, *in a bid to*, *the bosses know it*. */
export const motive: Detector = (view) => {
  if (view.clause.person === 'you') return isPast(view) && (view.verbIn('mental') || view.phrase('mind-phrase')) ? motiveOf(0.55) : undefined;
  if ((view.clause.person === 'own' && !view.subjectIs('adversary-noun')) || view.subjectIs('evidence-noun')) return undefined;
  if (isBadAim(view)) return motiveOf(0.68);
  if (view.phrase('mind-phrase')) return motiveOf(0.62);
  const phrase = view.phrase('motive-phrase');
  if (phrase) return phrased(view, phrase.first);
  const plan = view.phrase('plan-phrase');
  if (plan) return planned(view, plan.last);
  const purpose = badPurpose(view);
  if (purpose !== undefined) return motiveOf(0.6, view.word(purpose - 1).lower === 'for' ? purpose - 1 : purpose, view.clause.last);
  if (willsHarm(view)) return motiveOf(view.clause.modal === undefined ? 0.62 : 0.8);
  if (wantsHarm(view)) return motiveOf(0.62);
  return mind(view) ? motiveOf(view.verbIn('ill-mind') ? 0.56 : 0.45) : undefined;
};

/** *They want to silence us*; *the club wants to hire* is a motive only in a conflict. */
function planned(view: ClauseView, aim: number): Signal {
  if (isBad(view, aim) || view.phrase('bad-aim')) return motiveOf(0.68);
  return motiveOf(view.subjectIs('clause-they') || isParty(view) ? 0.46 : 0.35);
}

/** The aim of a plan or a measure is no motive; that of a party is, and so is a bad one. */
function phrased(view: ClauseView, first: number): Signal {
  const bad = view.own.some((i) => i >= first && isBad(view, i));
  const start = first > view.clause.first + 3 && view.clause.verb !== undefined && view.clause.verb < first ? first : view.clause.first;
  return motiveOf(bad ? 0.75 : isParty(view) ? 0.6 : 0.35, start, view.clause.last);
}

/** *for å hindre …*, *to silence …* after a verb of another party. */
function badPurpose(view: ClauseView): number | undefined {
  const { verb } = view.clause;
  if (verb === undefined || !(isParty(view) || view.clause.voice === 'passive') || view.verbIn('report-verb', 'own-act')) return undefined;
  return view.own.find((i) => i > verb + 1 && i + 1 < view.clause.last && view.word(i).lists.has('clause-infinitive') && isPurpose(view, i) && (isBad(view, i + 1) || hasBadAim(view, i + 1)) && !view.isQuoted(i));
}

function isPurpose(view: ClauseView, i: number): boolean {
  if (view.isNoun(i - 1, 'infinitive-noun')) return false;
  if (view.passage.language === 'en') return verbForms(view.word(i + 1)).has('inf');
  return view.word(i - 1).lower === 'for';
}

/** *Hensikten er å skremme dem*, *føremålet var aldri å finne ut noko*: the aim of a party, told with a bad end. */
function isBadAim(view: ClauseView): boolean {
  const { verb } = view.clause;
  if (verb === undefined || !view.subjectHead.some((i) => view.word(i).lists.has('aim-noun')) || !view.word(verb).lists.has('clause-be')) return false;
  const rest = view.own.filter((i) => i > verb);
  return view.clause.negated || !!view.phrase('bad-aim') || rest.some((i) => isBad(view, i) || isLoadedWord(view, i));
}

const isLoadedWord = (view: ClauseView, i: number): boolean => view.word(i).terms.some(({ value }) => !value.term.includes(' ') && value.severity !== 'hint');

function isBad(view: ClauseView, i: number): boolean {
  const word = view.passage.tokens[i]?.word;
  return !!word && (word.lists.has('misdeed') || word.lists.has('blame') || view.isNoun(i, 'misdeed-noun'));
}

function hasBadAim(view: ClauseView, i: number): boolean {
  const phrase = view.phrase('bad-aim');
  return phrase?.first === i;
}

/** *Regjeringa vil avvikle bruka*, *de ønsker å skape frykt*. */
function willsHarm(view: ClauseView): boolean {
  const { verb, modal, negated } = view.clause;
  if (verb === undefined || negated || !isParty(view) || view.clause.voice !== 'active') return false;
  const aim = view.phrase('bad-aim');
  if (modal !== undefined) return view.word(modal).lists.has('will-word') && aim?.first === verb;
  return view.word(verb).lists.has('wish-word') && !!aim && aim.first > verb;
}

/** *De vil ha kaos*, *a competitor wants a monopoly*. */
function wantsHarm(view: ClauseView): boolean {
  const { verb, modal, negated } = view.clause;
  if (verb === undefined || negated || !isParty(view)) return false;
  const wants = modal === undefined ? view.word(verb).lists.has('wish-word') : view.word(modal).lists.has('will-word') && view.word(verb).lists.has('clause-have-bare');
  return wants && view.nouns('bad-end').some((i) => i > verb);
}

function mind(view: ClauseView): boolean {
  return view.verbIn('mental', 'ill-mind') && !view.clause.negated && isParty(view) && view.clause.modal === undefined && view.clause.voice === 'active';
}

/** Somebody who can want something: a person or a body. */
export function isParty(view: ClauseView): boolean {
  const head = view.subjectHead;
  if (head.some((i) => view.word(i).lists.has('clause-negation'))) return false;
  return view.hasName(head) || view.subjectIs('clause-they', 'vague-noun', 'institution', 'bidden', 'role', 'organisation', 'vague', 'teller', 'outsider', 'party-noun', 'adversary-noun')
    || head.some((i) => view.word(i).terms.length > 0 || view.word(i).compound !== undefined);
}
