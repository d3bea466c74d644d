import type { Analysis, Stretch } from '../analysis.ts';
import type { Found } from './found.ts';
import { namesSomebody } from './labels.ts';
import { nounPhraseBefore } from './nounphrase.ts';
import { isFinite, Tag } from '../tags.ts';

/** *And from Mayor Ada Holm: “…”*, *Ada Holm, leader of the party:*: a name that a colon ends before a quotation, here or in the next paragraph. */
export function colonReports(a: Analysis, found: readonly Found[]): Found[] {
  const last = a.tokens.length - 1;
  const before = a.quotes.filter((q) => q.quotation.depth === 0 && a.tag(q.first - 1) === Tag.colon);
  const free = before.filter((q) => !found.some((f) => f.pieces.some((p) => p.first < q.last && q.first < p.last)));
  const here = free.flatMap((q) => colonReport(a, q.first - 1, [{ first: q.first, last: q.last }]) ?? []);
  const next = a.tag(last) === Tag.colon && !found.some((f) => f.continues) ? colonReport(a, last, []) : undefined;
  return next ? [...here, { ...next, continues: 'quotation' }] : here;
}

function colonReport(a: Analysis, colon: number, pieces: readonly Stretch[]): Found | undefined {
  const source = named(a, colon, a.scope(colon).first);
  return source && { source, cue: { first: colon, last: colon + 1 }, pieces, cueClass: 'neutral', status: 'asserted' };
}

/** The phrase up to the colon, if it begins the sentence or hangs on *from* or *by* and no verb stands beside it. */
function named(a: Analysis, colon: number, from: number): Stretch | undefined {
  let first = from;
  for (let i = from; i < colon; i++) {
    if (isFinite(a.tag(i))) return undefined;
    if (FROM.has(a.lower(i)) && a.tag(i - 1) !== Tag.name) first = i + 1;
  }
  const comma = commaIn(a, first, colon) ?? colon;
  const phrase = nounPhraseBefore(a, comma, first);
  return phrase?.first === first && namesSomebody(a, first, comma) ? { first, last: colon } : undefined;
}

const FROM = new Set(['from', 'by']);

/** The comma before an apposition. */
function commaIn(a: Analysis, first: number, last: number): number | undefined {
  for (let i = first; i < last; i++) if (a.tag(i) === Tag.comma) return i;
  return undefined;
}
