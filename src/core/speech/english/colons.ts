import { tokenAt } from '../../languages/paragraph.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { said, type Found } from '../reading/found.ts';
import { labelOf } from '../reading/loose.ts';
import { namesSomebody } from './labels.ts';
import { nounPhraseBefore } from './nounphrase.ts';
import { isFinite, Tag } from '../tags.ts';

/** *Ada Holm: …*, *And from Mayor Ada Holm: “…”*: who is named before speech. */
export function speakerBefore(a: Analysis, { form, start }: Quotation): Stretch | undefined {
  return form === 'label' ? labelOf(a) : nameBefore(a, tokenAt(a.tokens, start) - 1);
}

/** *Ada Holm, leader of the party:* at the end of the paragraph. */
export function announcedByName(a: Analysis, found: readonly Found[]): Found[] {
  const name = found.some((f) => f.continues) ? undefined : nameBefore(a, a.tokens.length - 1);
  return name ? [{ ...said(name, []), continues: 'quotation' }] : [];
}

function nameBefore(a: Analysis, colon: number): Stretch | undefined {
  return a.tag(colon) === Tag.colon ? named(a, colon, a.scope(colon).first) : undefined;
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
