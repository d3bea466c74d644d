export const VERDICTS = ['accepted', 'dismissed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Words of a statement with what stands around them, as they were when the decision was made. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A reviewer's verdict on one finding. */
export interface Decision {
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
  readonly quote: Quote;
  /** Unicode code points into the text, as the standard counts: breaks ties between equal places, decides nothing alone. */
  readonly position?: { readonly start: number; readonly end: number };
}
