import { verbForms } from '../../grammar/word-forms.ts';
import { Class } from '../../lexicon/class.ts';
import type { Quotation } from '../../text/quotation.ts';
import { tokenAt, tokenSpan } from '../../languages/paragraph.ts';
import { viewsAround, type ClauseView } from '../attribution/view.ts';
import type { SidedDoc } from '../passage.ts';
import type { DirectiveDraft } from './draft.ts';
import { isPurpose, nounPhraseAt } from './phrases.ts';

// What has to come together before words in quotation marks count as an order.
const ENOUGH = 0.6;
// How far before the quotation the noun may stand that calls it an order: *the words of the order, read three times, were*.
const REACH = 16;

interface Quoted {
  readonly view: ClauseView;
  readonly quotation: Quotation;
  /** Its tokens with the marks, and the first word inside. */
  readonly first: number;
  readonly last: number;
  readonly opening: number;
}

/** *ropte betjentene «legg deg ned»*, *told his officers to "leave no roof standing"*, *Ordren lød: «…»*. */
export function quotedOrders(passage: SidedDoc): DirectiveDraft[] {
  return passage.quotations.flatMap((quotation) => {
    if (quotation.form !== 'marks' || quotation.depth > 0) return [];
    const quoted = placed(passage, quotation);
    return quoted ? (completes(quoted) ?? (weight(quoted) >= ENOUGH ? [draftOf(quoted, quoted.first)] : [])) : [];
  });
}

function placed(passage: SidedDoc, quotation: Quotation): Quoted | undefined {
  const { tokens } = passage;
  const { first, last } = tokenSpan(tokens, quotation);
  const view = introducing(passage, first, last);
  return view && { view, quotation, first, last, opening: tokenAt(tokens, quotation.inner.start) };
}

/** The clause that the quotation belongs to: the one before it, or *…, sier hun* behind it. */
function introducing(passage: SidedDoc, first: number, last: number): ClauseView | undefined {
  const outside = (verb: number | undefined) => verb === undefined || verb < first || verb >= last;
  const at = (i: number) => viewsAround(passage, i).findLast((v) => outside(v.clause.verb) && v.clause.first <= i && i < v.clause.last);
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const before = at(i);
    if (before && passage.tokens[i]!.word.form !== '.') return before;
  }
  return at(last) ?? at(last + 1);
}

/** The quotation is what an order's verb or noun lacks: *told them to "…"*, *ordren om å «…»*. */
function completes({ view, first, quotation, last, opening }: Quoted): DirectiveDraft[] | undefined {
  const { verb } = view.clause;
  const infinitive = view.word(first - 1).classes.has(Class.infinitiveMarker);
  const from = Math.max(view.clause.sentence.first, first - 5);
  const noun = indices(from, first).find((i) => view.isNoun(i, Class.orderNoun) || view.isNoun(i, Class.demandNoun));
  if (noun !== undefined && infinitive) return [draftOf({ view, first, quotation, last, opening }, noun)];
  if (verb === undefined || verb >= first || first - verb > 9) return undefined;
  const start = Math.min(verb, view.clause.subject?.first ?? verb);
  if (view.verbIn(Class.orderVerb) && isObject(view, verb, first)) return [draftOf({ view, first, quotation, last, opening }, start)];
  const told = view.verbIn(Class.orderVerb) || (view.verbIn(Class.askVerb) && !view.subjectIs(Class.onlooker));
  return told && (infinitive || nounPhraseAt(view, verb + 1)?.last === first) && (infinitive || opens({ view, first, quotation, last, opening }))
    ? [draftOf({ view, first, quotation, last, opening }, start)] : undefined;
}

/** *beordra «full stans»*, *ordered: “Close all roads”*, *i går beordret generalen «…»*: what the verb takes, whatever words it opens with. */
function isObject(view: ClauseView, verb: number, first: number): boolean {
  const { subject } = view.clause;
  const at = subject && subject.first === verb + 1 ? subject.last : verb + 1;
  return at === first || (at + 1 === first && view.word(at).form === ':');
}

function weight(quoted: Quoted): number {
  const { view, first } = quoted;
  const named = indices(Math.max(view.clause.sentence.first, first - REACH), first).some((i) => view.isNoun(i, Class.orderNoun) && !isPurpose(view, i));
  const said = view.word(first - 1).form === ':' || view.verbIn(Class.callVerb);
  const equated = view.word(first - 1).classes.has(Class.clauseBe);
  const loud = view.verbIn(Class.callVerb) && view.subjectIs(Class.commander) && !view.subjectIs(Class.onlooker);
  const opening = opens(quoted) ? 0.35 : named && view.word(quoted.opening).classes.has(Class.ordersAll) ? 0.35 : 0;
  const sent = !named && indices(Math.max(view.clause.sentence.first, first - REACH), first).some((i) => view.isNoun(i, Class.messageNoun));
  return opening + (sent ? 0.25 : 0) + (named ? 0.35 : 0) + (named && said ? 0.25 : named && equated ? 0.1 : 0) + (loud && !named ? 0.25 : 0);
}

/** Does it begin as an order does: with an imperative, *Do not …*, *Ingen …*? */
function opens({ view, opening, last }: Quoted): boolean {
  const word = view.word(opening);
  if (word.classes.has(Class.doVerb)) return view.word(opening + 1).classes.has(Class.denial);
  if (word.classes.has(Class.forbids)) return verbForms(view.word(opening + 1)).has('imp') || looksImperative(view, opening + 1, last);
  const courteous = word.classes.has(Class.courtesyVerb) && !word.classes.has(Class.biddenVerb) && !word.classes.has(Class.drillVerb) && !view.verbIn(Class.shoutVerb);
  if (word.kind !== 'word' || courteous || word.classes.has(Class.ordersAll)) return false;
  return verbForms(word).has('imp') || looksImperative(view, opening, last);
}

const OBJECTS: readonly Class[] = [Class.clauseDeterminer, Class.clauseObjectPronoun, Class.clauseYou];
const UNVERBAL: readonly Class[] = [Class.clauseDeterminer, Class.clausePronoun, Class.clausePreposition, Class.clauseAdverb, Class.clauseNegation, Class.clauseSubordinator, Class.clauseModal, Class.clauseBe, Class.clauseHave, Class.clauseQuestion];

/** A word that no list knows, with an object behind it: *Slett alt*, *Raze the houses*. */
function looksImperative(view: ClauseView, i: number, last: number): boolean {
  const { classes, lower, readings } = view.word(i);
  if (i + 2 >= last || classes.hasAny(UNVERBAL) || readings.some((r) => r.class === Class.noun || r.class === Class.adjective)) return false;
  const next = view.word(i + 1);
  if (!next.classes.hasAny(OBJECTS) && !next.classes.has(Class.commandedObject)) return false;
  return view.passage.language === 'en' ? !/(?:ing|ed|ly|s)$/.test(lower) : !/(?:er|ar|ing|te|de|ene|ane)$/.test(lower);
}

function draftOf({ view, quotation, first, last }: Quoted, from: number): DirectiveDraft {
  const { verb, subject, voice } = view.clause;
  const whom = verb !== undefined && verb < first ? nounPhraseAt(view, verb + 1) : undefined;
  const addressee = whom && whom.last <= first && whom.first !== subject?.first ? whom : undefined;
  return {
    view, span: { first: Math.min(first, from), last }, act: tokenSpan(view.passage.tokens, quotation.inner), wording: 'quoted', own: false,
    issuer: voice === 'active' && !view.subjectIs(Class.orderNoun) ? subject : undefined,
    addressee: voice === 'passive' ? subject : addressee,
  };
}

const indices = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
