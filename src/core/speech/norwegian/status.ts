import type { ReportStatus } from '../model.ts';
import { Is } from '../../grammar/can.ts';
import type { Clause } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import type { Stretch } from '../analysis.ts';
import type { View } from './view.ts';

/** How a report stands in its clause: words that were not said, or only might be, are told from those that were. */
export function statusOf(view: View, clause: Clause | undefined, cue: Stretch, source: Stretch | undefined): ReportStatus {
  if (clause?.negated || view.is(cue.first - 1, Is.negation)) return 'negated';
  if (clause?.mood === 'hypothetical') return 'conditional';
  if (clause?.mood === 'question' && view.isFinite(view.first) && clause.finite === view.first) return 'question';
  return source && isGeneric(view, source) ? 'generic' : 'asserted';
}

/** *man sier*, *alle vet*, *folk flest mener*. */
function isGeneric(view: View, source: Stretch): boolean {
  const { first, last } = source;
  return last - first <= (view.is(first, Is.article) ? 1 : 2) && view.listed(first, Class.generic);
}
