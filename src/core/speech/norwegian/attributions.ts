import type { LocalAttribution } from '../model.ts';
import { toLocals } from '../reading/found.ts';
import type { Paragraph } from '../../languages/paragraph.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Reading } from './builder.ts';
import { withLoose } from '../reading/loose.ts';
import { readPhraseCue } from './phrase-cues.ts';
import { readVerbCue } from './verb-cues.ts';

/** Who says what inside one paragraph of Bokmål or Nynorsk. Only sentences with a cue or a quotation cost more than a look. */
export function attributions(paragraph: Paragraph): LocalAttribution[] {
  const { tokens, sentences, quotations } = paragraph;
  if (!quotations.length && tokens.at(-1)?.word.form !== ':' && !tokens.some((t) => t.word.cues.length)) return [];
  const reading = new Reading(paragraph);
  for (const sentence of sentences) readSentence(reading, sentence);
  return toLocals(reading.a, withLoose(reading.a, reading.found));
}

function readSentence(reading: Reading, { first, last }: Sentence): void {
  reading.lastParts = undefined;
  for (let i = first; i < last; i++) {
    if (!reading.paragraph.tokens[i]!.word.cues.length || isRead(reading, i)) continue;
    const view = reading.viewAt(i, first, last);
    if (!readPhraseCue(reading, i, view)) readVerbCue(reading, i, view);
  }
}

/** *skal vi tro ordføreren*: the verb is part of a cue that has been read. */
function isRead({ found }: Reading, i: number): boolean {
  const cue = found.at(-1)?.cue;
  return !!cue && cue.first < i && i < cue.last;
}
