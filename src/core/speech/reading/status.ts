import { Is } from '../../grammar/can.ts';
import type { Clause } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import type { ReportStatus } from '../model.ts';

/** How a report stands in its clause: words that were not said, or only might be, are told from those that were. `verb`: the cue, or the copula of one. */
export function statusOf(a: Analysis, clause: Clause | undefined, verb: number, source: Stretch | undefined): ReportStatus {
  if (clause?.negated || a.is(verb - 1, Is.negation)) return 'negated';
  if (clause?.mood === 'hypothetical' || (a.family.modalDoubts && clause?.modal !== undefined)) return 'conditional';
  if (clause?.mood === 'question' && isAsked(a, clause)) return 'question';
  return source && isAnybody(a, source) ? 'generic' : 'asserted';
}

/** *Did she say …?*; not *Why did she say …?*: she did. */
function isAsked(a: Analysis, { finite }: Clause): boolean {
  return finite !== undefined && a.opensSentence(finite);
}

/** *man sier*, *alle vet*, *folk flest mener*. */
function isAnybody(a: Analysis, { first, last }: Stretch): boolean {
  return last - first <= (a.is(first, Is.article) ? 1 : 2) && a.has(first, Class.generic);
}
