import type { Tokens } from '../../grammar/clause.ts';
import type { ClauseView } from '../attribution/view.ts';

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

/** What a form may ask beside its clause: the clauses after it, and whether the heading above gives orders. */
export interface Surroundings {
  readonly next: ClauseView | undefined;
  readonly previous: ClauseView | undefined;
  /** Has the paragraph a directive already? */
  readonly continues: boolean;
}

export type DirectiveForm = (view: ClauseView, around: Surroundings) => DirectiveDraft | undefined;
