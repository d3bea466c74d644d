import { Class } from '../../../lexicon/class.ts';
import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';
import { isLabel } from '../label.ts';
import { doesHarmTo, goesOn, isMisdeed, phraseFrom } from './misdeeds.ts';
import { isSomebody } from '../somebody.ts';

const accuse = (base: number): Signal => ({ rule: 'attribution/accusation', base, reason: 'accusation' });

/** An unlawful or blameworthy act of another party, which is named. Nature is not accused, and an act denied is none. */
export const accusation: Detector = (view) => {
  const { voice, kind, modal } = view.clause;
  // *There is no place for violence* tells of none.
  const negated = view.clause.negated || view.inList(Class.noneAtAll).length > 0;
  if (isOwn(view) || modal !== undefined || kind === 'verbless' || view.subjectIs(Class.natureNoun) || isOfLaw(view)) return undefined;
  if (!negated && (goesOn(view) || isMisdeed(view))) return accuse(0.6);
  const byOther = voice === 'active' ? view.subject.length > 0 && !view.subjectIs(Class.harmNoun) : view.agent && !byNature(view);
  if (!byOther || (voice === 'passive' && view.verbIn(Class.legalVerb))) return undefined;
  if (negated) return view.verbIn(Class.blame) ? accuse(0.3) : undefined;
  if ((view.verbIn(Class.misdeed) && isDeed(view)) || doesHarmTo(view)) return accuse(0.65);
  return voice === 'passive' || isSomebody(view) ? ofSomebody(view) : undefined;
};

/** What charges only where somebody who can act is said to do it. */
function ofSomebody(view: ClauseView): Signal | undefined {
  if (doesMisdeed(view)) return accuse(0.65);
  if (misdeedNoun(view) || isBehind(view)) return accuse(0.6);
  if (view.phrase(Class.blamePhrase)) return accuse(0.54);
  if (isLabelled(view)) return accuse(0.45);
  return view.verbIn(Class.blame) ? accuse(0.4) : undefined;
}

/** *X is behind the attacks*, *er opphav til truslene*: somebody's doing, and bad. */
function isBehind(view: ClauseView): boolean {
  const phrase = view.phrase(Class.behindPhrase);
  return phrase !== undefined && phraseFrom(view, phrase.last).some((i) => BAD_NOUNS.some((one) => view.isNoun(i, one)));
}

const BAD_NOUNS: readonly Class[] = [Class.misdeedNoun, Class.harmNoun, Class.badNoun, Class.direNoun];

/** *The police arrested 18 people*: the course of law; *arrested journalists* is a charge. */
const isOfLaw = (view: ClauseView): boolean => view.clause.voice === 'active' && view.verbIn(Class.legalVerb) && view.subjectIs(Class.institution, Class.courtNoun, Class.officeHolder, Class.commander) && !doesHarmTo(view);

/** *The boats burned*: nobody's doing. */
const isDeed = (view: ClauseView): boolean => view.clause.voice === 'passive' || isSomebody(view) || hasObject(view);

/** Something behind the verb that it is done to. */
function hasObject(view: ClauseView): boolean {
  const next = view.own.find((i) => i > view.clause.verb! && !view.word(i).classes.has(Class.clauseAdverb));
  return next !== undefined && view.word(next).kind !== 'mark' && !view.word(next).classes.hasAny(NO_OBJECT);
}

const NO_OBJECT: readonly Class[] = [Class.clausePreposition, Class.clauseCoordinator, Class.infinitiveMarker, Class.clauseSubordinator];

/** The author's own side; *våre motstandere* are not, though the author owns them. */
const isOwn = (view: ClauseView): boolean => view.clause.person === 'own' && !view.subjectIs(Class.adversaryNoun);

/** *De åpnet ild*; *ordren om å åpne ild* is no act. */
function doesMisdeed(view: ClauseView): boolean {
  const phrase = view.phrase(Class.misdeedPhrase);
  return phrase !== undefined && !view.word(phrase.first - 1).classes.has(Class.infinitiveMarker);
}

/** Done to somebody or something by one who is called by a contentious label: *the thugs fled* is no charge. */
function isLabelled(view: ClauseView): boolean {
  const { verb, voice, subject } = view.clause;
  if (verb === undefined || isState(view) || view.verbIn(Class.admin, Class.reportVerb, Class.ownAct, Class.legalVerb, Class.suffer, Class.meetsVerb)) return false;
  if (voice === 'active' && !hasObject(view)) return false;
  // *the thugs' boats* are no thugs.
  const doers = voice === 'active' ? (subject ? [subject.head] : []) : view.own.filter((i) => i > verb);
  return doers.some((i) => isLabel(view.word(i)));
}

/** *Eliten får nye baner*, *it is a robbery*: having and being are no acts. */
function isState(view: ClauseView): boolean {
  const { classes } = view.word(view.clause.verb!);
  return classes.hasAny(STATES) || view.verbIn(Class.receiveVerb);
}

const STATES: readonly Class[] = [Class.clauseBe, Class.clauseBeBare, Class.clauseBecome, Class.clauseBecomeBare, Class.clauseHave, Class.clauseHaveBare, Class.getting];

/** *Deres aktiviteter har inkludert plyndring*, *they committed a massacre*, *gikk til angrep*. */
function misdeedNoun(view: ClauseView): boolean {
  const { verb } = view.clause;
  if (verb === undefined || view.verbIn(Class.admin, Class.reportVerb, Class.show, Class.ownAct, Class.care, Class.mental, Class.findingVerb, Class.legalVerb) || view.subjectIs(Class.courtNoun)) return false;
  if (isState(view) && (view.passage.language !== 'en' || view.subjectIs(Class.clausePronoun))) return false;
  // A deed in a name is done by nobody: *the Data Theft Prevention Act*.
  return phraseFrom(view, verb + 1).some((i) => view.isNoun(i, Class.misdeedNoun) && !view.isQuoted(i) && !view.word(i).capitalised) && !view.verbIn(Class.suffer, Class.causeVerb, Class.meetsVerb);
}

function byNature(view: ClauseView): boolean {
  return view.nouns(Class.natureNoun, Class.harmNoun).some((i) => i > view.clause.verb!);
}
