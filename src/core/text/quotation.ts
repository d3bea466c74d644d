import type { Range } from '../model.ts';

/** Somebody's words, the name of a work, or a term that is mentioned, new, or kept at a distance. */
export type QuotationUse = 'speech' | 'title' | 'term';

/** Words between quotation marks, after a dash, or after "Name:". Offsets relative to the paragraph. */
export interface Quotation extends Range {
  /** Without the marks. */
  readonly inner: Range;
  readonly form: 'marks' | 'dash' | 'label';
  readonly use: QuotationUse;
  /** False where the quotation ends with its paragraph for want of a closing mark. */
  readonly closed: boolean;
  /** Nesting: 0 is outermost. */
  readonly depth: number;
}

/** What finding quotations asks of a word form. */
export interface QuotedWord {
  readonly form: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capitalised: boolean;
  /** *I*, *we*. */
  readonly firstPerson: boolean;
  /** *I*, *we*, *she*, *they* where they can be subjects only. */
  readonly subjectPronoun: boolean;
  /** What the noun phrase of a speaker can begin with: *she*, *the*, *my*, *Mr*. */
  readonly opensSpeaker: boolean;
  /** What labels a line and is nobody's name: *Kontakt*. */
  readonly lineLabel: boolean;
  /** A noun for a work with a title: *boka*. */
  readonly work: boolean;
  /** Cues that begin with the form: a verb of saying ends a dash quotation. */
  readonly cues: readonly { readonly value: { readonly cue: string; readonly type: string; readonly takes: readonly string[] } }[];
}
