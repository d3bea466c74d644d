import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { quotationAround } from '../context/citation.ts';
import { isClaim } from '../context/claim.ts';
import { clauseEnd, clauseStart } from '../context/clause.ts';
import { listedPhraseEnd } from '../../../languages/listed-phrase.ts';

const WHY: Messages = {
  nb: 'sier at noe alltid eller aldri er slik',
  nn: 'seier at noko alltid eller aldri er slik',
  en: 'says that something is always or never so',
};

// *lytter aldri*, *has never once listened*, *always seem to forget*
const CONDUCT_REACH = 4;

const OWN: readonly Class[] = [Class.ownSubject, Class.ownPossessive];

type Tokens = readonly WordToken[];

/**
 * *Always*, *never*, *every time* about how others behave: beside a verb of conduct that is judged (*lytter aldri*, *always blame*). The author's own
 * conduct, opening hours and instructions are something else. *Nothing* before what was done or has changed.
 */
export function* alwaysNever(doc: Doc): Generator<Mark> {
  const { tokens, sentences } = doc;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const last = sweepingEnd(tokens, sentence, at);
      const place = last && { paragraph: doc, sentence, first: at, last };
      if (place && isClaim(place) && !quotationAround(doc, at)) yield { ...rangeOfTokens(tokens, at, place.last), values: { why: WHY } };
      at = last ?? at + 1;
    }
  }
}

function sweepingEnd(tokens: Tokens, sentence: Sentence, at: number): number | undefined {
  const adverb = listedPhraseEnd(tokens, at, sentence.last, Class.alwaysNever);
  if (adverb) return isConduct(tokens, sentence, at, adverb) && !isOtherwise(tokens, sentence, at, adverb) ? adverb : undefined;
  const times = listedPhraseEnd(tokens, at, sentence.last, Class.everyTime);
  if (times) return concernsSomebody(tokens, sentence, at) && !isDenied(tokens, sentence, at) ? times : undefined;
  const nothing = listedPhraseEnd(tokens, at, sentence.last, Class.nothingWord);
  return nothing && clauseStart(tokens, sentence, at) === at && comesOf(tokens, sentence, nothing) ? nothing : undefined;
}

function isConduct(tokens: Tokens, sentence: Sentence, first: number, last: number): boolean {
  const from = Math.max(clauseStart(tokens, sentence, first), first - CONDUCT_REACH);
  const to = Math.min(clauseEnd(tokens, sentence, last), last + CONDUCT_REACH);
  return anyListed(tokens, from, to, Class.conductVerb);
}

function anyListed(tokens: Tokens, from: number, to: number, wanted: Class): boolean {
  for (let at = from; at < to; at++) if (listedPhraseEnd(tokens, at, to, wanted)) return true;
  return false;
}

/** *We have never lied*, *Aldri har vi løyet*: what the author says of itself; *they were never interested*: one occasion. */
function isOtherwise(tokens: Tokens, sentence: Sentence, first: number, last: number): boolean {
  const before = tokens.slice(clauseStart(tokens, sentence, first), first);
  if (before.some((t) => t.word.classes.has(Class.pastBeing))) return true;
  return [...before, ...tokens.slice(last, last + 2)].some((t) => t.word.classes.hasAny(OWN));
}

function concernsSomebody(tokens: Tokens, { first, last }: Sentence, at: number): boolean {
  return anyListed(tokens, first, last, Class.conductVerb) || tokens.slice(at, last).some((t) => t.word.classes.has(Class.ownSubject));
}

/** *fell ikke ut hver gang det stormer*: not always. */
function isDenied(tokens: Tokens, sentence: Sentence, at: number): boolean {
  return tokens.slice(clauseStart(tokens, sentence, at), at).some((t) => t.word.classes.has(Class.negator));
}

function comesOf(tokens: Tokens, sentence: Sentence, from: number): boolean {
  return anyListed(tokens, from, Math.min(clauseEnd(tokens, sentence, from), from + CONDUCT_REACH), Class.outcomeVerb);
}
