import { Class } from '../../../lexicon/class.ts';
import { isCrowd } from '../crowd.ts';
import type { ClauseView } from '../view.ts';
import type { Detector, Signal } from '../signal.ts';

const vague = (base: number): Signal => ({ rule: 'attribution/vague-source', base, reason: 'vague' });

/** A source that cannot be identified: *experts say*, *det hevdes*, *alle vet*, *flere spekulasjoner i medier*. */
export const vagueSource: Detector = (view) => {
  if (isEverybodyOfSome(view)) return undefined;
  if (view.phrase(Class.vaguePhrase)) return vague(0.75);
  if (isReportPassive(view)) return vague(view.verbIn(Class.expectVerb) ? 0.47 : 0.62);
  if (isVagueSpeaker(view) || isCrowdSpeaker(view)) return vague(0.75);
  if (isRumour(view)) return vague(0.7);
  return isHearsay(view) ? vague(0.65) : undefined;
};

/** *Det hevdes at*, *mesteparten ventes å*, *it was alleged*, *they are said to*; not where an agent is given. */
function isReportPassive(view: ClauseView): boolean {
  const { voice, verb, subject, modal, person } = view.clause;
  if (voice !== 'passive' || verb === undefined || person === 'own' || view.clause.negated || view.word(verb).classes.has(Class.aimParticiple) || !view.verbIn(Class.reportVerb, Class.expectVerb) || view.agent || modal !== undefined) return false;
  const after = view.passage.tokens.slice(verb + 1, verb + 3).map((t) => t.word);
  const impersonal = !subject || view.subjectHead.some((i) => view.word(i).classes.has(Class.emptySubject));
  return impersonal || after.some((w) => w.classes.has(Class.infinitiveMarker));
}

/** Somebody among many who says or knows, without a name. */
export function isVagueSpeaker(view: ClauseView): boolean {
  const head = view.subjectHead;
  if (!head.length || view.hasName(view.subject) || view.subject.some((i) => view.word(i).classes.has(Class.clauseYou)) || !view.verbIn(Class.reportVerb, Class.show, Class.mental)) return false;
  const plain = view.subjectIs(Class.vagueNoun, Class.rumourNoun, Class.teller) && !(head.length === 1 && isOne(view, head[0]!)) && !(view.subjectIs(Class.teller) && head.some((i) => view.word(i).classes.has(Class.clauseOwn)));
  const counted = head.some((i) => view.word(i).classes.has(Class.vagueQuantifier)) || (view.word(head[0]!).classes.has(Class.indefiniteArticle) && !isApposition(view, head[0]!));
  // *People know* is no report; *everybody knows* claims one.
  if ((view.verbIn(Class.knowing) || (view.verbIn(Class.mental) && !view.verbIn(Class.reportVerb, Class.show))) && !head.some((i) => view.word(i).classes.has(Class.universal))) return false;
  // *Parents tell us that* reports, *parents told us to* asks.
  if (view.verbIn(Class.askVerb) && view.inList(Class.infinitiveMarker).length > 0) return false;
  const knows = view.verbIn(Class.reportVerb, Class.mental);
  if (!knows) return plain && counted && !view.subjectIs(Class.evidenceNoun);
  return (plain && (counted || head.length === 1)) || (counted && head.length === 1 && view.verbIn(Class.reportVerb));
}

/** *Mary Hill, a nurse, told us*. */
const isApposition = (view: ClauseView, first: number): boolean => view.word(first - 1).form === ',' && view.isName(first - 2);

/** *Lokale guidar fortel*, *enkelte på venstresiden omtaler dem som …*. */
function isCrowdSpeaker(view: ClauseView): boolean {
  if (view.clause.modal !== undefined || view.clause.voice === 'passive' || view.verbIn(Class.knowing) || !view.verbIn(Class.reportVerb, Class.speakVerb)) return false;
  const words = view.subject.map((i) => view.word(i));
  const [first, second] = words;
  return isCrowd(words) || (!!first && first.classes.has(Class.vagueQuantifier) && !first.classes.has(Class.universalWord) && !!second && second.classes.has(Class.clausePreposition) && !view.hasName(view.subject));
}

/** *Valgforskeren*: one person, whom the reader has met. */
function isOne(view: ClauseView, i: number): boolean {
  const { readings, lower } = view.word(i);
  return readings.length ? readings.some((r) => r.tag === 'sgdef') : view.passage.language !== 'en' && /..en$/.test(lower);
}

/** Talk that exists, told by nobody: *there has been speculation*. */
function isRumour(view: ClauseView): boolean {
  // *idéhistorie* is no story that goes round.
  const at = view.nouns(Class.rumourNoun).find((i) => view.word(i).classes.has(Class.rumourNoun));
  if (at === undefined || view.isQuoted(at) || view.clause.person === 'own') return false;
  const existential = (isBe(view) || view.verbIn(Class.spreadVerb)) && view.subjectHead.some((i) => view.word(i).classes.has(Class.emptySubject));
  const counted = view.word(at - 1).classes.has(Class.vagueQuantifier) || view.isNoun(at - 1, Class.vagueNoun);
  return (existential || view.subjectHead.includes(at)) && (existential || counted || view.verbIn(Class.spreadVerb)) && !view.hasName(view.subjectHead);
}

function isBe({ clause: { verb }, passage }: ClauseView): boolean {
  return verb !== undefined && passage.tokens[verb]!.word.classes.hasAny(BE);
}

const BE: readonly Class[] = [Class.clauseBe, Class.clauseBeBare];

/** *Selskapet skal ha visst om feilen*: the modal of hearsay (Norwegian). */
function isHearsay(view: ClauseView): boolean {
  const { modal, finite, person } = view.clause;
  if (modal === undefined || finite === undefined || person === 'own' || !view.word(modal).classes.has(Class.openModal)) return false;
  const rest = view.own.filter((i) => i > finite).slice(0, 3).map((i) => view.word(i));
  return view.clause.perfect && rest.some((w) => w.classes.has(Class.clauseHaveBare));
}

/** *Alle som bor her, vet det*, *enhver bonde kan fortelle*: they can be met; *alle vet* claims that everybody does. */
function isEverybodyOfSome(view: ClauseView): boolean {
  const [first, second] = view.subject;
  if (first === undefined || !view.word(first).classes.has(Class.universalWord)) return false;
  const next = view.word(second ?? first + 1).classes;
  return second !== undefined || next.has(Class.clauseRelative) || next.has(Class.clausePreposition);
}
