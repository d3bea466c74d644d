import type { Range } from '../model.ts';

/** The finding is right, and the text stays; it is none; there is a source, which the reason names; the sender has been asked. */
export const VERDICTS = ['accepted', 'dismissed', 'sourced', 'asked'] as const;
export type Verdict = (typeof VERDICTS)[number];

export function isVerdict(value: unknown): value is Verdict {
  return (VERDICTS as readonly unknown[]).includes(value);
}

/** What stands before and behind some words. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** Words of a statement with what stands around them, byte for byte as they were when the decision was made. */
export interface Quote extends Context {
  readonly exact: string;
}

/** What finds a place in a text again. */
export interface Anchor {
  /** With as much context as tells the place from every other. */
  readonly quote: Quote;
  /** The paragraph around it and a little of its neighbours: tells the place from a copy. Other tools and old files have none. */
  readonly context?: Context;
  /** Unicode code points into the text, as the standard counts: breaks ties between equal places, decides nothing alone. */
  readonly position?: Range;
}

/** A reviewer's verdict on one finding. */
export interface Decision extends Anchor {
  readonly id: string;
  readonly verdict: Verdict;
  /** Rule of the finding; another tool's annotation may name none and then bears on all findings at the place. */
  readonly rule?: string;
  readonly reason?: string;
  readonly reviewer?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** The statement, relative to the folder that holds `.statement-review`, with `/`. */
  readonly file: string;
}
