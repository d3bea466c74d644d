import type { FRAMING_TERM_RULES } from '../../lexicon/schema.ts';
import type { Range } from '../../model.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { detecting, type Judge } from '../detecting.ts';
import { voiceAt, type Doc, type Facts, type Passage } from '../passage.ts';
import type { Mark } from '../rule.ts';
import { alternativesFor } from './alternatives.ts';
import { isCited, quotationAround } from './context/citation.ts';
import { isName } from './context/names.ts';
import { isNegated } from './context/negation.ts';
import { isAboutOwnSide } from './context/own-side.ts';
import { isInOrder } from './context/told-order.ts';
import { termsIn, type FoundTerm } from './matches.ts';

export type TermRule = (typeof FRAMING_TERM_RULES)[number];

/** A reason to leave a term alone at its place. */
export type Quieter = (found: FoundTerm, doc: Doc) => boolean;

/** A term that the context does not make harmless. */
interface Candidate {
  readonly found: FoundTerm;
  readonly mark: Mark;
  /** Does it stand in somebody's speech? */
  readonly spoken: boolean;
}

/** Marks of the lexicon's terms of one rule, those left out that the context makes harmless; `quieters` are the rule's own reasons. */
export function termMarks(rule: TermRule, ...quieters: readonly Quieter[]): (passage: Passage) => Mark[] {
  return detecting((doc) => termsIn(doc)
    .filter((found) => found.term.rule === rule && !isQuiet(found, doc) && !quieters.some((q) => q(found, doc)))
    .map((found) => ({ found, mark: markOf(found), spoken: isSpeech(found, doc) }))
    .filter(({ found, spoken }) => isStrong(found) || !spoken), judge);
}

const judge: Judge<Candidate> = ({ found, mark, spoken }, doc, facts) => {
  if (isWrongSide(found, doc, facts)) return undefined;
  // Words in quotation marks that no source was found for are somebody's, but it does not show whose.
  return spoken && voiceAt(facts, found.start).form === 'author' ? { ...mark, severity: 'hint' } : mark;
};

/** What keeps a term of any rule quiet. */
function isQuiet(found: FoundTerm, doc: Doc): boolean {
  return isInOrder(found, doc) || isCited(found) || isNameHere(found);
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
export const denied: Quieter = (found) => isNegated(found);

function markOf(found: FoundTerm): Mark {
  const { term, start, end } = found;
  return { start, end, term, values: { why: term.why }, alternatives: alternativesFor(found), ...(term.severity && { severity: term.severity }) };
}

/** Of somebody's speech only strong words are shown at all: a spokesperson's pride and certainty are expected there. */
function isStrong({ term }: FoundTerm): boolean {
  return (term.rule === 'label' || term.rule === 'loaded') && term.severity !== 'hint';
}

function isSpeech(found: FoundTerm, doc: Doc): boolean {
  return quotationAround(doc, found.first) !== undefined;
}
