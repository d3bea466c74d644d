import { shift, type Range } from '../model.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import type { AttributionType } from './model.ts';
import type { Placed, PlacedAttribution } from './placed.ts';

/** Words and the report that they belong to. */
export interface Claim extends Range {
  readonly report: PlacedAttribution;
  readonly type: AttributionType;
}

/** What a report is given of a paragraph that it does not stand in. */
export interface Share {
  readonly pieces: readonly Range[];
  readonly type: AttributionType;
}

/** The reports of a statement by paragraph, and which words belong to which of them. Offsets are of the whole text. */
export class Claims {
  private readonly reports: readonly PlacedAttribution[][];
  private readonly claims: (readonly Claim[])[];
  private readonly shares = new Map<PlacedAttribution, Share[]>();
  private readonly guesses: PlacedAttribution[] = [];
  /** Reports inside what somebody else is given: *we* is that speaker there, and speech that nobody was named for is theirs. */
  private readonly overtaken = new Set<PlacedAttribution>();

  constructor(private readonly placed: readonly Placed[], private readonly local: readonly PlacedAttribution[]) {
    this.reports = placed.map(() => []);
    for (const report of local) this.reports[report.paragraph]!.push(report);
    this.claims = this.reports.map((own) => own.filter((a) => !isLoose(a)).flatMap((report) => claimsOf(report, report)));
  }

  /** The reports of a paragraph that tell of actual words, and stand in nobody's quotation. */
  speakingIn(n: number): readonly PlacedAttribution[] {
    const { paragraph, start } = this.placed[n]!;
    const quotations = RangeLookup.of(paragraph.quotations);
    return this.reports[n]!.filter((a) => a.source && a.status === 'asserted' && !this.overtaken.has(a) && !(a.cue && quotations.some(shift(a.cue, -start))));
  }

  /** What stands last of what is said in a paragraph, or the cue of a report of what was said elsewhere. */
  lastIn(n: number): Claim | undefined {
    const speaking = new Set(this.speakingIn(n));
    const cues = [...speaking].flatMap((report) => (report.cue ? [{ ...report.cue, report, type: report.type }] : []));
    const said = this.claims[n]!.filter(({ report }) => speaking.has(report) || report.paragraph !== n);
    return [...cues, ...said].reduce<Claim | undefined>((last, c) => (!last || c.end > last.end ? c : last), undefined);
  }

  /** The report that claims some of a stretch of paragraph n. */
  claimOn(n: number, stretch: Range): PlacedAttribution | undefined {
    for (const { report } of RangeLookup.of(this.claims[n]!).overlapping(stretch)) return report;
    return undefined;
  }

  /** The report that claims what begins at an offset. */
  claimFrom(n: number, start: number): PlacedAttribution | undefined {
    for (const claim of RangeLookup.of(this.claims[n]!).overlapping({ start, end: start + 1 })) if (claim.start === start) return claim.report;
    return undefined;
  }

  /** Does this report claim some of the stretch? */
  holds(n: number, report: PlacedAttribution, stretch: Range): boolean {
    return RangeLookup.of(this.claims[n]!).some(stretch, (claim) => claim.report === report);
  }

  /** Gives a report what it says in paragraph n. */
  extend(report: PlacedAttribution, n: number, share: Share): void {
    const shares = this.shares.get(report);
    if (shares) shares.push(share);
    else this.shares.set(report, [share]);
    this.claim(report, n, share);
  }

  /** What paragraph n says is, as a guess, by the speaker of a report before or behind it. */
  guess({ continues: _, ...report }: PlacedAttribution, n: number, { pieces, type }: Share): PlacedAttribution {
    const guess: PlacedAttribution = { ...report, cue: null, content: pieces, type, certainty: 'guess' };
    this.guesses.push(guess);
    this.claim(guess, n, { pieces, type });
    return guess;
  }

  /** Every report with what it says; one that announced words which do not follow is none. */
  all(): PlacedAttribution[] {
    return [...this.local, ...this.guesses].flatMap((a) => this.settled(a)).filter((a) => a.content.length > 0 || !a.continues);
  }

  private settled(report: PlacedAttribution): PlacedAttribution[] {
    if (!this.overtaken.has(report)) return [this.withShares(report)];
    return isLoose(report) ? [] : [{ ...report, sourceKind: 'pronoun' }];
  }

  private withShares(report: PlacedAttribution): PlacedAttribution {
    const shares = this.shares.get(report);
    if (!shares) return report;
    const content = [...report.content, ...shares.flatMap((s) => s.pieces)].sort((a, b) => a.start - b.start);
    return { ...report, content, type: report.content.length ? report.type : shares[0]!.type };
  }

  private claim(report: PlacedAttribution, n: number, { pieces, type }: Share): void {
    const given = RangeLookup.of(pieces);
    for (const own of this.reports[n]!) if (isFreeToTake(own) && given.some(placeOf(own))) this.overtaken.add(own);
    this.claims[n] = [...this.claims[n]!, ...claimsOf(report, { content: pieces, type })];
  }
}

function claimsOf(report: PlacedAttribution, { content, type }: Pick<PlacedAttribution, 'content' | 'type'>): Claim[] {
  return content.map((piece) => ({ ...piece, report, type }));
}

/** Where a report has its cue or its words. */
function placeOf({ cue, content, source }: PlacedAttribution): Range {
  return cue ?? content[0] ?? source!;
}

/** Speech that nobody is named for. */
function isLoose({ source, cue }: PlacedAttribution): boolean {
  return !source && !cue;
}

function isFreeToTake(own: PlacedAttribution): boolean {
  return isLoose(own) || own.sourceKind === 'author';
}
