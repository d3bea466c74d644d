import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Sentence } from '../../../text/sentences.ts';

type Tokens = readonly WordToken[];

/** First token of the clause that a token stands in: behind the last mark or joining word. */
export function clauseStart(tokens: Tokens, { first }: Sentence, at: number): number {
  let start = at;
  while (start > first && !divides(tokens[start - 1]!)) start--;
  return start;
}

/** Token behind the clause that a token stands in. */
export function clauseEnd(tokens: Tokens, { last }: Sentence, at: number): number {
  let end = at;
  while (end < last && !divides(tokens[end]!)) end++;
  return end;
}

function divides({ word }: WordToken): boolean {
  return (word.kind === 'mark' && word.form !== '-') || word.classes.has(Class.clauseOpener);
}
