import type { Context } from '../lexicon/schema.ts';
import type { Range } from '../model.ts';
import { Reviewer } from '../review.ts';
import { placedTerms, type PlacedTerm } from './terms.ts';

/** A sentence of a term that is not as the file says, with what to do. */
export interface TermFault {
  readonly line: number;
  readonly term: string;
  readonly what: string;
}

/** What a check of a team's terms found: how many terms and sentences there are, and which do not hold. */
export interface TermCheck {
  readonly terms: number;
  readonly sentences: number;
  readonly faults: readonly TermFault[];
}

type Guard = 'unless' | 'only';

/**
 * Runs the example sentences of a team's terms, as the tests run those of the built-in lexicons: `fires` is found at exactly its place in ⟦ ⟧
 * (anywhere, where nothing is marked so), `quiet` is quiet, and would not be without its guard. Throws LexiconProblem on what cannot be read.
 */
export function checkTerms(file: string, yaml: string): TermCheck {
  const placed = placedTerms(file, yaml);
  return { terms: placed.length, sentences: placed.reduce((sum, { term }) => sum + sentencesOf(term).length, 0), faults: placed.flatMap(faultsOf) };
}

function sentencesOf({ fires, quiet }: PlacedTerm['term']): string[] {
  return [...(fires ? [fires] : []), ...(quiet ?? [])];
}

function faultsOf(placed: PlacedTerm): TermFault[] {
  const { line, term } = placed;
  return [...wrongPlaces(placed), ...wrongQuiet(placed)].map((what) => ({ line, term: term.term, what }));
}

function* wrongPlaces(placed: PlacedTerm): Generator<string> {
  const { fires } = placed.term;
  if (!fires) return;
  const { text, place } = unmarked(fires);
  const found = foundIn(text, placed);
  if (!found.length) yield `nothing is found in “${text}”: give the word its inflection or its forms, or mend the sentence`;
  else if (place && !found.some(({ start, end }) => start === place.start && end === place.end)) {
    yield `in “${text}” it is found at “${text.slice(found[0]!.start, found[0]!.end)}”: put ⟦ ⟧ there, or mend the term`;
  }
}

function* wrongQuiet(placed: PlacedTerm): Generator<string> {
  const { quiet, unless, only } = placed.term;
  if (!quiet) return;
  if (!unless && !only) yield 'quiet shows what a guard is for, and there is none: add unless or only, or leave quiet out';
  for (const sentence of quiet) if (foundIn(sentence, placed).length) yield `it is found in “${sentence}”: add to its guard what tells that sense`;
  for (const guard of guardsOf({ unless, only })) if (!quiet.some((s) => foundIn(s, without(guard, placed)).length)) yield `${guard} changes nothing in its sentences: leave it out, or add a sentence that needs it`;
}

function guardsOf(guards: Readonly<Partial<Record<Guard, Context>>>): Guard[] {
  return (['unless', 'only'] as const).filter((guard) => guards[guard]);
}

function without(guard: Guard, { term, ...place }: PlacedTerm): PlacedTerm {
  return { ...place, term: { ...term, [guard]: undefined } };
}

/** Where a team’s term is found in a sentence (UTF-16). */
export function foundIn(text: string, { language, term }: PlacedTerm): Range[] {
  const { findings } = new Reviewer({ terms: { [language]: [term] } }).review(text, { language });
  return findings.filter((f) => f.term?.origin === 'team' && f.term.term === term.term);
}

function unmarked(sentence: string): { text: string; place?: Range } {
  const [, before = '', marked = '', after = ''] = /^([^⟦⟧]*)⟦([^⟦⟧]+)⟧([^⟦⟧]*)$/.exec(sentence) ?? [];
  return marked ? { text: before + marked + after, place: { start: before.length, end: before.length + marked.length } } : { text: sentence };
}
