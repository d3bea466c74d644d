import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens, type WordToken } from '../../../languages/paragraph.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { voiceAt, type Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { quotationAround } from '../context/citation.ts';
import { listedOpening, listedPhraseEnd } from '../context/listed-phrase.ts';
import { pointedQuestionEnd } from './pointed-questions.ts';

const WHY: Messages = {
  nb: 'spørsmålet har svaret i seg',
  nn: 'spørsmålet har svaret i seg',
  en: 'the question carries its own answer',
};

// An interviewer's question opens with a dash; a marker late in a long sentence belongs to some clause of it.
const DASHES = new Set(['-', '–', '—']);
const MARKER_REACH = 10;
// A fragment: *Rettferdig for hvem?*, *On whose orders?*
const FRAGMENT = 7;
// Questions that a service notice asks too are rhetorical only in a statement about a conflict.
const CONTENTIOUS = 0.5;

type Tokens = readonly WordToken[];

/**
 * Questions in the author's voice that want no answer: *Who would ever believe this?*, *How many more …?*, *Rettferdig for hvem?*
 * Marked is the opening, up to the word that gives the question away.
 */
export function* rhetoricalQuestions(passage: Passage): Generator<Mark> {
  const { tokens, sentences, kind } = passage;
  if (kind === 'headline') return;
  for (const sentence of sentences) {
    if (isLone(sentence) || tokens[sentence.last - 1]!.word.form !== '?' || DASHES.has(tokens[0]!.word.form)) continue;
    const end = markerEnd(tokens, sentence) ?? (asksForReader(tokens, sentence) ? undefined : answerEnd(passage, sentence));
    if (end === undefined) continue;
    const place = rangeOfTokens(tokens, sentence.first, Math.min(end, sentence.last - 1));
    const own = voiceAt(passage, place.start).form === 'author' && !quotationAround(passage, sentence.first + 1);
    if (own) yield { ...place, values: { why: WHY } };
  }
}

/** A question mark that asks nothing. */
function isLone({ first, last }: Sentence): boolean {
  return last - first < 2;
}

/** A negative opening (*Isn't it …*: with what it asks of), a verb with its negation right after (*Er det ikke …*), or a marker of disbelief. */
function markerEnd(tokens: Tokens, { first, last }: Sentence): number | undefined {
  if (last - first < 2) return undefined;
  if (tokens[first]!.word.classes.has(Class.rhetoricalOpening)) return first + 2;
  const marker = listed(tokens, Class.rhetoricalAsk, first + 1, Math.min(last, first + 4)) ?? listed(tokens, Class.rhetorical, first, Math.min(last, first + MARKER_REACH));
  if (marker === undefined) return undefined;
  return tokens[marker]!.word.classes.has(Class.rhetorical) && tokens[marker + 1]?.word.classes.has(Class.rhetorical) ? marker + 2 : marker + 1;
}

function listed(tokens: Tokens, wanted: Class, from: number, to: number): number | undefined {
  const at = tokens.slice(from, to).findIndex((t) => t.word.classes.has(wanted));
  return at < 0 ? undefined : from + at;
}

/** *How do I apply?*, *Hvor lenge må du vente?*: asked on the reader's behalf, and answered. */
function asksForReader(tokens: Tokens, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some((t) => t.word.classes.has(Class.questioner));
}

/** An opening that nobody asks to be told (*How many more …?*), a fragment, or a question that only an argument asks. */
function answerEnd(passage: Passage, sentence: Sentence): number | undefined {
  const { tokens } = passage;
  const answered = listedOpening(tokens, sentence.first, sentence.last, Class.answeredQuestion);
  return answered?.last ?? fragmentEnd(tokens, sentence) ?? pointedEnd(passage, sentence) ?? pointedQuestionEnd(passage, sentence);
}

/** A fragment that ends in the person asked for: *Rettferdig for hvem?*, *And for whom?* */
function fragmentEnd(tokens: Tokens, { first, last }: Sentence): number | undefined {
  if (last - first > FRAGMENT) return undefined;
  for (let at = first; at < last - 2; at++) if (listedPhraseEnd(tokens, at, last, Class.forWhom) === last - 1) return last - 1;
  return undefined;
}

/** *Hvilken X skal en Y …?*, *Who will pay …?*: in the middle of an argument, where a statement is about a conflict. */
function pointedEnd({ tokens, contention, text }: Passage, { first, last }: Sentence): number | undefined {
  const alone = first === 0 && tokens[last - 1]!.end >= text.trimEnd().length;
  return alone || contention < CONTENTIOUS ? undefined : listedOpening(tokens, first, last, Class.pointedQuestion)?.last;
}
