import type { LocalAttribution } from '../model.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import { contains, type Range } from '../../model.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Paragraph } from '../../languages/paragraph.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { sourceKindOf } from './source-kind.ts';
import { statusOf } from './status.ts';
import { Analysis, type Stretch } from '../analysis.ts';
import type { Clause } from '../../grammar/clause.ts';
import { View } from './view.ts';

// Clauses are read no further than this to either side of a cue, so that endless sentences cost no more than long ones.
const WINDOW = 160;
// More reports than this stand in no sentence.
const RECENT = 24;

/** The parts of an attribution as the grammar finds them. */
export interface Parts {
  readonly cue: Stretch;
  readonly entry: CueEntry;
  readonly source: Stretch | undefined;
  readonly content: readonly Range[];
  readonly direct: boolean;
  /** The content is the next paragraph: *Hun sa:*. */
  readonly continues?: LocalAttribution['continues'];
  /** The clause that the cue is the verb of. */
  readonly clause?: Clause | undefined;
}

/** A paragraph as the Norwegian grammar reads it, with what it has found so far. */
export class Reading {
  readonly found: LocalAttribution[] = [];
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

  isQuoted(i: number): boolean {
    const { tokens, quotations } = this.paragraph;
    return RangeLookup.of(quotations).some(tokens[i]!, (q) => q.use === 'speech' && contains(q.inner, tokens[i]!));
  }

  /** The attributions found last: those that can share a clause with the token at hand. */
  recent(): readonly LocalAttribution[] {
    return this.found.slice(-RECENT);
  }

  add(view: View, parts: Parts): void {
    const { cue, source, entry, direct } = parts;
    const content = parts.content.filter((piece) => piece.end > piece.start);
    this.found.push({
      source: source ? view.range(source.first, source.last) : null,
      cue: view.range(cue.first, cue.last),
      content,
      type: direct ? 'direct' : this.hasQuotation(content) ? 'mixed' : 'indirect',
      sourceKind: sourceKindOf(view, source, this.isQuoted(cue.first)),
      cueClass: entry.class,
      status: statusOf(view, parts.clause, cue, source),
      certainty: 'certain',
      ...(parts.continues && { continues: parts.continues }),
    });
    this.lastParts = parts;
  }

  private hasQuotation(content: readonly Range[]): boolean {
    const quotations = RangeLookup.of(this.paragraph.quotations);
    return content.some((c) => quotations.some(c, (q) => q.form === 'marks' && q.use !== 'title' && contains(c, q)));
  }

  private enclosing(i: number, first: number, last: number): [number, number] {
    const quote = this.a.quoteAround(i);
    return quote ? [Math.max(first, quote.innerFirst), Math.min(last, quote.innerLast)] : [first, last];
  }
}
