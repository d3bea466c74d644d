import type { LocalAttribution } from '../../attribution/model.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { Analysis } from './attribution/analysis.ts';
import { findCues, type Cue } from './attribution/cues.ts';
import { toLocal, type Found } from './attribution/found.ts';
import { labelReport } from './attribution/labels.ts';
import { adjectiveReport, adverbReport, nounReport, prepositionReport } from './attribution/others.ts';
import { verbReport } from './attribution/verbs.ts';
import { withLooseQuotations } from './attribution/loose.ts';

/** Who says what inside one paragraph. */
export function attributions(paragraph: Paragraph): LocalAttribution[] {
  const a = new Analysis(paragraph);
  const found = findCues(a).flatMap((cue) => report(a, cue) ?? []);
  const label = labelReport(a);
  const all = withLooseQuotations(a, label ? [label, ...found] : found);
  return all.map((f) => toLocal(a, f)).filter((f) => f.content.length > 0 || f.continues);
}

/** Inside a quotation only quoted words are anybody else's: what its speaker thinks or retells is the speaker's. */
function report(a: Analysis, cue: Cue): Found | undefined {
  const found = reportBy(a, cue);
  return found && a.quoteAround(cue.first) && !found.pieces.some((p) => a.quoteFrom(p.first)) ? undefined : found;
}

function reportBy(a: Analysis, cue: Cue): Found | undefined {
  switch (cue.type) {
    case 'verb':
      return verbReport(a, cue);
    case 'noun':
      return nounReport(a, cue);
    case 'adjective':
      return adjectiveReport(a, cue);
    case 'preposition':
      return prepositionReport(a, cue);
    case 'adverb':
      return adverbReport(a, cue);
  }
}
