import { Class } from '../../lexicon/class.ts';
import { mayBeNoun } from '../../grammar/word-forms.ts';
import type { Tokens } from '../../grammar/chunks.ts';
import type { Range } from '../../model.ts';
import type { ClauseView } from './view.ts';

// A verb with its particle or preposition, an article and an adjective.
const MOST = 4;
const ENDS: readonly Class[] = [Class.clausePreposition, Class.clauseCoordinator, Class.infinitiveMarker];

/** What a claim says at its shortest: its verb with what stands directly behind it, up to the next noun. */
export function tellingPart(view: ClauseView, { first, last }: Tokens): Range {
  const { verb } = view.clause;
  const from = verb !== undefined && first <= verb && verb < last ? verb : first;
  const limit = Math.min(last, from + MOST);
  let end = from + 1;
  while (end < limit && goesOn(view, end, from)) if (isNoun(view, end++)) break;
  return view.range({ first: from, last: end });
}

/** *overtatt av …*, but not *tatt gisler | fra …*. */
function goesOn(view: ClauseView, i: number, verb: number): boolean {
  const { kind, classes } = view.word(i);
  return kind !== 'mark' && view.clause.owns(i) && !(i > verb + 1 && classes.hasAny(ENDS));
}

function isNoun(view: ClauseView, i: number): boolean {
  return view.isName(i) || (mayBeNoun(view.word(i)) && !view.word(i).classes.hasAny(ENDS));
}
