import { AUTHOR } from '../../speech/model.ts';
import { verbForms } from '../../grammar/word-forms.ts';
import { Class } from '../../lexicon/class.ts';
import type { ClauseView } from '../attribution/view.ts';
import { voiceAt } from '../passage.ts';
import type { DirectiveDraft, GivenForm, Surroundings } from './draft.ts';
import { coreStart, deadlineIn } from './phrases.ts';

// What has to come together before a sentence in the author's voice counts as an order.
const ENOUGH = 0.55;

/** By the author, or as an item of a list that the author introduces with somebody's words: *The council asks everybody to follow these orders:*. */
function inAuthorsVoice(view: ClauseView, { facts }: Surroundings): boolean {
  const { speaker, form } = voiceAt(facts, view.token(view.clause.finite ?? view.clause.first).start);
  return (speaker === AUTHOR || (form === 'reported' && view.passage.kind === 'item')) && !view.own.every((i) => view.isQuoted(i));
}

/** *Bankene skal melde fra innen to uker*, *no commander may advance*, *besluttet at alle ansatte skulle …* */
export const binding: GivenForm = (view, around) => {
  const { verb, person, kind, mood } = view.clause;
  if (verb === undefined || kind === 'relative' || mood !== 'statement' || person === 'own' || !(inAuthorsVoice(view, around) || isDecided(view, around))) return undefined;
  if (!view.clause.subject || (view.verbIn(Class.stateVerb) && !view.subjectIs(Class.handedThing)) || view.inList(Class.planWord, Class.ruleGiver).length > 0 || view.subjectIs(Class.dutyNoun) || weight(view, around) < ENOUGH) return undefined;
  return draftOf(view, around);
};

function draftOf(view: ClauseView, around: Surroundings): DirectiveDraft {
  const { verb, last, subject } = view.clause;
  const decided = isDecided(view, around) ? around.previous! : undefined;
  const { sentence } = view.clause;
  // An item of a list of orders is an order from end to end.
  if (isListedOrder(view, around)) return { view, span: sentence, addressee: subject, act: { first: verb!, last }, wording: 'reported', own: true };
  const first = decided ? coreStart(decided) : coreStart(view);
  return { view, span: { first, last }, issuer: decided?.clause.subject, addressee: subject, act: { first: verb!, last }, wording: 'reported', own: !decided };
}

function weight(view: ClauseView, around: Surroundings): number {
  const modal = modalWeight(view, around);
  if (modal === 0 || isPlan(view, around)) return 0;
  const bidden = view.subjectIs(Class.bidden);
  const every = view.subjectHead.some((i) => view.word(i).classes.has(Class.universal));
  const dated = isDated(view);
  const named = !bidden && (view.hasName(view.subjectHead) || view.subjectIs(Class.clauseThey, Class.institution, Class.commander, Class.role, Class.organisation) || view.subjectHead.some((i) => PERSONS.test(view.word(i).lower)));
  return modal + (bidden ? 0.2 : 0) + (named ? 0.1 : 0) + (isOrderly(view) ? 0.2 : 0) + (isBan(view) ? 0.15 : 0) + (every ? 0.15 : 0) + (dated ? 0.2 : 0) + (around.continues || around.facts.commanded ? 0.2 : 0) + (isPlural(view) ? 0.1 : 0) + (view.clause.person === 'you' && isMust(view) ? 0.2 : 0);
}

/** *Du må holde deg hjemme*, *you must leave*: of the reader, who is told. */
function isMust({ clause: { modal, marker }, passage }: ClauseView): boolean {
  return modal !== undefined && marker === undefined && passage.tokens[modal]!.word.classes.has(Class.bindingStrong);
}

// Those who do something, by their ending: *motorists*, *hytteeierne*, *syklistane*.
const PERSONS = /..(?:[^p]ers|ors|ists|ees|ians|ere|erne|ister|istene|anter|antene|arar|arane|istar|istane|antar|antane)$/;

/** *Kommunen skal legge fram budsjettet i mai* tells what will be; so do the dates of years. */
function isPlan(view: ClauseView, around: Surroundings): boolean {
  const { modal, verb, negated } = view.clause;
  if (modal === undefined || isDecided(view, around)) return false;
  if (isDoneToThings(view) && !around.facts.commanded && !around.continues) return true;
  if (modal === verb && view.clause.last - modal <= 3) return true;
  const many = isPlural(view) || view.subjectHead.some((i) => view.word(i).classes.has(Class.universal));
  return view.word(modal).classes.has(Class.openModal) && !many && !negated && !isDated(view) && !around.continues && !around.facts.commanded;
}

/** *Fem nye skoler skal opprettes*, *claims must be filed by May*: nobody is told to. */
const isDoneToThings = (view: ClauseView): boolean => view.clause.voice === 'passive' && !view.clause.negated && !view.subjectIs(Class.handedThing, Class.universalWord, Class.universal);

function isDated(view: ClauseView): boolean {
  const deadline = deadlineIn(view, view.clause.modal ?? view.clause.verb!);
  return !!deadline && !/^(?:19|20)\d\d$/.test(view.word(deadline.first + 1).lower);
}

/** A verb that orders are about, or a thing that is to be cleared by a date: *Leilighetene skal være ryddet innen …* */
function isOrderly(view: ClauseView): boolean {
  const kept = view.phrase(Class.prohibitionPhrase);
  if (view.clause.voice === 'passive' && !isDated(view)) return false;
  return view.verbIn(Class.biddenVerb) || (!!kept && !view.word(kept.first).classes.has(Class.clauseNegation)) || (view.subjectIs(Class.handedThing) && isDated(view))
    || (view.clause.modal === view.clause.verb && view.inList(Class.biddenVerb).some((i) => i > view.clause.verb!));
}

/** *skal ikke*, *må ikke*, *may not*; *ingen må* */
function isBan({ clause }: ClauseView): boolean {
  return clause.negated && (clause.modal !== undefined || clause.finite !== undefined);
}

/** How binding the verb is by itself: *shall*, *må* more than *skal*, *will*, *are to*. */
function modalWeight(view: ClauseView, around: Surroundings): number {
  const { modal, finite, negated } = view.clause;
  if (isDecided(view, around)) return view.clause.voice === 'active' ? 0.35 : 0;
  if (modal !== undefined) {
    const { classes } = view.word(modal);
    if (classes.has(Class.bindingStrong)) return classes.has(Class.bindingLaw) ? 0.4 : 0.3;
    if (classes.has(Class.bindingModal)) return 0.25;
    if (classes.has(Class.permission)) return negated ? 0.1 : 0;
    return classes.has(Class.futureModal) && isListedOrder(view, around) ? 0.4 : 0;
  }
  if (finite !== undefined && isToBe(view, finite)) return view.clause.kind === 'main' || view.clause.kind === 'coordinated' ? 0.25 : 0;
  return around.facts.commanded && view.subjectHead.some((i) => view.word(i).classes.has(Class.universal)) ? 0.2 : 0;
}

const isListedOrder = ({ passage }: ClauseView, { facts }: Surroundings): boolean => facts.commanded && passage.kind === 'item';

/** *Prisoners are to be fed* */
function isToBe(view: ClauseView, finite: number): boolean {
  return view.word(finite).classes.has(Class.presentBe) && !!view.passage.tokens[finite + 1]?.word.classes.has(Class.infinitiveMarker);
}

/** *besluttet ledelsen at samtlige skulle …* */
function isDecided({ clause, passage }: ClauseView, { previous }: Surroundings): boolean {
  if (clause.marker === undefined || clause.modal === undefined || !previous?.verbIn(Class.decideVerb)) return false;
  return passage.tokens[clause.marker]!.word.classes.has(Class.contentMarker) && passage.tokens[clause.modal]!.word.classes.has(Class.decidedModal);
}

function isPlural(view: ClauseView): boolean {
  return view.subjectHead.some((i) => {
    const { readings, lower, kind } = view.word(i);
    return readings.some((r) => r.tag === 'pl' || r.tag === 'pldef') || (kind === 'word' && PLURAL[view.passage.language].test(lower) && !readings.some((r) => r.tag === 'sg'));
  });
}

// The endings of nouns that no list knows.
const PLURAL = { nb: /...(?:er|ene)$/, nn: /...(?:ar|er|ane|ene)$/, en: /...[^su]s$/ };

/** *Do not go to the airport*, *Stop supplying the batches immediately*. */
export const imperative: GivenForm = (view, around) => {
  const opening = view.clause.kind === 'relative' ? undefined : openingOf(view);
  if (opening === undefined || view.passage.kind === 'headline' || !inAuthorsVoice(view, around)) return undefined;
  const { last } = view.clause;
  const negated = isProhibition(view, opening);
  if (view.inList(Class.polite).length || (!negated && view.word(opening).classes.has(Class.courtesyVerb) && !around.facts.commanded)) return undefined;
  const word = view.word(opening);
  const verb = word.classes.has(Class.alarmVerb) ? 0.5 : word.classes.has(Class.biddenVerb) ? 0.3 : 0;
  const every = view.own.some((i) => i > opening && i <= opening + 2 && view.word(i).classes.has(Class.universal));
  const sum = verb + (every ? 0.2 : 0) + (negated ? 0.5 : 0) + (around.facts.commanded ? 0.5 : 0) + (deadlineIn(view, opening) ? 0.35 : 0) + (around.continues ? 0.35 : 0) + (view.phrase(Class.prohibitionPhrase) ? 0.2 : 0);
  if (sum < 0.5) return undefined;
  return { view, span: { first: view.clause.first, last }, act: { first: opening, last }, wording: 'reported', own: true };
};

/** The verb in the imperative that opens the clause. */
function openingOf(view: ClauseView): number | undefined {
  const { finite, subject, mood } = view.clause;
  const first = view.own.find((i) => view.word(i).kind === 'word' && !view.word(i).classes.has(Class.clauseAdverb));
  if (first === undefined) return undefined;
  if (isProhibition(view, first) && mood !== 'question') return first;
  if (mood === 'imperative' || mood === 'hypothetical') return (finite === undefined && !subject && isBase(view, first)) || isCommand(view, first) ? first : undefined;
  return undefined;
}

/** Does the clause's verb command, and open it? */
function isCommand({ clause }: ClauseView, first: number): boolean {
  return clause.mood === 'imperative' && clause.finite === first;
}

/** English has one form for the imperative and the infinitive. */
function isBase(view: ClauseView, i: number): boolean {
  const forms = verbForms(view.word(i));
  return forms.has('imp') || (view.passage.language === 'en' && forms.has('inf'));
}

function isProhibition(view: ClauseView, first: number): boolean {
  const { classes } = view.word(first);
  const next = view.word(first + 1);
  if (classes.has(Class.doVerb)) return next.classes.has(Class.denial);
  return classes.has(Class.forbids) && isBase(view, first + 1);
}

/** Under a heading that gives orders a sentence without a verb is one too: *Six at the gate, no banners.* */
export const verbless: GivenForm = (view, around) => {
  const { kind, first, last, sentence, mood } = view.clause;
  if (!around.facts.commanded || view.passage.kind === 'headline' || kind !== 'verbless' || mood !== 'statement' || view.clause.marker !== undefined) return undefined;
  if (first > sentence.first + 1 || last - first < 4 || !inAuthorsVoice(view, around)) return undefined;
  return { view, span: { first, last }, act: { first, last }, wording: 'reported', own: true };
};
