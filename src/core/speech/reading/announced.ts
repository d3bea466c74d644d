import { Can, Is, NOMINAL } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import { tokenAt } from '../../languages/paragraph.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { said } from './found.ts';
import type { Found } from './model.ts';

const NAME_REACH = 24;

/** *Kari Berg: …*, *… støtte fra direktør Kari Berg: «…»*: who is named before speech, with no verb of saying. */
export function speakerBefore(a: Analysis, { form, start }: Quotation): Stretch | undefined {
  if (form === 'label') return labelOf(a);
  const colon = tokenAt(a.tokens, start) - 1;
  return nameBefore(a, colon) ?? issuerBefore(a, colon);
}

/** *Og fra direktør Kari Berg:*, *Ada Holm, leader of the party:* at the end of the paragraph, with no verb beside it. */
export function announcedByName(a: Analysis, found: readonly Found[]): Found[] {
  if (found.some((f) => f.continues)) return [];
  const colon = a.tokens.length - 1;
  const name = nameBefore(a, colon);
  if (name && !hasFinite(a, a.paragraph.sentences.at(-1)!.first, name.first)) return [{ ...said(name, []), continues: 'quotation' }];
  const issuer = issuerBefore(a, colon);
  return issuer ? [{ ...said(issuer, []), continues: 'words' }] : [];
}

/** *Ada Holm issued the following statement on the fire:*, *rådet kom med denne uttalelsen:*: whose the words are that it points to. */
function issuerBefore(a: Analysis, colon: number): Stretch | undefined {
  const clause = a.tokens[colon]?.word.form === ':' ? a.clauseAround(colon - 1) : undefined;
  if (clause?.finite === undefined || clause.negated || clause.person === 'own' || clause.kind === 'relative') return undefined;
  const at = pointedTo(a, clause.first, colon);
  if (at === undefined) return undefined;
  return at < clause.finite ? clause.agent : clause.subject;
}

/** The last noun for words that are said (*statement*) and point forward. */
function pointedTo(a: Analysis, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    const head = a.has(i, Class.forwardPointing) ? a.chunkAt(i)?.head : undefined;
    if (head !== undefined && a.tokens[head]!.word.cues.some(({ value }) => value.type === 'noun')) return head;
  }
  return undefined;
}

/** *Kari Berg: …*: the name that opens the turn. */
function labelOf({ tokens, paragraph: { label } }: Analysis): Stretch | undefined {
  return label && { first: tokenAt(tokens, label.start), last: tokenAt(tokens, label.end - 1) + 1 };
}

/** The noun phrase of somebody, with its apposition, that the colon ends. */
function nameBefore(a: Analysis, colon: number): Stretch | undefined {
  if (a.tokens[colon]?.word.form !== ':') return undefined;
  for (let first = Math.max(a.scope(colon).first, colon - NAME_REACH); first < colon; first++) {
    const chunk = a.chunkAt(first);
    if (chunk?.first === first && namesSomebody(a, chunk) && isApposed(a, chunk.last, colon)) return { first, last: colon };
  }
  return undefined;
}

/** *Kari Berg*, *Kari Berg i Vik*, *Ada Holm, leader of the party*: nothing but what goes on with a phrase. */
function isApposed(a: Analysis, first: number, last: number): boolean {
  const goesOn = first === last || a.must(first, Can.preposition | Can.mark);
  return goesOn && a.must(last - 1, NOMINAL | Can.number | Can.mark) && !hasFinite(a, first, last);
}

function hasFinite(a: Analysis, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (a.must(i, Can.finite) || a.is(i, Is.complementizer)) return true;
  return false;
}

/** Is one of the words a name or a title, or one that no list knows? Headlines begin with capitals and colons too. */
export function namesSomebody(a: Analysis, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (a.hasAny(i, SOMEBODY) || (i > first && isUnlisted(a, i))) return true;
  return false;
}

const SOMEBODY: readonly Class[] = [Class.femaleName, Class.maleName, Class.unlisted, Class.honorific, Class.role];

function isUnlisted(a: Analysis, i: number): boolean {
  const { capitalised, readings } = a.tokens[i]!.word;
  return capitalised && !readings.length;
}
