import { Can, Is } from '../../grammar/can.ts';
import type { Clause } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import type { ReportStatus } from '../model.ts';

/** How a report stands in its clause: words that were not said, or only might be, are told from those that were. `verb`: the cue, or the copula of one. */
export function statusOf(a: Analysis, clause: Clause | undefined, verb: number, source: Stretch | undefined): ReportStatus {
  if (clause?.negated || a.is(verb - 1, Is.negation) || isRefused(a, verb)) return 'negated';
  if (isSupposed(a, clause, verb)) return 'conditional';
  if (clause?.mood === 'question' && isAsked(a, clause)) return 'question';
  return source && isAnybody(a, source) ? 'generic' : 'asserted';
}

/** *refused to say that …*, *nektet å si at …*: the words were kept back. */
function isRefused(a: Analysis, verb: number): boolean {
  if (!a.must(verb - 1, Can.infinitiveMarker)) return false;
  return a.tokens[verb - 2]?.word.cues.some(({ value }) => value.type === 'verb' && value.class === 'denying' && value.takes.includes('infinitive')) ?? false;
}

/** *If she says …*; *she would say*. */
function isSupposed(a: Analysis, clause: Clause | undefined, verb: number): boolean {
  if (clause?.mood === 'hypothetical' && opens(a, clause.marker!, clause.subject?.first ?? verb)) return true;
  return a.family.modalDoubts && clause?.modal !== undefined;
}

/** Is the conjunction that of the report, not of another quotation nor of an aside (*if anything, experts say …*)? */
function opens(a: Analysis, marker: number, subject: number): boolean {
  for (let i = marker + 1; i < subject; i++) if (a.is(i, Is.comma)) return false;
  return a.quoteAround(marker) === a.quoteAround(subject);
}

/** *Did she say …?*; not *Why did she say …?*: she did. */
function isAsked(a: Analysis, { finite }: Clause): boolean {
  return finite !== undefined && a.opensSentence(finite);
}

/** *man sier*, *alle vet*, *folk flest mener*. */
function isAnybody(a: Analysis, { first, last }: Stretch): boolean {
  return last - first <= (a.is(first, Is.article) ? 1 : 2) && a.has(first, Class.generic);
}
