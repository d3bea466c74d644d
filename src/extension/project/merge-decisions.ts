/** The text of a decisions file before and after a change, and with what others have changed. */
import { DecisionLog } from '../../core/decisions/log.ts';

/** What changes nothing leaves the file as somebody has formatted it. */
export function editDecisions(content: string, edit: (log: DecisionLog) => DecisionLog): string {
  const before = DecisionLog.parse(content);
  const after = edit(before).toString();
  return after === before.toString() ? content : after;
}

/** What was made of `base`, annotation by annotation, made to what others have made of it meanwhile. */
export function mergeDecisions(result: string, base: string, theirs: string): string {
  const others = DecisionLog.parse(theirs);
  const merged = DecisionLog.parse(result).mergedInto(others, DecisionLog.parse(base)).toString();
  return merged === others.toString() ? theirs : merged;
}
