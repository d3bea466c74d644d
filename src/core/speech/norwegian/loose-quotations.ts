import { Class } from '../../lexicon/class.ts';
import { tokenAt } from '../../languages/paragraph.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { said, type Found } from '../reading/found.ts';
import { labelOf } from '../reading/loose.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { View } from './view.ts';

/** *Kari Berg: …*, *… støtte fra direktør Kari Berg: «…»*: who is named before speech. */
export function speakerBefore(a: Analysis, { form, start }: Quotation): Stretch | undefined {
  return form === 'label' ? labelOf(a) : nameBefore(new View(a, 0, a.tokens.length), tokenAt(a.tokens, start) - 1);
}

/** The noun phrase that the colon ends. */
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
export function announcedByName(a: Analysis, found: readonly Found[]): Found[] {
  const { tokens, sentences } = a.paragraph;
  if (tokens.at(-1)?.word.form !== ':' || found.some((f) => f.continues)) return [];
  const view = new View(a, sentences.at(-1)!.first, tokens.length);
  const name = nameBefore(view, tokens.length - 1);
  if (!name) return [];
  for (let i = view.first; i < name.first; i++) if (view.isFinite(i)) return [];
  return [{ ...said(name, []), continues: 'quotation' }];
}

const NAME_REACH = 10;

function isPerson(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (view.listed(i, Class.role) || (i > view.first && view.isCapitalised(i) && !view.tokens[i]!.word.readings.length)) return true;
  return false;
}
