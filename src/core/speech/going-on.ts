import { shift, type Range } from '../model.ts';
import type { Paragraph } from '../languages/paragraph.ts';
import { wordsOf } from '../text/quotations.ts';
import type { Claims, Share } from './claims.ts';
import type { Placed, PlacedAttribution } from './placed.ts';
import { endOfQuotation, isSpeechAlone, isWhollyQuoted, leadingQuotation, outerQuotations } from './quoted-paragraph.ts';

/** What a report leaves open for the paragraph behind it. */
export type Opening =
  /** *She said:* */
  | { readonly form: 'announced' }
  /** A list, or lines after *>*, that a colon has introduced. */
  | { readonly form: 'list' | 'letter' }
  /** A quotation that has no closing mark yet. */
  | { readonly form: 'unclosed'; readonly mark: string }
  /** A quotation that is over: another may follow it. */
  | { readonly form: 'quoted' };

/** What of a paragraph goes on with the report before it. */
export interface Going extends Share {
  /** What is open behind it, where that is not seen by its quotations. */
  readonly leaves?: Opening;
  /** Only its form tells whose words these are. */
  readonly guess?: true;
}

/** A paragraph behind a report that was left open. */
export interface Next {
  readonly placed: readonly Placed[];
  readonly claims: Claims;
  readonly n: number;
  readonly report: PlacedAttribution;
}

/** What of the next paragraph goes on with a report; undefined where the author, or somebody else, speaks again. */
export function goingOn(next: Next, opening: Opening): Going | undefined {
  switch (opening.form) {
    case 'announced':
      return quotations(next) ?? letterLine(next) ?? (next.report.continues === 'quotation' ? undefined : listItem(next) ?? prose(next));
    case 'list':
      return listItem(next);
    case 'letter':
      return letterLine(next);
    case 'unclosed':
      return reopened(next) ?? untilClosed(next, opening);
    case 'quoted':
      return followOn(next);
  }
}

function paragraphOf({ placed, n }: Next): Paragraph {
  return placed[n]!.paragraph;
}

/** Ranges of the paragraph as ranges of the text. */
function placedAt({ placed, n }: Next, ranges: readonly Range[]): Range[] {
  return ranges.map(({ start, end }) => shift({ start, end }, placed[n]!.start));
}

/** Quotations of the paragraph that nobody else is named for, if it begins with one: what is said in them. */
function leading(next: Next): Range[] {
  const paragraph = paragraphOf(next);
  const first = leadingQuotation(paragraph);
  if (!first || paragraph.kind === 'item') return [];
  const said = outerQuotations(paragraph).filter((q) => q === first || q.use === 'speech').map(wordsOf);
  const free = placedAt(next, said).filter((q) => !next.claims.claimOn(next.n, q));
  return free[0]?.start === wordsOf(first).start + next.placed[next.n]!.start ? free : [];
}

/** The quotations that a paragraph begins with. */
function quotations(next: Next): Going | undefined {
  const pieces = leading(next);
  return pieces.length ? { pieces, type: 'direct' } : undefined;
}

/** *“A.* ¶ *“B.”*: a quotation that goes on repeats its opening mark. */
function reopened(next: Next): Going | undefined {
  const [first] = leading(next);
  return first && { pieces: [first], type: 'direct' };
}

// A quotation whose closing mark stands further off has none.
const LONGEST_QUOTATION = 12;

/** *“A.* ¶ *B.* ¶ *C.”*: a quotation that goes on without a new opening mark, as far as its closing mark. */
function untilClosed(next: Next, opening: Opening & { form: 'unclosed' }): Going | undefined {
  for (let n = next.n; n < Math.min(next.placed.length, next.n + LONGEST_QUOTATION); n++) {
    const { paragraph } = next.placed[n]!;
    if (paragraph.kind === 'headline' || leadingQuotation(paragraph)) return undefined;
    const end = endOfQuotation(paragraph, opening.mark);
    if (end === undefined) continue;
    const closes = n === next.n;
    return { pieces: placedAt(next, [{ start: 0, end: closes ? end : paragraphOf(next).text.length }]), type: 'direct', leaves: closes ? { form: 'quoted' } : opening };
  }
  return undefined;
}

/** A paragraph that is all quotation follows another quotation: probably of the same speaker. */
function followOn(next: Next): Going | undefined {
  const paragraph = paragraphOf(next);
  const pieces = isSpeechAlone(paragraph) ? leading(next) : [];
  return pieces.length && pieces.length === outerQuotations(paragraph).length ? { pieces, type: 'direct', guess: true } : undefined;
}

function line(next: Next): Pick<Share, 'pieces'> {
  return { pieces: placedAt(next, [{ start: 0, end: paragraphOf(next).text.length }]) };
}

function letterLine(next: Next): Going | undefined {
  return paragraphOf(next).kind === 'quote' ? { ...line(next), type: 'direct', leaves: { form: 'letter' } } : undefined;
}

/** An item of a list, which is quoted or told. */
function listItem(next: Next): Going | undefined {
  const paragraph = paragraphOf(next);
  if (paragraph.kind !== 'item') return undefined;
  const quoted = outerQuotations(paragraph).map(wordsOf);
  const leaves: Opening = { form: 'list' };
  return quoted.length && isWhollyQuoted(paragraph) ? { pieces: placedAt(next, quoted), type: 'direct', leaves } : { ...line(next), type: 'indirect', leaves };
}

/** A paragraph without marks, and no more than one: what follows may be the author's again. */
function prose(next: Next): Going | undefined {
  const { kind, text, quotations } = paragraphOf(next);
  if (kind !== 'text' || quotations.some((q) => q.start === 0 || q.form === 'label')) return undefined;
  const mixed = quotations.some((q) => q.use === 'speech');
  return { ...line(next), type: mixed ? 'mixed' : 'indirect', ...(text.endsWith(':') && { leaves: { form: 'announced' } }) };
}
