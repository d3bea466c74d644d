import reasons from 'reasons:all';
import type { Messages } from '../model.ts';
import type { TermEntry } from './schema.ts';

/** Why a term is marked: a reason of reasons.yaml in three languages, or the words of the team that added it. */
export function whyOf({ reason, why }: Pick<TermEntry, 'reason' | 'why'>): string | Messages {
  return reason === undefined ? (why ?? '') : reasons[reason]!;
}
