import type { Messages } from '../../../model.ts';
import { rangeOfTokens, type WordToken } from '../../../text/paragraph.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { voiceAt, type Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { quotationAround } from '../context/citation.ts';

const WHY: Messages = {
  nb: 'spørsmålet har svaret i seg',
  nn: 'spørsmålet har svaret i seg',
  en: 'the question carries its own answer',
};

// An interviewer's question opens with a dash; a marker late in a long sentence belongs to some clause of it.
const DASHES = new Set(['-', '–', '—']);
const MARKER_REACH = 10;

/** Questions in the author's voice that want no answer: *Who would ever believe this?*, *Er det ikke på tide …?* */
export function* rhetoricalQuestions(passage: Passage): Generator<Mark> {
  const { tokens, sentences, kind } = passage;
  if (kind === 'heading') return;
  for (const sentence of sentences) {
    if (tokens[sentence.last - 1]!.word.form !== '?' || DASHES.has(tokens[0]!.word.form) || !wantsNoAnswer(tokens, sentence)) continue;
    const place = rangeOfTokens(tokens, sentence.first, sentence.last);
    const own = voiceAt(passage, place.start).form === 'author' && !quotationAround(passage, sentence.first + 1);
    if (own) yield { ...place, values: { why: WHY } };
  }
}

/** A marker of disbelief, a negative opening (*Isn't it …*), or a verb with its negation right after (*Er det ikke …*). */
function wantsNoAnswer(tokens: readonly WordToken[], { first, last }: Sentence): boolean {
  if (tokens[first]!.word.lists.has('rhetoricalOpening')) return true;
  if (tokens.slice(first + 1, first + 4).some((t) => t.word.lists.has('rhetoricalAsk'))) return true;
  return tokens.slice(first, Math.min(last, first + MARKER_REACH)).some((t) => t.word.lists.has('rhetorical'));
}
