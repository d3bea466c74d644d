import type { LocalAttribution } from '../../attribution/model.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import { contains, type Range } from '../../model.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Paragraph } from '../paragraph.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { sourceKindOf } from './source-kind.ts';
import { statusOf } from './status.ts';
import { partnersOf, View, type Partners, type Stretch } from './view.ts';

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
  /** First token of the clause that the cue is in. */
  readonly clause: number;
}

/** A paragraph as the Norwegian grammar reads it, with what it has found so far. */
export class Reading {
  readonly found: LocalAttribution[] = [];
  /** Source of each attribution found in the sentence at hand, for a second verb that shares it. */
  lastParts: Parts | undefined;
  readonly partners: Partners | undefined;
  /** Turns of speech after a dash or a name. */
  readonly turns: readonly Quotation[];
  /** Speech that stands in no other quotation. */
  readonly speeches: readonly Quotation[];

  constructor(readonly paragraph: Paragraph) {
    this.partners = partnersOf(paragraph);
    this.turns = paragraph.quotations.filter((q) => q.form !== 'marks');
    this.speeches = paragraph.quotations.filter((q) => q.depth === 0);
  }

  /** What can be read from a token of a sentence: the quotation that it stands in, or the sentence around it. */
  viewAt(i: number, first: number, last: number): View {
    const [from, to] = this.enclosing(i, first, last);
    return new View(this.paragraph.tokens, Math.max(from, i - WINDOW), Math.min(to, i + WINDOW), this.partners);
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
    const sentenceEnd = view.form(view.last - 1);
    this.found.push({
      source: source ? view.range(source.first, source.last) : null,
      cue: view.range(cue.first, cue.last),
      content,
      type: direct ? 'direct' : this.hasQuotation(content) ? 'mixed' : 'indirect',
      sourceKind: sourceKindOf(view, source, this.isQuoted(cue.first)),
      cueClass: entry.class,
      status: statusOf(view, parts.clause, cue.last, source, sentenceEnd),
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
    const { partners } = this;
    if (!partners) return [first, last];
    for (let at = i - 1; at >= first && i - at < WINDOW; at--) {
      const partner = partners[at]!;
      if (partner > i) return [at + 1, Math.min(partner, last)];
      if (partner >= 0 && partner < at) at = Math.max(partner, first - 1);
    }
    return [first, this.quotationEnd(i, last)];
  }

  /** The closing mark that a sentence inside a longer quotation runs into. */
  private quotationEnd(i: number, last: number): number {
    const { partners } = this;
    for (let at = i + 1; at < last && at - i < WINDOW; at++) {
      const partner = partners![at]!;
      if (partner > at) at = partner;
      else if (partner >= 0 && partner < i) return at;
    }
    return last;
  }
}
