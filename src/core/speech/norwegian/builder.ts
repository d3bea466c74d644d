import type { CueEntry } from '../../lexicon/schema.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { Paragraph } from '../../languages/paragraph.ts';
import { Analysis, type Stretch } from '../analysis.ts';
import type { Clause } from '../../grammar/clause.ts';
import type { Found } from '../reading/model.ts';
import { statusOf } from '../reading/status.ts';
import { View } from './view.ts';

// Clauses are read no further than this to either side of a cue, so that endless sentences cost no more than long ones.
const WINDOW = 160;
// More reports than this stand in no sentence.
const RECENT = 24;

/** The parts of an attribution as the grammar finds them. */
export interface Parts extends Pick<Found, 'source' | 'pieces' | 'spoken' | 'continues'> {
  readonly cue: Stretch;
  readonly entry: CueEntry;
  /** The clause that the cue is the verb of. */
  readonly clause?: Clause | undefined;
}

/** A paragraph as the Norwegian grammar reads it, with what it has found so far. */
export class Reading {
  readonly found: Found[] = [];
  /** Source of each attribution found in the sentence at hand, for a second verb that shares it. */
  lastParts: Parts | undefined;
  readonly a: Analysis;
  /** Turns of speech after a dash or a name. */
  readonly turns: readonly Quotation[];
  /** Speech that stands in no other quotation. */
  readonly speeches: readonly Quotation[];

  constructor(readonly paragraph: Paragraph) {
    this.a = new Analysis(paragraph);
    this.turns = paragraph.quotations.filter((q) => q.form !== 'marks');
    this.speeches = paragraph.quotations.filter((q) => q.depth === 0);
  }

  /** What can be read from a token of a sentence: the quotation that it stands in, or the sentence around it. */
  viewAt(i: number, first: number, last: number): View {
    const [from, to] = this.enclosing(i, first, last);
    return new View(this.a, Math.max(from, i - WINDOW), Math.min(to, i + WINDOW));
  }

  /** The attributions found last: those that can share a clause with the token at hand. */
  recent(): readonly Found[] {
    return this.found.slice(-RECENT);
  }

  add(parts: Parts): void {
    const { cue, source, entry, clause, spoken, continues } = parts;
    const pieces = parts.pieces.filter((piece) => piece.last > piece.first);
    const status = statusOf(this.a, clause, cue.first, source);
    this.found.push({ source, cue, pieces, cueClass: entry.class, status, ...(spoken && { spoken }), ...(continues && { continues }) });
    this.lastParts = parts;
  }

  private enclosing(i: number, first: number, last: number): [number, number] {
    const quote = this.a.quoteAround(i);
    return quote ? [Math.max(first, quote.innerFirst), Math.min(last, quote.innerLast)] : [first, last];
  }
}
