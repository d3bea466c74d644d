import type { Tokens } from '../../grammar/chunks.ts';
import type { ClauseView } from '../attribution/view.ts';
import type { Facts } from '../passage.ts';

/** A directive as a form found it: token ranges of its parts. */
export interface DirectiveDraft {
  readonly view: ClauseView;
  readonly span: Tokens;
  readonly issuer?: Tokens | undefined;
  readonly addressee?: Tokens | undefined;
  readonly act?: Tokens | undefined;
  readonly wording: 'quoted' | 'reported';
  /** The voice in which it stands is itself the one that orders. */
  readonly own: boolean;
}

/** What a form may ask beside its clause: the clauses around it. */
export interface Neighbours {
  readonly next: ClauseView | undefined;
  readonly previous: ClauseView | undefined;
}

/** An order told of anybody: the words alone show it. */
export type ToldForm = (view: ClauseView, around: Neighbours) => DirectiveDraft | undefined;

/** What one that the author gives depends on as well: voice, heading, what was ordered before. */
export interface Surroundings extends Neighbours {
  /** Has the paragraph a directive already? */
  readonly continues: boolean;
  readonly facts: Facts;
}

export type GivenForm = (view: ClauseView, around: Surroundings) => DirectiveDraft | undefined;
