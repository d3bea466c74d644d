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

/**
 * Questions in the author's voice that want no answer: *Who would ever believe this?*, *Er det ikke på tide …?*
 * Marked is the opening, up to the word that gives the question away.
 */
export function* rhetoricalQuestions(passage: Passage): Generator<Mark> {
  const { tokens, sentences, kind } = passage;
  if (kind === 'heading') return;
  for (const sentence of sentences) {
    if (tokens[sentence.last - 1]!.word.form !== '?' || DASHES.has(tokens[0]!.word.form)) continue;
    const marker = markerIn(tokens, sentence);
    if (marker === undefined) continue;
    const place = rangeOfTokens(tokens, sentence.first, Math.min(marker + 1, sentence.last - 1));
    const own = voiceAt(passage, place.start).form === 'author' && !quotationAround(passage, sentence.first + 1);
    if (own) yield { ...place, values: { why: WHY } };
  }
}

/** A negative opening (*Isn't it …*: with what it asks of), a verb with its negation right after (*Er det ikke …*), or a marker of disbelief. */
function markerIn(tokens: readonly WordToken[], { first, last }: Sentence): number | undefined {
  if (tokens[first]!.word.lists.has('rhetoricalOpening')) return first + 1;
  const negation = listed(tokens, 'rhetoricalAsk', first + 1, first + 4);
  if (negation !== undefined) return negation;
  const marker = listed(tokens, 'rhetorical', first, Math.min(last, first + MARKER_REACH));
  return marker !== undefined && tokens[marker + 1]?.word.lists.has('rhetorical') ? marker + 1 : marker;
}

function listed(tokens: readonly WordToken[], list: string, from: number, to: number): number | undefined {
  const at = tokens.slice(from, to).findIndex((t) => t.word.lists.has(list));
  return at < 0 ? undefined : from + at;
}
