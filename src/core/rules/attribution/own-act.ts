import type { Facts } from '../passage.ts';
import type { Reason } from './reasons.ts';
import type { ClauseView } from './view.ts';

/** What is a claim of the author too: it reassures, explains, or hides somebody else. */
const ASKED_OF_AUTHOR: ReadonlySet<Reason> = new Set(['reassuring', 'contested', 'agentless', 'vague', 'evidence', 'cause']);

export const isAskedOfAuthor = (reason: Reason): boolean => ASKED_OF_AUTHOR.has(reason);

/** Is the subject the author by name, in whole or in part: *the Harbour Board*, *the Board*? Its acts, figures and mind are its own. */
export function isAuthorNamed(view: ClauseView, { authorNames }: Pick<Facts, 'authorNames'>): boolean {
  const { subject } = view.clause;
  if (!subject || !authorNames.length || !view.clause.owns(subject.head)) return false;
  const named = view.subjectHead.filter((i) => view.word(i).kind === 'word' && view.word(i).capitalised).map((i) => view.word(i).form).join(' ').replace(ARTICLE, '');
  return named.length >= SHORTEST && authorNames.some((name) => name === named || ` ${name} `.includes(` ${named} `) || named.startsWith(`${name} `));
}

const ARTICLE = /^(?:The|A|An) /;
const SHORTEST = 3;
