import { Class } from '../../../lexicon/class.ts';
import { overlaps } from '../../../model.ts';
import type { Doc } from '../../passage.ts';
import type { FoundTerm } from '../matches.ts';

const REACH = 3;

/** Is the term a report verb for words that were not said: *did not claim*, *if they admit*? It then judges nobody's. */
export function isUnsaid(found: FoundTerm, { attributions }: Doc): boolean {
  const report = attributions.find((a) => a.cue && overlaps(a.cue, found));
  return report?.status === 'conditional' || (report?.status === 'negated' && followsNegation(found));
}

function followsNegation({ paragraph: { tokens }, sentence, first }: FoundTerm): boolean {
  return tokens.slice(Math.max(sentence.first, first - REACH), first).some((t) => t.word.classes.has(Class.negator) || t.word.classes.has(Class.negation));
}
