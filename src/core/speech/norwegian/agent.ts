import { Class } from '../../lexicon/class.ts';
import { nounPhraseAt, skipAdverbs } from './noun-phrase.ts';
import type { Stretch } from '../analysis.ts';
import type { View } from './view.ts';

/** *av ministeren*, *i rapporten*, *fra politiet*: who or what a passive report comes from. */
export function agentOf(view: View, from: number): Stretch | undefined {
  const at = skipAdverbs(view, from);
  return view.listed(at, Class.agentPreposition) ? nounPhraseAt(view, at + 1) : undefined;
}

/** *kravet fra Høyre*: who or what a report noun comes from; a place where it was said is none. */
export function originOf(view: View, from: number): Stretch | undefined {
  return view.listed(from, Class.originPreposition) ? nounPhraseAt(view, from + 1) : undefined;
}
