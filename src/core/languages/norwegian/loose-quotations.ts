import type { LocalAttribution } from '../../attribution/model.ts';
import { tokenAt } from '../../text/paragraph.ts';
import type { Quotation } from '../../text/quotations.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import type { Reading } from './builder.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { sourceKindOf } from './source-kind.ts';
import { View, type Stretch } from './view.ts';

/** Speech that no cue has claimed: a line after a name, a dash, or marks. Who speaks is left to the statement. */
export function readLooseQuotations(reading: Reading): void {
  const claimed = RangeLookup.of(reading.found.flatMap((a) => a.content));
  for (const q of reading.paragraph.quotations) {
    if (q.depth > 0 || q.use !== 'speech' || claimed.some(q.inner)) continue;
    reading.found.push(loose(reading, q));
  }
}

function loose(reading: Reading, q: Quotation): LocalAttribution {
  const view = new View(reading.paragraph.tokens, 0, reading.paragraph.tokens.length, reading.partners);
  const speaker = q.form === 'label' ? label(view, q.start) : nameBeforeColon(view, q.start);
  return {
    source: speaker ? view.range(speaker.first, speaker.last) : null,
    cue: null,
    content: [q.form === 'marks' ? { start: q.start, end: q.end } : q.inner],
    type: 'direct',
    sourceKind: speaker ? sourceKindOf(view, speaker, false) : 'anonymous',
    cueClass: 'neutral',
    status: 'asserted',
    certainty: 'certain',
  };
}

/** *Kari Berg: …*: the name that opens the line. */
function label(view: View, start: number): Stretch | undefined {
  const colon = tokenAt(view.tokens, start) - 1;
  return colon > 0 ? { first: 0, last: colon } : undefined;
}

/** *… støtte fra direktør Kari Berg: «…»*: the noun phrase that the colon ends. */
function nameBeforeColon(view: View, start: number): Stretch | undefined {
  const colon = tokenAt(view.tokens, start) - 1;
  if (view.form(colon) !== ':') return undefined;
  for (let first = Math.max(view.first, colon - NAME_REACH); first < colon; first++) {
    const phrase = nounPhraseAt(view, first);
    if (phrase?.last === colon && isPerson(view, phrase)) return phrase;
  }
  return undefined;
}

const NAME_REACH = 10;

function isPerson(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (view.listed(i, 'role') || (i > view.first && view.isCapitalised(i) && !view.tokens[i]!.word.lists.size)) return true;
  return false;
}

