import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens, type WordToken } from '../../../languages/paragraph.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isCited, quotationAround } from '../context/citation.ts';
import { isClaim } from '../context/claim.ts';
import { isName } from '../context/names.ts';
import { isNegated } from '../context/negation.ts';
import { isInOrder } from '../context/told-order.ts';
import { isListedOrTail, listedAt, type Listed } from './listed-words.ts';
import { SOFTENED_FIELDS, type SoftenedField } from './softened-fields.ts';

const WHY: Messages = {
  nb: 'et hverdagsord står for noe som parten selv har gjort eller er ansvarlig for',
  nn: 'eit kvardagsord står for noko som parten sjølv har gjort eller har ansvar for',
  en: 'an everyday word stands for something that the party itself did or answers for',
};

// How far before a passive verb its subject and its auxiliary may stand.
const SUBJECT_REACH = 10;
const AUXILIARY_REACH = 4;

type Tokens = readonly WordToken[];

/** Softening by construction in a text that speaks for a party: everyday words together with what they soften, and the phrases of such texts. */
export function* softening(passage: Passage): Generator<Mark> {
  if (!passage.party) return;
  for (const sentence of passage.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const found = softenedAt(passage, sentence, at);
      if (found && !isSober(passage, sentence, found)) yield { ...rangeOfTokens(passage.tokens, found.first, found.last), values: { why: WHY } };
      at = found?.last ?? at + 1;
    }
  }
}

function softenedAt(passage: Passage, sentence: Sentence, at: number): Listed | undefined {
  const phrase = listedAt(passage.tokens, at, sentence.last, Class.softPhrase);
  if (phrase) return phrase;
  for (const field of SOFTENED_FIELDS) {
    const soft = softAt(passage, sentence, at, field);
    const found = soft && inField(passage, sentence, field, soft);
    if (found) return found;
  }
  return undefined;
}

function softAt(passage: Passage, sentence: Sentence, at: number, { soft, compounds }: SoftenedField): Listed | undefined {
  const listed = listedAt(passage.tokens, at, sentence.last, soft);
  return listed ?? (compounds && isListedOrTail(passage, at, sentence.last, soft) ? { first: at, last: at + 1, participle: false, passive: false } : undefined);
}

function inField(passage: Passage, sentence: Sentence, field: SoftenedField, soft: Listed): Listed | undefined {
  if (field.harm && !tellsOfHarm(passage.tokens, sentence)) return undefined;
  const after = softenedAfter(passage, sentence, field, soft);
  if (after !== undefined) return field.mark === 'both' ? { ...soft, last: after } : soft;
  return hasSoftenedSubject(passage, sentence, field, soft) ? soft : undefined;
}

function tellsOfHarm(tokens: Tokens, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some((t) => t.word.classes.has(Class.harm));
}

/** Token behind the softened word, where one follows before a mark. */
function softenedAfter(passage: Passage, { last }: Sentence, { softened, gap }: SoftenedField, soft: Listed): number | undefined {
  const { tokens } = passage;
  for (let at = soft.last; at < Math.min(last, soft.last + gap + 1) && tokens[at]!.word.kind !== 'mark'; at++) {
    if (isListedOrTail(passage, at, last, softened)) return listedAt(tokens, at, last, softened)?.last ?? at + 1;
  }
  return undefined;
}

function hasSoftenedSubject(passage: Passage, sentence: Sentence, { softened, subject }: SoftenedField, soft: Listed): boolean {
  if (subject === 'never' || (subject === 'passive' && !isPassive(passage.tokens, sentence, soft))) return false;
  for (let at = soft.first - 1; at >= Math.max(sentence.first, soft.first - SUBJECT_REACH); at--) {
    if (passage.tokens[at]!.word.kind === 'mark') return false;
    if (isListedOrTail(passage, at, soft.first, softened)) return true;
  }
  return false;
}

/** *were escorted*, *ble fulgt*, *tas ut*. */
function isPassive(tokens: Tokens, { first }: Sentence, soft: Listed): boolean {
  if (soft.passive) return true;
  return soft.participle && tokens.slice(Math.max(first, soft.first - AUXILIARY_REACH), soft.first).some((t) => t.word.classes.has(Class.softAuxiliary));
}

/** Another's words, a word under discussion, something denied, a question or an instruction, a name. */
function isSober(passage: Passage, sentence: Sentence, { first, last }: Listed): boolean {
  const place = { paragraph: passage, sentence, first, last };
  return quotationAround(passage, first) !== undefined || isInOrder(rangeOfTokens(passage.tokens, first, last), passage)
    || isCited(place) || isNegated(place) || isName(place) || !isClaim(place);
}
