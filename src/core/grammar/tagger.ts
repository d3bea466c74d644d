import type { WordToken } from '../languages/words.ts';
import type { Shape, Tag } from './can.ts';
import { Tagging, type Pass } from './tagging.ts';

/** What a language gives the grammar. */
export interface SentenceGrammar {
  shapeOf(token: WordToken): Shape;
  readonly passes: readonly Pass[];
  /** Of readings that are left, the first of these is the tag. */
  readonly order: readonly Tag[];
  /** Does the verb stand second in a main clause, so that the subject may follow it? */
  readonly verbSecond: boolean;
  /** Is the first noun of a phrase its head (*en gruppe elever*), or the last (*a student group*)? */
  readonly headFirst: boolean;
  /** May who did it stand behind a noun (*forced from their homes by high seas*), or does that make it the noun's (*på grunn av uro*)? */
  readonly agentBehindNoun: boolean;
}

/** Runs the passes over one sentence; every token has one tag at the end. */
export function tagSentence(tokens: readonly WordToken[], first: number, last: number, grammar: SentenceGrammar): Tagging {
  const sentence = new Tagging(tokens, first, last, grammar.shapeOf);
  for (const pass of grammar.passes) pass.run(sentence);
  for (let i = first; i < last; i++) {
    const can = sentence.can(i);
    if (can & (can - 1)) sentence.set(i, grammar.order.find((tag) => can & tag) ?? can);
  }
  return sentence;
}
