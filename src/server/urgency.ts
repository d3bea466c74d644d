/** Of several findings at one place: one that is drawn before one that is not, then the innermost, then the most severe. */
import { SEVERITIES } from '../core/model.ts';
import type { FindingData } from '../protocol/messages.ts';

type Placed = Pick<FindingData, 'severity' | 'text' | 'shown'>;

export function innermostFirst(a: Placed, b: Placed): number {
  return Number(!a.shown) - Number(!b.shown) || a.text.length - b.text.length || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
