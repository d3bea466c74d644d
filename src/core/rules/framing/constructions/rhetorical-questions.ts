import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { detecting } from '../../detecting.ts';
import { voiceAt, type Doc } from '../../passage.ts';
import { quotationAround } from '../context/citation.ts';
import { listedOpening, listedPhraseEnd } from '../../../languages/listed-phrase.ts';
import { pointedQuestionEnd } from './pointed-questions.ts';

const WHY: Messages = {
  nb: 'er et spørsmål med svaret i seg',
  nn: 'er eit spørsmål med svaret i seg',
  en: 'is a question that carries its own answer',
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
 * Marked is the whole question; its opening, up to the word that gives it away, is what tells.
 */
export const rhetoricalQuestions = detecting(questionsIn, (question, { tokens }, { voices, party, contention }) => {
  const end = question.anywhere ?? (contention >= CONTENTIOUS ? question.inConflict : party ? question.ofParty : undefined);
  if (end === undefined || voiceAt({ voices }, tokens[question.first]!.start).form !== 'author') return undefined;
  return { ...rangeOfTokens(tokens, question.first, question.last), telling: rangeOfTokens(tokens, question.first, end), values: { why: WHY } };
});

/** A question without its mark, and the token behind its telling opening: whoever asks, in a statement about a conflict, in one that speaks for a party. */
interface Question {
  readonly first: number;
  readonly last: number;
  readonly anywhere?: number | undefined;
  readonly inConflict?: number | undefined;
  readonly ofParty?: number | undefined;
}

function* questionsIn(doc: Doc): Generator<Question> {
  const { tokens, sentences, kind } = doc;
  if (kind === 'headline') return;
  for (const sentence of sentences) {
    if (isLone(sentence) || tokens[sentence.last - 1]!.word.form !== '?' || DASHES.has(tokens[0]!.word.form) || quotationAround(doc, sentence.first + 1)) continue;
    const until = (end: number | undefined) => end && Math.min(end, sentence.last - 1);
    const anywhere = markerEnd(tokens, sentence) ?? (asksForReader(tokens, sentence) ? undefined : answeredEnd(tokens, sentence));
    if (anywhere !== undefined) yield { first: sentence.first, last: sentence.last - 1, anywhere: until(anywhere) };
    else if (!asksForReader(tokens, sentence)) {
      yield { first: sentence.first, last: sentence.last - 1, inConflict: until(pointedEnd(doc, sentence) ?? pointedQuestionEnd(doc, sentence, true)), ofParty: until(pointedQuestionEnd(doc, sentence, false)) };
    }
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

/** An opening that nobody asks to be told (*How many more …?*), or a fragment. */
function answeredEnd(tokens: Tokens, sentence: Sentence): number | undefined {
  const answered = listedOpening(tokens, sentence.first, sentence.last, Class.answeredQuestion);
  return answered?.last ?? fragmentEnd(tokens, sentence);
}

/** A fragment that ends in the person asked for: *Rettferdig for hvem?*, *And for whom?* */
function fragmentEnd(tokens: Tokens, { first, last }: Sentence): number | undefined {
  if (last - first > FRAGMENT) return undefined;
  for (let at = first; at < last - 2; at++) if (listedPhraseEnd(tokens, at, last, Class.forWhom) === last - 1) return last - 1;
  return undefined;
}

/** *Hvilken X skal en Y …?*, *Who will pay …?*: in the middle of an argument, where a statement is about a conflict. */
function pointedEnd({ tokens, text }: Doc, { first, last }: Sentence): number | undefined {
  const alone = first === 0 && tokens[last - 1]!.end >= text.trimEnd().length;
  return alone ? undefined : listedOpening(tokens, first, last, Class.pointedQuestion)?.last;
}
