import type { Range } from '../model.ts';
import type { Chunk, Tokens } from './chunks.ts';

export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'coordinated' | 'verbless';
export type Mood = 'statement' | 'question' | 'imperative' | 'hypothetical';

/** The smallest stretch of a sentence with a verb of its own. Token indices are into the paragraph. */
export interface Clause extends Range, Tokens {
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
  /** Shared with the clause before where it has none of its own; of a relative clause, what it is about. */
  readonly subject: Chunk | undefined;
  /** Of a passive: who did it, where that is told. */
  readonly agent: Chunk | undefined;
  /** `own`: the author's side; `you`: the reader. */
  readonly person: 'own' | 'you' | 'other';
  readonly sentence: Tokens;
  /** Is token `i` the clause's own, and not that of a clause inside it? */
  owns(i: number): boolean;
}
