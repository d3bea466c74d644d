/** Of several findings at one place: the most severe first, then the one that is most about just this place. */
import { SEVERITIES, type Severity } from '../core/model.ts';

interface Ranked {
  readonly severity: Severity;
  readonly text: string;
}

export function byUrgency(a: Ranked, b: Ranked): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.text.length - b.text.length;
}
