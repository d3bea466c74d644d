import type { FRAMING_TERM_RULES } from '../../lexicon/schema.ts';
import type { Range, Severity } from '../../model.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { voiceAt, type Passage } from '../passage.ts';
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
export type Quieter = (found: FoundTerm, passage: Passage) => boolean;

/** Marks of the lexicon's terms of one rule, those left out that the context makes harmless; `quieters` are the rule's own reasons. */
export function termMarks(passage: Passage, rule: TermRule, ...quieters: readonly Quieter[]): Mark[] {
  return termsIn(passage)
    .filter((found) => found.term.rule === rule && !isQuiet(found, passage) && !quieters.some((q) => q(found, passage)))
    .filter((found) => isStrong(found) || !isSpeech(found, passage))
    .map((found) => markOf(found, passage));
}

/** What keeps a term of any rule quiet. */
function isQuiet(found: FoundTerm, passage: Passage): boolean {
  return isInOrder(found, passage) || isCited(found) || isNameHere(found) || isWrongSide(found, passage);
}

function isNameHere(found: FoundTerm): boolean {
  return found.term.term === found.term.term.toLowerCase() && isName(found);
}

function isWrongSide(found: FoundTerm, passage: Passage): boolean {
  const { only, unless } = found.term;
  const own = only?.about === 'own' || unless?.about === 'own' ? isAboutOwnSide(passage, found.sentence) : undefined;
  return (only?.about === 'own' && own === false) || (unless?.about === 'own' && own === true);
}

/** Has the lexicon a term of the rule here? It says more than a construction does. */
export function hasTerm(passage: Passage, rule: TermRule, range: Range): boolean {
  return RangeLookup.of(termsIn(passage)).some(range, (found) => found.term.rule === rule);
}

/** Denied of somebody (*is not a terrorist*): nobody is called so. */
export const denied: Quieter = (found) => isNegated(found);

function markOf(found: FoundTerm, passage: Passage): Mark {
  const { term, start, end } = found;
  return { start, end, term, values: { why: term.why }, alternatives: alternativesFor(found), ...severityOf(found, passage) };
}

/** Of somebody's speech only strong words are shown at all: a spokesperson's pride and certainty are expected there. */
function isStrong({ term }: FoundTerm): boolean {
  return (term.rule === 'label' || term.rule === 'loaded') && term.severity !== 'hint';
}

function isSpeech(found: FoundTerm, passage: Passage): boolean {
  return quotationAround(passage, found.first) !== undefined;
}

/** Words in quotation marks that no source was found for are somebody's, but it does not show whose. */
function severityOf(found: FoundTerm, passage: Passage): { severity?: Severity } {
  const severity = isSpeech(found, passage) && voiceAt(passage, found.start).form === 'author' ? 'hint' : found.term.severity;
  return severity ? { severity } : {};
}
