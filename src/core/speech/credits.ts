import { contains, shift, type Range } from '../model.ts';
import { isLeaveToQuote } from '../document/credits.ts';
import { wordsOf } from '../text/quotations.ts';
import type { Placed, PlacedAttribution } from './placed.ts';
import { outerQuotations } from './quoted-paragraph.ts';

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME = `${WORD}(?: (?:av|de|den|der|la|van|von|of) ${WORD}| ${WORD}){1,4}`;
// What stands behind a quotation and is nothing but who said it: *– Kari Holm, ordfører*, *– ordfører Kari Holm*, *Ada Holm, chair of the board*.
const CREDIT = new RegExp(`^\\s*(?:[–—―-]\\s?(?:\\p{Ll}+ )?)?(?<name>${NAME})(?: \\([^()]{1,40}\\))?(?:, [^.!?:«»“”"]{2,90})?\\.?$`, 'u');

/** Quotations with a credit behind them, on their line or the next, are of whom it names. */
export function withCredits(placed: readonly Placed[], local: readonly PlacedAttribution[]): PlacedAttribution[] {
  const credits = placed.flatMap((_, n) => creditedIn(placed, n));
  if (!credits.length) return [...local];
  const isCredited = (a: PlacedAttribution) => credits.some(({ paragraph, content }) => a.paragraph === paragraph && !a.cue && a.content.every((piece) => content.some((c) => contains(c, piece))));
  const isTaken = (credit: PlacedAttribution) => local.some((a) => a.paragraph === credit.paragraph && a.source && a.cue && a.content.some((piece) => credit.content.some((c) => contains(c, piece) || contains(piece, c))));
  return [...local.filter((a) => !isCredited(a) || a.source), ...credits.filter((credit) => !isTaken(credit))];
}

function creditedIn(placed: readonly Placed[], n: number): PlacedAttribution[] {
  const { paragraph, start } = placed[n]!;
  if (paragraph.kind === 'sign-off' && paragraph.label) return n > 0 ? credited(placed, n - 1, shift(paragraph.label, start), isLeaveToQuote(paragraph.text)) : [];
  const last = outerQuotations(paragraph).at(-1);
  if (!last?.closed || last.use !== 'speech') return [];
  const name = creditIn(paragraph.text.slice(last.end));
  return name ? credited(placed, n, shift(name, start + last.end)) : [];
}

/** The name in a credit. Offsets of the text that is given. */
export function creditIn(text: string): Range | undefined {
  const match = CREDIT.exec(text);
  const name = match?.groups?.['name']?.replace(/(?<=\p{Ll})\.$/u, '');
  const start = match && name ? match[0].indexOf(name) : -1;
  return name && start >= 0 ? { start, end: start + name.length } : undefined;
}

/** The speech of a paragraph given to whom a credit names; a block quotation, and what somebody may be quoted with, is speech as a whole. */
function credited(placed: readonly Placed[], n: number, source: Range, isWhole = false): PlacedAttribution[] {
  const { paragraph, start } = placed[n]!;
  const quoted = outerQuotations(paragraph).filter((q) => q.use === 'speech').map((q) => shift(wordsOf(q), start));
  const content = (isWhole || paragraph.kind === 'quote') && !quoted.length ? [{ start, end: start + paragraph.text.length }] : quoted.map(({ start: from, end }) => ({ start: from, end }));
  return content.length ? [{ source, cue: null, content, type: 'direct', sourceKind: 'named', cueClass: 'neutral', status: 'asserted', certainty: 'certain', paragraph: n }] : [];
}
