import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { detected } from '../../detecting.ts';
import type { Doc, Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isCited, quotationAround } from '../context/citation.ts';
import { isClaim } from '../context/claim.ts';
import { isName } from '../context/names.ts';
import { isNegated } from '../context/negation.ts';
import { isInOrder } from '../context/told-order.ts';
import { isListedOrTail, listedAt, type Listed } from './listed-words.ts';
import { SOFTENED_FIELDS, type SoftenedField } from './softened-fields.ts';

const WHY: Messages = {
  nb: 'er et hverdagsord for noe som parten selv har gjort eller har ansvar for',
  nn: 'er eit kvardagsord for noko som parten sjølv har gjort eller har ansvar for',
  en: 'is an everyday word for what the party itself did or answers for',
};

// How far before a passive verb its subject and its auxiliary may stand.
const SUBJECT_REACH = 10;
const AUXILIARY_REACH = 4;

type Tokens = readonly WordToken[];

/** Softening by construction in a text that speaks for a party: everyday words together with what they soften, and the phrases of such texts. */
export const softening = (passage: Passage): readonly Mark[] => (passage.party ? softened(passage) : []);

const softened = detected(function* (doc: Doc): Generator<Mark> {
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const found = softenedAt(doc, sentence, at);
      if (found && !isSober(doc, sentence, found)) yield { ...rangeOfTokens(doc.tokens, found.first, found.last), values: { why: WHY } };
      at = found?.last ?? at + 1;
    }
  }
});

function softenedAt(doc: Doc, sentence: Sentence, at: number): Listed | undefined {
  const phrase = listedAt(doc.tokens, at, sentence.last, Class.softPhrase);
  if (phrase) return phrase;
  for (const field of SOFTENED_FIELDS) {
    const soft = softAt(doc, sentence, at, field);
    const found = soft && inField(doc, sentence, field, soft);
    if (found) return found;
  }
  return undefined;
}

function softAt(doc: Doc, sentence: Sentence, at: number, { soft, compounds }: SoftenedField): Listed | undefined {
  const listed = listedAt(doc.tokens, at, sentence.last, soft);
  return listed ?? (compounds && isListedOrTail(doc, at, sentence.last, soft) ? { first: at, last: at + 1, participle: false, passive: false } : undefined);
}

function inField(doc: Doc, sentence: Sentence, field: SoftenedField, soft: Listed): Listed | undefined {
  if (field.harm && !tellsOfHarm(doc.tokens, sentence)) return undefined;
  const after = softenedAfter(doc, sentence, field, soft);
  if (after !== undefined) return field.mark === 'both' ? { ...soft, last: after } : soft;
  return hasSoftenedSubject(doc, sentence, field, soft) ? soft : undefined;
}

function tellsOfHarm(tokens: Tokens, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some((t) => t.word.classes.has(Class.harm));
}

/** Token behind the softened word, where one follows before a mark. */
function softenedAfter(doc: Doc, { last }: Sentence, { softened, gap }: SoftenedField, soft: Listed): number | undefined {
  const { tokens } = doc;
  for (let at = soft.last; at < Math.min(last, soft.last + gap + 1) && tokens[at]!.word.kind !== 'mark'; at++) {
    if (isListedOrTail(doc, at, last, softened)) return listedAt(tokens, at, last, softened)?.last ?? at + 1;
  }
  return undefined;
}

function hasSoftenedSubject(doc: Doc, sentence: Sentence, { softened, subject }: SoftenedField, soft: Listed): boolean {
  if (subject === 'never' || (subject === 'passive' && !isPassive(doc.tokens, sentence, soft))) return false;
  for (let at = soft.first - 1; at >= Math.max(sentence.first, soft.first - SUBJECT_REACH); at--) {
    if (doc.tokens[at]!.word.kind === 'mark') return false;
    if (isListedOrTail(doc, at, soft.first, softened)) return true;
  }
  return false;
}

/** *were escorted*, *ble fulgt*, *tas ut*. */
function isPassive(tokens: Tokens, { first }: Sentence, soft: Listed): boolean {
  if (soft.passive) return true;
  return soft.participle && tokens.slice(Math.max(first, soft.first - AUXILIARY_REACH), soft.first).some((t) => t.word.classes.has(Class.softAuxiliary));
}

/** Another's words, a word under discussion, something denied, a question or an instruction, a name. */
function isSober(doc: Doc, sentence: Sentence, { first, last }: Listed): boolean {
  const place = { paragraph: doc, sentence, first, last };
  return quotationAround(doc, first) !== undefined || isInOrder(rangeOfTokens(doc.tokens, first, last), doc)
    || isCited(place) || isNegated(place) || isName(place) || !isClaim(place);
}
