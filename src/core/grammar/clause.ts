import type { Range } from '../model.ts';
import type { Tag } from './tags.ts';

export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'coordinated' | 'participle' | 'verbless';
export type Mood = 'statement' | 'question' | 'imperative' | 'hypothetical';

/** The smallest stretch of a sentence with a verb of its own. Token indices are into the paragraph. */
export interface Clause extends Range {
  /** Tokens [first, last) without the word that joins it to the rest. */
  readonly first: number;
  readonly last: number;
  readonly kind: ClauseKind;
  /** The word that introduces it: *at*, *som*, *which*. */
  readonly marker: number | undefined;
  readonly finite: number | undefined;
  /** The verb that carries the meaning; of a lone auxiliary, the auxiliary. */
  readonly verb: number | undefined;
  readonly voice: 'active' | 'passive';
  readonly perfect: boolean;
  readonly modal: number | undefined;
  readonly negated: boolean;
  readonly mood: Mood;
  /** Tokens of the subject, shared with the clause before where it has none of its own. */
  readonly subject: Tokens | undefined;
  /** `own`: the author's side; `you`: the reader. */
  readonly person: 'own' | 'you' | 'other';
  readonly sentence: Tokens;
  /** Is token `i` the clause's own, and not that of a clause inside it? */
  owns(i: number): boolean;
}

export interface Tokens {
  readonly first: number;
  readonly last: number;
}

export interface TaggedSentence extends Tokens {
  readonly tags: readonly Tag[];
  readonly english: boolean;
}
