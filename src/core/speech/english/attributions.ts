import { Class } from '../../lexicon/class.ts';
import type { LocalAttribution } from '../model.ts';
import type { Paragraph } from '../../languages/paragraph.ts';
import { Analysis } from '../analysis.ts';
import { findCues, type Cue } from './cues.ts';
import { toLocals } from '../reading/found.ts';
import type { Found } from '../reading/model.ts';
import { withLoose } from '../reading/loose.ts';
import { labelReport } from './labels.ts';
import { adjectiveReport, adverbReport, nounReport, prepositionReport } from './others.ts';
import { verbReport } from './verbs.ts';

/** Who says what inside one paragraph. */
export function attributions(paragraph: Paragraph): LocalAttribution[] {
  const a = new Analysis(paragraph);
  const found = findCues(a).flatMap((cue) => report(a, cue) ?? []);
  const label = labelReport(a);
  return toLocals(a, withLoose(a, [...(label ? [label] : []), ...found]));
}

/** Inside a quotation only quoted words are anybody else's: what its speaker thinks or retells is the speaker's. */
function report(a: Analysis, cue: Cue): Found | undefined {
  const found = reportBy(a, cue);
  if (found?.source && isNobody(a, found)) return undefined;
  return found && isRetold(a, cue, found) ? undefined : found;
}

function isRetold(a: Analysis, cue: Cue, { pieces, spoken }: Found): boolean {
  if (pieces.some((p) => a.quoteFrom(p.first))) return false;
  return a.quoteAround(cue.first) !== undefined || (!spoken && a.isAfterDash(cue.first));
}

/** *You know*, *it is worth noting*: a subject that is nobody in particular. */
function isNobody(a: Analysis, { source, pieces }: Found): boolean {
  if (source!.last - source!.first > 1 || pieces.some((p) => a.quoteFrom(p.first))) return false;
  return a.has(source!.first, Class.notSpeaking);
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
