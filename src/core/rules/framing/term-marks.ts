import { whyOf } from '../../lexicon/reasons.ts';
import type { FRAMING_TERM_RULES } from '../../lexicon/schema.ts';
import type { Range } from '../../model.ts';
import { once } from '../../once.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { judging, type Judge } from '../detecting.ts';
import { isAskedWhy, leaveAlone, type QuietReason } from '../left-alone.ts';
import { voiceAt, type Doc, type Facts, type Passage } from '../passage.ts';
import type { Mark } from '../rule.ts';
import { alternativesFor } from './alternatives.ts';
import { isCited, quotationAround } from './context/citation.ts';
import { isLegal } from './context/legal.ts';
import { isName } from './context/names.ts';
import { isNegated } from './context/negation.ts';
import { isAboutOwnSide } from './context/own-side.ts';
import { isInOrder } from './context/told-order.ts';
import { silencedTermsIn, termsIn, type FoundTerm } from './matches.ts';

export type TermRule = (typeof FRAMING_TERM_RULES)[number];

/** A reason to leave a term alone at its place. */
export interface Quieter {
  readonly why: QuietReason;
  readonly holds: (found: FoundTerm, doc: Doc) => boolean;
}

/** A term that the context does not make harmless. */
interface Candidate {
  readonly found: FoundTerm;
  readonly mark: Mark;
  /** Does it stand in somebody's speech? */
  readonly spoken: boolean;
}

/** Marks of the lexicon's terms of one rule, those left out that the context makes harmless; `quieters` are the rule's own reasons. */
export const termMarks = (rule: TermRule, ...quieters: readonly Quieter[]): (passage: Passage) => Mark[] => judging(candidatesOf(rule, quieters), judge);

/** The marks of terms that stand where their entry wants them, and of those that are about the other side. */
export function termsOnSides(rule: TermRule, ...quieters: readonly Quieter[]): Readonly<Record<'right' | 'wrong', (passage: Passage) => Mark[]>> {
  const candidatesIn = candidatesOf(rule, quieters);
  return { right: judging(candidatesIn, judge), wrong: judging(candidatesIn, ({ found, mark }, doc, facts) => (isWrongSide(found, doc, facts) ? mark : undefined)) };
}

function candidatesOf(rule: TermRule, quieters: readonly Quieter[]): (doc: Doc) => readonly Candidate[] {
  const all = [...QUIETERS, ...quieters, SPEECH];
  return once((doc) => {
    if (isAskedWhy(doc)) for (const found of silencedTermsIn(doc)) if (found.term.rule === rule) leaveTermAlone(found, doc, 'sense');
    return termsIn(doc).filter((found) => found.term.rule === rule && !isQuiet(found, doc, all)).map((found) => ({ found, mark: markOf(found), spoken: isSpeech(found, doc) }));
  });
}

const judge: Judge<Candidate> = ({ found, mark, spoken }, doc, facts) => {
  if (isWrongSide(found, doc, facts)) {
    leaveTermAlone(found, doc, 'otherSide');
    return undefined;
  }
  // Words in quotation marks that no source was found for are somebody's, but it does not show whose.
  return spoken && voiceAt(facts, found.start).form === 'author' ? { ...mark, severity: 'hint' } : mark;
};

/** What keeps a term of any rule quiet. */
const QUIETERS: readonly Quieter[] = [
  { why: 'order', holds: isInOrder },
  { why: 'cited', holds: isCited },
  { why: 'name', holds: isNameHere },
];

/** Of somebody's speech only strong words are shown at all: a spokesperson's pride and certainty are expected there. */
const SPEECH: Quieter = { why: 'speech', holds: (found, doc) => !isStrong(found) && isSpeech(found, doc) };

function isQuiet(found: FoundTerm, doc: Doc, quieters: readonly Quieter[]): boolean {
  const quieter = quieters.find(({ holds }) => holds(found, doc));
  if (quieter) leaveTermAlone(found, doc, quieter.why);
  return quieter !== undefined;
}

function leaveTermAlone(found: FoundTerm, doc: Doc, why: QuietReason): void {
  leaveAlone(doc, found, { rule: `framing/${found.term.rule}`, why });
}

function isNameHere(found: FoundTerm): boolean {
  return found.term.term === found.term.term.toLowerCase() && isName(found);
}

function isWrongSide({ term: { only, unless }, sentence }: FoundTerm, doc: Doc, facts: Facts): boolean {
  const own = only?.about === 'own' || unless?.about === 'own' ? isAboutOwnSide(doc, facts, sentence) : undefined;
  return (only?.about === 'own' && own === false) || (unless?.about === 'own' && own === true);
}

/** Has the lexicon a term of the rule here? It says more than a construction does. */
export function hasTerm(doc: Doc, rule: TermRule, range: Range): boolean {
  return RangeLookup.of(termsIn(doc)).some(range, (found) => found.term.rule === rule);
}

/** Denied of somebody (*is not a terrorist*): nobody is called so. */
export const denied: Quieter = { why: 'denied', holds: isNegated };

/** A matter of law: *convicted of*. */
export const legal: Quieter = { why: 'legal', holds: isLegal };

function markOf(found: FoundTerm): Mark {
  const { term, start, end } = found;
  return { start, end, term, values: { why: whyOf(term) }, alternatives: alternativesFor(found), ...(term.severity && { severity: term.severity }) };
}

function isStrong({ term }: FoundTerm): boolean {
  return (term.rule === 'label' || term.rule === 'loaded') && term.severity !== 'hint';
}

function isSpeech(found: FoundTerm, doc: Doc): boolean {
  return quotationAround(doc, found.first) !== undefined;
}
