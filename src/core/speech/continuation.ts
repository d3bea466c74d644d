import { Class } from '../lexicon/class.ts';
import { shift, type Range } from '../model.ts';
import type { Paragraph } from '../languages/paragraph.ts';
import { RangeSweep } from '../text/range-lookup.ts';
import { mapInSteps, type Steps } from '../steps.ts';
import type { Placed, PlacedAttribution } from './placed.ts';

// An auxiliary further into its sentence than this belongs to a subordinate clause as often as not.
const REACH = 6;
// A report ends with its sentence though the closing marks are no part of it.
const CLOSING_MARKS = 2;

/** *The minister said the road would close. It would reopen in May.* — the second sentence, as a guess, is the minister's too. */
export function* continuedSpeech(placed: readonly Placed[], given: readonly PlacedAttribution[]): Steps<PlacedAttribution[]> {
  const reports = new ReportsInOrder(given);
  return (yield* mapInSteps(placed, ({ paragraph, start }) => continuedIn(paragraph, start, reports))).flat();
}

function continuedIn(paragraph: Paragraph, start: number, reports: ReportsInOrder): PlacedAttribution[] {
  const found: PlacedAttribution[] = [];
  let before: PlacedAttribution | undefined;
  for (const { first, last } of paragraph.sentences) {
    const range = shift({ start: paragraph.tokens[first]!.start, end: paragraph.tokens[last - 1]!.end }, start);
    const touched = reports.touch(range);
    const continued = before && !touched && isBackshifted(paragraph, first, last);
    if (continued) found.push({ ...before!, content: [range], certainty: 'guess' });
    else before = touched ? reports.speechAt(range.end - CLOSING_MARKS - 1) : undefined;
  }
  return found;
}

interface Said extends Range {
  readonly report: PlacedAttribution;
}

/** The parts of all reports, for sentences that are asked about in text order: linear over the whole. */
class ReportsInOrder {
  private readonly parts: readonly Range[];
  private readonly speech: RangeSweep<Said>;
  private next = 0;
  /** The greatest end of the parts so far. */
  private reach = 0;

  constructor(given: readonly PlacedAttribution[]) {
    this.parts = given.flatMap(partsOf).sort((a, b) => a.start - b.start);
    this.speech = new RangeSweep(given.filter(isSpeech).flatMap((report) => report.content.map((piece) => ({ ...piece, report }))));
  }

  /** Does a report have a part in this sentence? */
  touch({ start, end }: Range): boolean {
    for (; this.next < this.parts.length && this.parts[this.next]!.start < end; this.next++) this.reach = Math.max(this.reach, this.parts[this.next]!.end);
    return this.reach > start;
  }

  /** The report whose words hold this place. */
  speechAt(offset: number): PlacedAttribution | undefined {
    return this.speech.at(offset)?.report;
  }
}

function partsOf({ source, cue, content }: PlacedAttribution): Range[] {
  return [source, cue, ...content].filter((part) => part !== null);
}

/** Words that somebody said in indirect speech, not a wish, an order or a quotation. */
function isSpeech(a: PlacedAttribution): boolean {
  return a.source !== null && a.type === 'indirect' && a.status === 'asserted' && (a.cueClass === 'neutral' || a.cueClass === 'assertive' || a.cueClass === 'promising');
}

function isBackshifted({ tokens }: Paragraph, first: number, last: number): boolean {
  return tokens.slice(first, Math.min(last, first + REACH)).some((t) => t.word.classes.has(Class.backshifted));
}
