import type { Range, RuleId } from '../model.ts';

/** Why a rule leaves alone what it saw. What each means to a reader: messages/inspect.ts. */
export type QuietReason =
  // of a word
  | 'sense' | 'cited' | 'name' | 'otherSide' | 'order' | 'speech' | 'denied' | 'legal' | 'measured' | 'noClaim' | 'reported'
  // of a clause
  | 'notTold' | 'otherVoice' | 'quoted' | 'fragment' | 'directive' | 'sourced' | 'worth' | 'outweighed'
  // of the settings
  | 'off' | 'allowed';

/** A place that a rule saw and does not mark. Offsets are of the block. */
export interface LeftAlone extends Range {
  readonly rule: RuleId;
  readonly why: QuietReason;
  /** 0–1, where that decided. */
  readonly worth?: number;
}

/** A block of which somebody asks why; nobody does, as a rule. */
export interface Asked {
  /** What rules leave alone in it. */
  readonly leftAlone?: LeftAlone[];
}

export function isAskedWhy({ leftAlone }: Asked): boolean {
  return leftAlone !== undefined;
}

/** A rule says that it saw something and why it does not mark it. */
export function leaveAlone({ leftAlone }: Asked, { start, end }: Range, reason: Omit<LeftAlone, keyof Range>): void {
  leftAlone?.push({ start, end, ...reason });
}
