import { Class } from '../../../lexicon/class.ts';
import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';
import { doesHarmTo, goesOn, isMisdeed } from './misdeeds.ts';

const accuse = (base: number): Signal => ({ rule: 'attribution/accusation', base, reason: 'accusation' });

/** An unlawful or blameworthy act of another party. Nature is not accused, and an act denied is none. */
export const accusation: Detector = (view) => {
  const { voice, negated, kind, modal } = view.clause;
  if (isOwn(view) || modal !== undefined) return undefined;
  if (kind === 'verbless') return undefined;
  if (view.subjectIs(Class.natureNoun)) return undefined;
  if (!negated && (goesOn(view) || isMisdeed(view))) return accuse(0.6);
  const byOther = voice === 'active' ? view.subject.length > 0 && !view.subjectIs(Class.harmNoun) : view.agent && !byNature(view);
  if (!byOther || (voice === 'passive' && view.verbIn(Class.legalVerb))) return undefined;
  if (negated) return view.verbIn(Class.blame) ? accuse(0.3) : undefined;
  if (view.verbIn(Class.misdeed) || doesMisdeed(view) || doesHarmTo(view)) return accuse(0.65);
  if (misdeedNoun(view)) return accuse(0.6);
  if (isLabelled(view)) return accuse(0.45);
  if (view.phrase(Class.blamePhrase)) return accuse(0.54);
  return view.verbIn(Class.blame) ? accuse(0.4) : undefined;
};

/** The author's own side; *våre motstandere* are not, though the author owns them. */
const isOwn = (view: ClauseView): boolean => view.clause.person === 'own' && !view.subjectIs(Class.adversaryNoun);

/** *De åpnet ild*; *ordren om å åpne ild* is no act. */
function doesMisdeed(view: ClauseView): boolean {
  const phrase = view.phrase(Class.misdeedPhrase);
  return phrase !== undefined && !view.word(phrase.first - 1).classes.has(Class.clauseInfinitive);
}

/** Done by somebody who is called by a contentious label. */
function isLabelled(view: ClauseView): boolean {
  const { verb, voice } = view.clause;
  if (verb === undefined || isState(view) || view.verbIn(Class.admin, Class.reportVerb, Class.ownAct, Class.legalVerb)) return false;
  const doers = voice === 'active' ? view.subjectHead : view.own.filter((i) => i > verb);
  return doers.some((i) => isLabel(view, i));
}

/** *Eliten får nye baner*, *it is a robbery*: having and being are no acts. */
function isState(view: ClauseView): boolean {
  const { classes } = view.word(view.clause.verb!);
  return classes.hasAny(STATES) || view.verbIn(Class.receiveVerb);
}

const STATES: readonly Class[] = [Class.clauseBe, Class.clauseBeBare, Class.clauseBecome, Class.clauseBecomeBare, Class.clauseHave, Class.clauseHaveBare, Class.getting];

function isLabel(view: ClauseView, i: number): boolean {
  const { terms, compound } = view.word(i);
  return compound?.term.rule === 'label' || terms.some(({ value }) => value.rule === 'label' && !value.term.includes(' ') && value.severity !== 'hint');
}

/** *Deres aktiviteter har inkludert plyndring*, *they committed a massacre*, *gikk til angrep*. */
function misdeedNoun(view: ClauseView): boolean {
  const { verb } = view.clause;
  if (verb === undefined || view.verbIn(Class.admin, Class.reportVerb, Class.show, Class.ownAct, Class.care, Class.mental, Class.findingVerb, Class.legalVerb) || view.subjectIs(Class.courtNoun)) return false;
  if (isState(view) && (view.passage.language !== 'en' || view.subjectIs(Class.clausePronoun))) return false;
  return view.nouns(Class.misdeedNoun).some((i) => i > verb && !view.isQuoted(i)) && !view.verbIn(Class.suffer, Class.causeVerb);
}

function byNature(view: ClauseView): boolean {
  return view.nouns(Class.natureNoun, Class.harmNoun).some((i) => i > view.clause.verb!);
}
