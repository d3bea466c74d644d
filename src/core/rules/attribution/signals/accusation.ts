import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';
import { doesHarmTo, goesOn, isMisdeed } from './misdeeds.ts';

const accuse = (base: number): Signal => ({ rule: 'attribution/accusation', base, reason: 'accusation' });

/** An unlawful or blameworthy act of another party. Nature is not accused, and an act denied is none. */
export const accusation: Detector = (view) => {
  const { voice, negated, kind, modal } = view.clause;
  if (isOwn(view) || modal !== undefined) return undefined;
  if (kind === 'verbless') return isBareCharge(view) ? accuse(0.55) : undefined;
  if (view.subjectIs('nature-noun')) return undefined;
  if (!negated && (goesOn(view) || isMisdeed(view))) return accuse(0.6);
  const byOther = voice === 'active' ? view.subject.length > 0 && !view.subjectIs('harm-noun') : view.agent && !byNature(view);
  if (!byOther || (voice === 'passive' && view.verbIn('legal-verb'))) return undefined;
  if (negated) return view.verbIn('blame') ? accuse(0.3) : undefined;
  if (view.verbIn('misdeed') || doesMisdeed(view) || doesHarmTo(view)) return accuse(0.65);
  if (misdeedNoun(view)) return accuse(0.6);
  if (isLabelled(view)) return accuse(0.45);
  if (view.phrase('blame-phrase')) return accuse(0.54);
  return view.verbIn('blame') ? accuse(0.4) : undefined;
};

/** The author's own side; *våre motstandere* are not, though the author owns them. */
const isOwn = (view: ClauseView): boolean => view.clause.person === 'own' && !view.subjectIs('adversary-noun');

/** *Et nytt svik mot distriktene.*: a sentence without a verb that names a misdeed and whom it was done to. */
function isBareCharge(view: ClauseView): boolean {
  const [first] = view.nouns('misdeed-noun');
  return first !== undefined && view.own.some((i) => i > first && view.word(i).lists.has('clause-preposition'));
}

/** *De åpnet ild*; *ordren om å åpne ild* is no act. */
function doesMisdeed(view: ClauseView): boolean {
  const phrase = view.phrase('misdeed-phrase');
  return phrase !== undefined && !view.word(phrase.first - 1).lists.has('clause-infinitive');
}

/** Done by somebody who is called by a contentious label. */
function isLabelled(view: ClauseView): boolean {
  const { verb, voice } = view.clause;
  if (verb === undefined || isState(view) || view.verbIn('admin', 'report-verb', 'own-act', 'legal-verb')) return false;
  const doers = voice === 'active' ? view.subjectHead : view.own.filter((i) => i > verb);
  return doers.some((i) => isLabel(view, i));
}

/** *Eliten får nye baner*, *it is a robbery*: having and being are no acts. */
function isState(view: ClauseView): boolean {
  const { lists } = view.word(view.clause.verb!);
  return STATES.some((l) => lists.has(l)) || view.verbIn('receive-verb');
}

const STATES = ['clause-be', 'clause-be-bare', 'clause-become', 'clause-become-bare', 'clause-have', 'clause-have-bare', 'getting'];

function isLabel(view: ClauseView, i: number): boolean {
  const { terms, compound } = view.word(i);
  return compound?.term.rule === 'label' || terms.some(({ value }) => value.rule === 'label' && !value.term.includes(' ') && value.severity !== 'hint');
}

/** *Deres aktiviteter har inkludert plyndring*, *they committed a massacre*, *gikk til angrep*. */
function misdeedNoun(view: ClauseView): boolean {
  const { verb } = view.clause;
  if (verb === undefined || view.verbIn('admin', 'report-verb', 'show', 'own-act', 'care', 'mental', 'finding-verb', 'legal-verb') || view.subjectIs('court-noun')) return false;
  if (isState(view) && (view.passage.language !== 'en' || view.subjectIs('clause-pronoun'))) return false;
  return view.nouns('misdeed-noun').some((i) => i > verb && !view.isQuoted(i)) && !view.verbIn('suffer', 'cause-verb');
}

function byNature(view: ClauseView): boolean {
  return view.nouns('nature-noun', 'harm-noun').some((i) => i > view.clause.verb!);
}
