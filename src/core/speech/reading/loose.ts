import { contains, type Range } from '../../model.ts';
import { sentenceAt, tokenSpan } from '../../languages/paragraph.ts';
import { wordsOf } from '../../text/quotations.ts';
import type { Quotation } from '../../text/quotation.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { announcedByName, speakerBefore } from './announced.ts';
import { said } from './found.ts';
import type { Found } from './model.ts';

/**
 * With the speech that no cue has claimed: of the name before it, or of the report before it in the paragraph (*“A,” she said. “B.”*).
 * Who else speaks is left to the statement.
 */
export function withLoose(a: Analysis, found: readonly Found[]): Found[] {
  const reports = new ReportsBefore(a, found);
  const beginnings = new Set(a.paragraph.sentences.map((s) => a.tokens[s.first]!.start));
  const loose = freeQuotations(a, found).flatMap((q) => {
    const words = tokenSpan(a.tokens, wordsOf(q));
    const speaker = speakerBefore(a, q);
    const goesOn = !speaker && (beginnings.has(q.start) || q.use === 'speech') && reports.extend(words, beginnings.has(q.start));
    return goesOn || q.use !== 'speech' ? [] : [said(speaker, [words])];
  });
  const all = [...reports.all(), ...loose];
  return [...all, ...announcedByName(a, all)];
}

/** What is told inside a quotation leaves the speaker free who is named before it. */
function freeQuotations(a: Analysis, found: readonly Found[]): readonly Quotation[] {
  const claimed = RangeLookup.of(found.flatMap(({ cue, pieces }) => pieces.map((p) => ({ ...a.range(p.first, p.last), cue: cue && a.range(cue.first, cue.last) }))));
  const isTold = (q: Quotation, cue: Range | undefined) => cue !== undefined && q.form !== 'dash' && contains(q.inner, cue);
  return a.paragraph.quotations.filter((q) => q.depth === 0 && q.use !== 'title' && !claimed.some(q.inner, ({ cue }) => !isTold(q, cue) || !speakerBefore(a, q)));
}

// More reports than this in one sentence are none of people's.
const MOST_IN_SENTENCE = 24;

/** The reports of a paragraph, for quotations that are asked about in text order. */
class ReportsBefore {
  private readonly sorted: readonly Found[];
  private readonly more = new Map<Found, Stretch[]>();
  private next = 0;

  constructor(private readonly a: Analysis, private readonly found: readonly Found[]) {
    this.sorted = found.filter(({ source, cue }) => source && cue && !a.isSpoken(cue.first)).sort((x, y) => x.cue!.first - y.cue!.first);
  }

  /** Gives the words of a quotation to the report before it, if that quotes too; inside a sentence (*“A,” she said in May, “B”*) to one of its own. Tells whether there was one. */
  extend(words: Stretch, opens: boolean): boolean {
    while (this.next < this.sorted.length && this.sorted[this.next]!.cue!.first < words.first) this.next++;
    const sentence = opens ? undefined : sentenceAt(this.a.paragraph, words.first);
    const speaking = this.before().filter(({ cue }) => !sentence || cue!.first >= sentence.first).findLast((f) => f.spoken ?? f.pieces.some((p) => quotes(this.a, p)));
    if (!speaking) return false;
    this.more.set(speaking, [...(this.more.get(speaking) ?? []), words]);
    return true;
  }

  /** The reports of the last sentence that has any: *“A,” said Ada Holm, who had asked for B. “C.”* */
  private before(): readonly Found[] {
    const last = this.sorted[this.next - 1];
    const sentence = last && sentenceAt(this.a.paragraph, last.cue!.first);
    return this.sorted.slice(Math.max(0, this.next - MOST_IN_SENTENCE), this.next).filter(({ cue }) => cue!.first >= sentence!.first);
  }

  all(): readonly Found[] {
    return this.found.map((f) => (this.more.has(f) ? { ...f, pieces: [...f.pieces, ...this.more.get(f)!] } : f));
  }
}

function quotes(a: Analysis, { first, last }: Stretch): boolean {
  return a.quotes.some((q) => first <= q.first && q.last <= last);
}
