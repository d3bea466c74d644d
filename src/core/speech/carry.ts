import { shift, type Range } from '../model.ts';
import { tokensIn } from '../languages/paragraph.ts';
import type { Steps } from '../steps.ts';
import { wordsOf } from '../text/quotations.ts';
import { Claims } from './claims.ts';
import { goingOn, type Going, type Opening } from './going-on.ts';
import type { Placed, PlacedAttribution } from './placed.ts';
import { isSpeechAlone, isWhollyQuoted, leadingQuotation, outerQuotations, unclosedQuotation } from './quoted-paragraph.ts';

/** Reports that reach into other paragraphs: *She said:*, an opened quotation, a quotation whose speaker is named before or behind it. */
export function* carryOver(placed: readonly Placed[], given: readonly PlacedAttribution[]): Steps<PlacedAttribution[]> {
  const claims = new Claims(placed, given);
  yield;
  carryBack(placed, claims, unclosedBefore);
  yield;
  carryOn(placed, claims);
  yield;
  carryBack(placed, claims, wholeBefore);
  yield;
  quoteInHeadline(placed, claims);
  yield;
  return claims.all();
}

/** *– The pier is unsafe* as a headline quotes somebody who is quoted below it: whoever says most of its words there. */
function quoteInHeadline(placed: readonly Placed[], claims: Claims): void {
  const [headline] = placed;
  const quotation = headline && leadingQuotation(headline.paragraph);
  if (quotation?.use !== 'speech' || !isWhollyQuoted(headline!.paragraph)) return;
  const piece = shift(wordsOf(quotation), headline!.start);
  if (claims.claimOn(0, piece)) return;
  const words = new Set(wordsIn(headline!, piece));
  const shared = (report: PlacedAttribution) => report.content.flatMap((c) => wordsIn(placed[report.paragraph]!, c)).filter((word) => words.has(word)).length;
  const quoted = placed.flatMap((_, n) => claims.speakingIn(n)).filter(({ type, sourceKind }) => type === 'direct' && sourceKind !== 'pronoun');
  const [best] = quoted.map((report) => ({ report, shared: shared(report) })).sort((a, b) => b.shared - a.shared);
  if (best) claims.guess(best.report, 0, { pieces: [piece], type: 'direct' });
}

/** Its longer words, in lower case: those that a headline would take from the text. */
function wordsIn({ paragraph, start }: Placed, range: Range): string[] {
  return tokensIn(paragraph.tokens, shift(range, -start)).map(({ word }) => word.lower).filter((word) => word.length > SHORT_WORD);
}

const SHORT_WORD = 4;

interface Open {
  readonly report: PlacedAttribution;
  readonly opening: Opening;
}

function carryOn(placed: readonly Placed[], claims: Claims): void {
  let open: Open | undefined;
  placed.forEach((paragraph, n) => {
    const going = open && goingOn({ placed, claims, n, report: open.report }, open.opening);
    const report = open && going && give(claims, open.report, n, going);
    open = leftOpen(paragraph, claims, n, report && going.leaves && { report, opening: going.leaves });
  });
}

/** Gives a report what goes on with it. Returns the report that this is part of: a guess is one of its own. */
function give(claims: Claims, report: PlacedAttribution, n: number, going: Going): PlacedAttribution {
  if (going.guess) return claims.guess(report, n, going);
  claims.extend(report, n, going);
  return report;
}

/** The report that a paragraph ends with, where by its form it may go on: one of its own, or the one that was carried into it. */
function leftOpen({ paragraph, start }: Placed, claims: Claims, n: number, carried: Open | undefined): Open | undefined {
  const announcing = claims.speakingIn(n).find((a) => a.continues);
  if (announcing) return { report: announcing, opening: { form: 'announced' } };
  const last = claims.lastIn(n);
  if (carried && last?.report === carried.report) return carried;
  if (!last || last.type === 'indirect') return undefined;
  const unclosed = unclosedQuotation(paragraph);
  const goes = unclosed && claims.holds(n, last.report, shift(wordsOf(unclosed), start));
  return { report: last.report, opening: goes ? { form: 'unclosed', mark: paragraph.text[unclosed.start]! } : { form: 'quoted' } };
}

/** What of a paragraph belongs to the report that the next one begins with. */
type Before = (placed: Placed, isFree: (range: Range) => boolean) => Pick<Going, 'pieces' | 'guess'> | undefined;

/** From the end of the text: quotations whose speaker is named in a later paragraph. */
function carryBack(placed: readonly Placed[], claims: Claims, before: Before): void {
  for (let n = placed.length - 1; n > 0; n--) {
    const report = leadingReport(placed[n]!, claims, n);
    const found = report && before(placed[n - 1]!, (range) => !claims.claimOn(n - 1, range));
    if (found) give(claims, report, n - 1, { ...found, type: 'direct' });
  }
}

/** The report of the quotation that a paragraph begins with, if its speaker is named behind it. */
function leadingReport({ paragraph, start }: Placed, claims: Claims, n: number): PlacedAttribution | undefined {
  const first = leadingQuotation(paragraph);
  const report = first && claims.claimFrom(n, start + wordsOf(first).start);
  const named = report?.cue ? report.cue.start > start + first!.start : report && report.paragraph > n;
  return named && report?.source && report.status === 'asserted' ? report : undefined;
}

/** *“A.* ¶ *“B,” said Ada Holm.* */
function unclosedBefore({ paragraph, start }: Placed, isFree: (range: Range) => boolean): Pick<Going, 'pieces'> | undefined {
  const last = unclosedQuotation(paragraph);
  const piece = last && shift(wordsOf(last), start);
  return piece && isFree(piece) ? { pieces: [piece] } : undefined;
}

/** *“A.”* ¶ *“B,” said Ada Holm.* */
function wholeBefore({ paragraph, start }: Placed, isFree: (range: Range) => boolean): Pick<Going, 'pieces' | 'guess'> | undefined {
  const pieces = outerQuotations(paragraph).map((q) => shift(wordsOf(q), start));
  return isSpeechAlone(paragraph) && pieces.every(isFree) ? { pieces, guess: true } : undefined;
}
