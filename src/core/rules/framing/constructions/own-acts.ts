import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { quotationAround } from '../context/citation.ts';
import { isClaim, isCompared } from '../context/claim.ts';
import { clauseEnd, clauseStart } from '../context/clause.ts';
import { listedPhraseEnd } from '../../../languages/listed-phrase.ts';
import { isNegated } from '../context/negation.ts';

const WHY: Messages = {
  nb: 'er en attest som den som handlet, gir seg selv',
  nn: 'er ein attest som den som handla, gjev seg sjølv',
  en: 'is a reference that whoever acted writes for itself',
};

const ACT_REACH = 4;
const VALUE_REACH = 6;
const ROLE_REACH = 3;

type Tokens = readonly WordToken[];

/**
 * Praise told as a deed: the own side answers *at once* or *thoroughly* (*We acted promptly*, *Styret grep straks inn*), stands for values
 * (*Our people cherish unity*), or is a good something (*as a reputable employer*, *vi er en god nabo*).
 */
export function* ownActs(doc: Doc): Generator<Mark> {
  const { tokens, sentences } = doc;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const last = promptEnd(tokens, sentence, at) ?? valueEnd(tokens, sentence, at) ?? roleEnd(tokens, sentence, at);
      const place = last && { paragraph: doc, sentence, first: at, last };
      if (place && isClaim(place) && !isNegated(place) && !isCompared(place) && !quotationAround(doc, at)) {
        yield { ...rangeOfTokens(tokens, at, place.last), values: { why: WHY } };
      }
    }
  }
}

const listed = (tokens: Tokens, from: number, to: number, ...wanted: Class[]): boolean => {
  for (let at = from; at < to; at++) if (wanted.some((wanted) => listedPhraseEnd(tokens, at, to, wanted))) return true;
  return false;
};

/** Is the clause about something that the own side does? Its subject stands before the verb or right behind it. */
function isOwnClause(tokens: Tokens, sentence: Sentence, at: number): boolean {
  return listed(tokens, clauseStart(tokens, sentence, at), clauseEnd(tokens, sentence, at), Class.ownSubject, Class.selfParty, Class.ownPossessive);
}

function promptEnd(tokens: Tokens, sentence: Sentence, at: number): number | undefined {
  const last = listedPhraseEnd(tokens, at, sentence.last, Class.promptAdverb);
  if (!last || !isOwnClause(tokens, sentence, at)) return undefined;
  const from = Math.max(clauseStart(tokens, sentence, at), at - ACT_REACH);
  const to = Math.min(clauseEnd(tokens, sentence, last), last + ACT_REACH);
  return listed(tokens, from, to, Class.responseVerb) ? last : undefined;
}

function valueEnd(tokens: Tokens, sentence: Sentence, at: number): number | undefined {
  if (!tokens[at]!.word.classes.has(Class.valueNoun) || !isOwnSentence(tokens, sentence)) return undefined;
  return listed(tokens, Math.max(sentence.first, at - VALUE_REACH), at, Class.valueVerb) ? at + 1 : undefined;
}

function isOwnSentence(tokens: Tokens, { first, last }: Sentence): boolean {
  return listed(tokens, first, last, Class.ownSubject, Class.selfParty, Class.ownPossessive);
}

/** *We are a good neighbour*, *som seriøs aktør*. */
function roleEnd(tokens: Tokens, sentence: Sentence, at: number): number | undefined {
  if (!tokens[at]!.word.classes.has(Class.roleWorth) || !opensRole(tokens, sentence, at) || !isOwnSentence(tokens, sentence)) return undefined;
  for (let n = at + 1; n < Math.min(sentence.last, at + 1 + ROLE_REACH); n++) {
    if (tokens[n]!.word.classes.has(Class.selfRole)) return n + 1;
  }
  return undefined;
}

function opensRole(tokens: Tokens, { first }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  const opener = before?.word.classes.has(Class.article) ? tokens[at - 2] : before;
  return at > first && (opener?.word.classes.has(Class.roleOpener) ?? false);
}
