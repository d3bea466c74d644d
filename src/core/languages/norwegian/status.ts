import type { ReportStatus } from '../../attribution/model.ts';
import { Class } from '../../lexicon/class.ts';
import { Trait } from './traits.ts';
import type { Stretch, View } from './view.ts';

/** How a report stands in its clause: words that were not said, or only might be, are told from those that were. */
export function statusOf(view: View, clause: number, cueEnd: number, source: Stretch | undefined, sentenceEnd: string): ReportStatus {
  for (let i = Math.max(clause - 1, view.first); i < Math.min(cueEnd + 2, view.last); i++) {
    if (source && i >= source.first && i < source.last && !view.listed(i, Class.negation)) continue;
    if (view.has(i, Trait.negation)) return 'negated';
    if (view.has(i, Trait.conditional) && i <= clause) return 'conditional';
  }
  if (sentenceEnd === '?' && clause <= view.first + 1 && view.isFinite(view.first)) return 'question';
  return source && isGeneric(view, source) ? 'generic' : 'asserted';
}

/** *man sier*, *alle vet*, *folk flest mener*. */
function isGeneric(view: View, source: Stretch): boolean {
  return source.last - source.first <= 2 && view.listed(source.first, Class.generic);
}
