import type { LocalAttribution } from '../model.ts';
import { Class } from '../../lexicon/class.ts';
import { contains, type Range } from '../../model.ts';
import { tokenAt, type Paragraph } from '../../languages/paragraph.ts';
import { wordsOf, type Quotation } from '../../text/quotations.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import type { Reading } from './builder.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { sourceKindOf } from './source-kind.ts';
import type { Stretch } from '../analysis.ts';
import { View } from './view.ts';

/** Speech that no cue has claimed: behind a name, or beside a quotation that has a speaker. Who else speaks is left to the statement. */
export function readLooseQuotations(reading: Reading): void {
  const { found, paragraph } = reading;
  const claimed = RangeLookup.of(found.flatMap(({ cue, content }) => content.map((piece) => ({ ...piece, cue }))));
  // What is told inside a quotation leaves the speaker free who is named before it.
  const isFree = (q: Quotation) => !claimed.some(q.inner, ({ cue }) => !cue || !contains(q.inner, cue) || q.form !== 'marks' || !speakerOf(reading, q));
  const free = paragraph.quotations.filter((q) => q.depth === 0 && q.use === 'speech' && isFree(q));
  const reports = new ReportsBefore(reading);
  const beginnings = new Set(paragraph.sentences.map((s) => paragraph.tokens[s.first]!.start));
  for (const q of free) {
    const speaker = speakerOf(reading, q);
    const before = speaker || !beginnings.has(q.start) ? undefined : reports.before(q);
    if (before) reports.extend(before, wordsOf(q));
    else found.push({ ...said(reading, speaker), content: [wordsOf(q)] });
  }
  reports.settle();
  const announcing = announcingName(reading);
  if (announcing) found.push({ ...said(reading, announcing), content: [], continues: 'quotation' });
}

/** The reports of a paragraph, for quotations that are asked about in text order. */
class ReportsBefore {
  private readonly sorted: readonly LocalAttribution[];
  private readonly more = new Map<LocalAttribution, Range[]>();
  private next = 0;

  constructor(private readonly reading: Reading) {
    this.sorted = reading.found.filter((a) => a.cue && !isInsideQuotation(reading, a.cue)).sort((a, b) => a.cue!.start - b.cue!.start);
  }

  /** *«A», sier Kari Berg. «B.»*: the report before a quotation, if it quotes too. */
  before({ start }: Range): LocalAttribution | undefined {
    while (this.next < this.sorted.length && this.sorted[this.next]!.cue!.start < start) this.next++;
    const last = this.sorted[this.next - 1];
    return last?.source && last.type === 'direct' && last.content.length ? last : undefined;
  }

  extend(report: LocalAttribution, words: Range): void {
    const more = this.more.get(report);
    if (more) more.push(words);
    else this.more.set(report, [words]);
  }

  /** Gives the reports what they were extended by. */
  settle(): void {
    const { found } = this.reading;
    for (const [n, report] of found.entries()) {
      const more = this.more.get(report);
      if (more) found[n] = { ...report, content: [...report.content, ...more] };
    }
  }
}

function isInsideQuotation({ paragraph }: Reading, cue: Range): boolean {
  return RangeLookup.of(paragraph.quotations).some(cue, (q) => q.use === 'speech');
}

function viewOf(reading: Reading): View {
  return new View(reading.a, 0, reading.paragraph.tokens.length);
}

function said(reading: Reading, speaker: Stretch | undefined): Omit<LocalAttribution, 'content'> {
  const view = viewOf(reading);
  return {
    source: speaker ? view.range(speaker.first, speaker.last) : null,
    cue: null,
    type: 'direct',
    sourceKind: speaker ? sourceKindOf(view, speaker, false) : 'anonymous',
    cueClass: 'neutral',
    status: 'asserted',
    certainty: 'certain',
  };
}

function speakerOf(reading: Reading, { form, start }: Quotation): Stretch | undefined {
  const colon = tokenAt(reading.paragraph.tokens, start) - 1;
  return form === 'label' ? labelOf(reading.paragraph) : nameBefore(viewOf(reading), colon);
}

/** *Kari Berg: …*: the name that opens the turn. */
function labelOf({ tokens, label }: Paragraph): Stretch | undefined {
  return label && { first: tokenAt(tokens, label.start), last: tokenAt(tokens, label.end - 1) + 1 };
}

/** *… støtte fra direktør Kari Berg: «…»*: the noun phrase that the colon ends. */
function nameBefore(view: View, colon: number): Stretch | undefined {
  if (view.form(colon) !== ':') return undefined;
  for (let first = Math.max(view.first, colon - NAME_REACH); first < colon; first++) {
    const phrase = nounPhraseAt(view, first);
    const head = view.a.chunkAt(first);
    if (phrase?.last === colon && head?.first === first && isPerson(view, head)) return phrase;
  }
  return undefined;
}

/** *Og fra direktør Kari Berg:* at the end of the paragraph, with no verb beside it. */
function announcingName(reading: Reading): Stretch | undefined {
  const { tokens, sentences } = reading.paragraph;
  if (tokens.at(-1)?.word.form !== ':' || reading.found.some((a) => a.continues)) return undefined;
  const view = viewOf(reading).within(sentences.at(-1)!.first, tokens.length);
  const name = nameBefore(view, tokens.length - 1);
  for (let i = view.first; name && i < name.first; i++) if (view.isFinite(i)) return undefined;
  return name;
}

const NAME_REACH = 10;

function isPerson(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (view.listed(i, Class.role) || (i > view.first && view.isCapitalised(i) && !view.tokens[i]!.word.readings.length)) return true;
  return false;
}
