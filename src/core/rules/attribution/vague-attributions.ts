import type { LocalAttribution } from '../../attribution/model.ts';
import { AUTHOR } from '../../attribution/model.ts';
import type { Range } from '../../model.ts';
import { voiceAt, type Passage } from '../passage.ts';
import type { Mark } from '../rule.ts';
import { REASONS } from './reasons.ts';

const SCORE = 0.8;

/** Reports whose source cannot be identified, as the attribution engine found them: source and cue are marked. */
export function vagueAttributions(passage: Passage): Mark[] {
  return passage.attributions.filter((a) => isVague(a) && saysSo(passage, a)).map((a) => ({
    ...frame(a), severity: 'warning' as const, worth: { score: SCORE, reasons: [REASONS.vague] },
  }));
}

function isVague({ sourceKind, source, status }: LocalAttribution): boolean {
  return (sourceKind === 'vague' || sourceKind === 'anonymous') && source !== null && (status === 'asserted' || status === 'generic');
}

/** Only where the author alone vouches for the voice. */
function saysSo(passage: Passage, { source, cue }: LocalAttribution): boolean {
  return voiceAt(passage, (cue ?? source)!.start).speaker === AUTHOR;
}

/** Source and cue, which stand beside each other or around the words; the nearer stretch. */
function frame({ source, cue }: LocalAttribution): Range {
  const ranges = [source, cue].filter((r): r is Range => r !== null);
  return { start: Math.min(...ranges.map((r) => r.start)), end: Math.max(...ranges.map((r) => r.end)) };
}
