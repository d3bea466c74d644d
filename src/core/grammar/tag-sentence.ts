import type { WordToken } from '../languages/paragraph.ts';
import { isClauseMark, type Auxiliary, type Tag } from './tags.ts';

/** What the words so far leave open for the next one. */
export interface ClauseState {
  /** Has the clause its finite verb? */
  finite: boolean;
  /** The auxiliary that still waits for its main verb. */
  open: Auxiliary | undefined;
}

export type TagWord = (tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[], state: ClauseState) => Tag;

/** Roles of the words of one sentence, left to right. `edges`: roles that begin a clause, in which a finite verb may stand again. */
export function tagSentence(tokens: readonly WordToken[], first: number, last: number, tagWord: TagWord, edges: ReadonlySet<Tag['role']>): Tag[] {
  const tags: Tag[] = [];
  const state: ClauseState = { finite: false, open: undefined };
  for (let i = first; i < last; i++) {
    const tag = tagWord(tokens, i, last, tags, state);
    tags.push(tag);
    remember(tag, state, tokens[i]!, edges);
  }
  return tags;
}

function remember(tag: Tag, state: ClauseState, token: WordToken, edges: ReadonlySet<Tag['role']>): void {
  if (edges.has(tag.role) || (tag.role === 'mark' && isClauseMark(token))) state.finite = false;
  if (tag.role === 'subordinator' || tag.role === 'relative') state.open = undefined;
  if (tag.role !== 'verb') return;
  if (tag.form === 'finite') state.finite = true;
  state.open = tag.auxiliary ?? (tag.form === 'participle' ? state.open : undefined);
}
