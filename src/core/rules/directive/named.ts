import type { Tokens } from '../../grammar/chunks.ts';
import { tokenSpan } from '../../languages/paragraph.ts';
import { Class } from '../../lexicon/class.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import type { ClauseView } from '../attribution/view.ts';
import type { DirectiveDraft, ToldForm, Neighbours } from './draft.ts';
import { actNounAfter } from './objects.ts';
import { infinitiveAfter, isPurpose, nounPhraseAt } from './phrases.ts';

/** An order told by a noun: *ordren om å åpne ild*, *på hans ordre*, *the "shoot to kill" directive*. */
export const toldByNoun: ToldForm = (view, around) => {
  for (const i of view.nouns(Class.orderNoun)) {
    if (view.isName(i) || isPurpose(view, i)) continue;
    const found = besideQuotation(view, i) ?? withAct(view, i, around) ?? aboutAct(view, i) ?? handedOut(view, i) ?? byOrder(view, i);
    if (found) return found;
  }
  for (const i of view.nouns(Class.demandNoun)) {
    const found = isRaised(view, i) ? (withAct(view, i, around) ?? aboutAct(view, i)) : undefined;
    if (found) return found;
  }
  return ownDemands(view);
};

// A quotation beside the noun has at most a mark between.
const REACH = 2;

/** The words of the order stand in quotation marks right before the noun, or after it. */
function besideQuotation(view: ClauseView, i: number): DirectiveDraft | undefined {
  const { tokens, quotations } = view.passage;
  const around = { start: tokens[Math.max(0, i - REACH)]!.start, end: tokens[Math.min(tokens.length - 1, i + REACH)]!.end };
  const near = [...RangeLookup.of(quotations).overlapping(around)].find((q) => {
    const { first, last } = tokenSpan(tokens, q);
    const joined = last === i || (last + 1 === i && tokens[last]!.word.kind === 'mark');
    return joined || first === i + 1 || (first === i + 2 && tokens[i + 1]!.word.form === ':');
  });
  if (!near) return undefined;
  const quoted = tokenSpan(tokens, near);
  const first = Math.min(i, quoted.first);
  const span = { first, last: Math.max(i + 1, quoted.last) };
  return { view, span, act: tokenSpan(tokens, near.inner), issuer: possessor(view, first) ?? giver(view, first), wording: 'quoted', own: false };
}

/** *ordren om å …*, *orders to …*, *fikk beskjed om å …* */
function withAct(view: ClauseView, i: number, { next }: Neighbours): DirectiveDraft | undefined {
  const at = infinitiveAfter(view, i + 1);
  const near = at !== undefined && at - i <= 6 && !hasVerbBetween(view, i, at);
  const that = next?.clause.marker !== undefined && next.clause.marker > i && next.clause.marker - i <= 2 && next.clause.first < view.clause.last + 3 && next.word(next.clause.marker).classes.has(Class.contentMarker) && (!view.word(i).classes.has(Class.newsNoun) || isObliged(next));
  if (!near && !that) return undefined;
  const act: Tokens = near ? { first: at, last: endOfAct(view, at) } : { first: next!.clause.first, last: next!.clause.last };
  const received = view.verbIn(Class.receiveVerb) && view.clause.verb !== undefined && view.clause.verb < i;
  return {
    view, act, wording: 'reported', own: false,
    span: { first: received ? (view.clause.subject?.first ?? i) : nounStart(view, i), last: act.last },
    issuer: giver(view, i) ?? possessor(view, i) ?? after(view, i, Class.clauseSender),
    addressee: received && !giver(view, i) ? view.clause.subject : (after(view, i, Class.orderedTo) ?? recipient(view, i)),
  };
}

/** *ordre om evakuering*, *the demand for his resignation* */
function aboutAct(view: ClauseView, i: number): DirectiveDraft | undefined {
  if (!view.word(i + 1).classes.has(Class.orderedAbout)) return undefined;
  const act = actNounAfter(view, i + 2);
  if (!act) return undefined;
  const gave = giver(view, i);
  return {
    view, act, wording: 'reported', own: view.clause.person === 'own' && !!gave,
    span: { first: nounStart(view, i), last: act.last }, issuer: gave ?? possessor(view, i), addressee: recipient(view, i),
  };
}

/** *issued a stop-work order*, *fikk evakueringsordre*: the noun itself says what is ordered. */
function handedOut(view: ClauseView, i: number): DirectiveDraft | undefined {
  const { verb, subject, last, voice } = view.clause;
  if (verb === undefined || !view.verbIn(Class.receiveVerb) || !(tellsAct(view, i) || view.isNoun(i, Class.demandNoun))) return undefined;
  const gave = giver(view, i);
  return {
    view, wording: 'reported', own: view.clause.person === 'own' && !!gave, act: { first: i, last: i + 1 },
    span: { first: Math.min(verb, i), last: Math.min(last, i + 1) }, issuer: gave, addressee: after(view, i, Class.orderedTo) ?? (gave || voice === 'passive' ? recipient(view, i) : subject),
  };
}

function tellsAct(view: ClauseView, i: number): boolean {
  if (view.passage.language !== 'en') return /..(?:ordren?|pålegg|pålegget|påleggene)$/.test(view.word(i).lower) && view.word(i).lower.length > 8;
  return [i - 1, i - 2].some((n) => view.word(n).classes.has(Class.orderKind));
}

const RAISES = /^(?:gjent|frem|fram|still|rett|sett?e?|avvis|repeat|reject|issu|mad|put|press|renew|deliver|present|underst|dismiss|ignor|hand|støtt|stått|står|stand)/;

/** A demand on somebody: *kravet om at …*, *repeated demands that …*; not *krav om at alle bygg skal ha …* */
function isRaised(view: ClauseView, i: number): boolean {
  const { verb } = view.clause;
  const before = view.word(i - 1);
  return before.classes.has(Class.clauseThey) || before.classes.has(Class.clauseOwn) || before.classes.has(Class.theArticle) || !!possessor(view, i) || (verb !== undefined && RAISES.test(view.word(verb).lower));
}

/** *beskjed om at alle måtte …* is an order; *beskjed om at toget gikk* is news. */
const isObliged = ({ clause, passage }: ClauseView): boolean => clause.modal !== undefined && /^(?:sk[au]l|må)/.test(passage.tokens[clause.modal]!.word.lower);

/** *Generalen* ga ordre. */
function giver(view: ClauseView, noun: number): Tokens | undefined {
  const { verb, subject, voice } = view.clause;
  return verb !== undefined && verb < noun && voice === 'active' && view.verbIn(Class.receiveVerb) && GIVES.test(view.word(verb).lower) ? subject : undefined;
}

/** ga *troppene* ordre */
function recipient(view: ClauseView, noun: number): Tokens | undefined {
  const phrase = giver(view, noun) && nounPhraseAt(view, view.clause.verb! + 1);
  return phrase && phrase.last > noun && noun > phrase.first ? { first: phrase.first, last: noun } : undefined;
}

const GIVES = /^(?:g[aei]|issue|utsted|send)/;

const hasVerbBetween = (view: ClauseView, from: number, to: number): boolean => view.clause.verb !== undefined && view.clause.verb > from && view.clause.verb < to;

/** An act named in the subject ends before the verb: *Ordren om å åpne ild | gjelder …* */
function endOfAct({ clause }: ClauseView, at: number): number {
  return clause.finite !== undefined && clause.finite > at ? clause.finite : clause.last;
}

/** *På hans ordre*, *on the orders of the general*. */
function byOrder(view: ClauseView, i: number): DirectiveDraft | undefined {
  const issuer = possessor(view, i) ?? after(view, i, Class.orderedBy);
  const opening = issuer && view.own.find((n) => n < i && n >= i - 4 && view.word(n).classes.has(Class.byOrder));
  if (opening === undefined || !issuer) return undefined;
  return { view, span: { first: opening, last: Math.max(i + 1, issuer.last) }, issuer, wording: 'reported', own: false };
}

/** *hans* ordre, *presidentens* ordre, *his* orders. */
function possessor(view: ClauseView, i: number): Tokens | undefined {
  const before = i - 1;
  if (before < view.clause.sentence.first) return undefined;
  const word = view.word(before);
  const owns = word.classes.has(Class.clauseThey) || /..(?:s|'s|s')$/.test(word.lower) && (view.isName(before) || word.readings.some((r) => r.tag === 'gen'));
  return owns ? { first: before, last: i } : undefined;
}

/** A phrase behind the noun: *fra ministeren*, *to the troops*. */
function after(view: ClauseView, i: number, preposition: Class): Tokens | undefined {
  const next = i + 1;
  if (next >= view.clause.last || !view.word(next).classes.has(preposition) || view.word(next + 1)?.classes.has(Class.infinitiveMarker) || infinitiveAfter(view, next) === next) return undefined;
  return nounPhraseAt(view, next + 1);
}

function nounStart(view: ClauseView, i: number): number {
  const before = view.word(Math.max(i - 1, view.clause.sentence.first));
  return i > view.clause.first && (before.classes.has(Class.clauseDeterminer) || before.classes.has(Class.clauseThey)) ? i - 1 : i;
}

/** *Krava våre er desse: …*, *Our demands are …* */
function ownDemands(view: ClauseView): DirectiveDraft | undefined {
  const { verb, person, sentence } = view.clause;
  const named = view.nouns(Class.demandNoun).find((i) => view.subject.includes(i));
  if (named === undefined || person !== 'own' || verb === undefined) return undefined;
  // *Vårt krav er 4,7 milliardar* is a claim in a negotiation.
  if (view.own.some((i) => i > verb && view.word(i).kind === 'number') && !view.own.some((i) => view.word(i).form === ':')) return undefined;
  const last = trimEnd(view, sentence.last);
  return { view, span: { first: view.clause.first, last }, act: { first: verb + 1, last }, wording: 'reported', own: true };
}

function trimEnd(view: ClauseView, last: number): number {
  return view.word(last - 1).kind === 'mark' ? last - 1 : last;
}
