import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { isThing } from '../reading/evidence.ts';
import { canSpeak } from '../speaker-class.ts';
import type { Complementation } from './content.ts';

/**
 * *Fans want to bring heat*, *the fire claimed two lives*, *the pictures showed no fractures*: what is in the mind of a crowd, and what a thing does or
 * does not show, is the author's to tell. Somebody who can speak may have said what they want or found; a clause or a quotation is told of anybody.
 */
export function isMindOfNobody(a: Analysis, entry: CueEntry, { form, pieces }: Complementation, source: Stretch | undefined): boolean {
  if (!source || form === 'clause' || form === 'quotation') return false;
  switch (entry.class) {
    case 'assertive':
      return isThing(a, source) && !isSomebody(a, source);
    case 'factive':
      return a.is(pieces[0]!.first, Is.negation) || !isSomebody(a, source);
    case 'cognitive':
      return !isSomebody(a, source);
    default:
      return false;
  }
}

function isSomebody(a: Analysis, source: Stretch): boolean {
  if (a.must(source.first, Can.pronoun | Can.relative) || a.is(source.first, Is.contracted) || a.has(source.first, Class.firstPerson)) return true;
  const head = a.chunkAt(source.first)?.head ?? source.first;
  return a.must(head, Can.name) || namesAnybody(a, source) || canSpeak(a.paragraph.vocabulary, a.lower(head)) || a.has(head, Class.document);
}

function namesAnybody(a: Analysis, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (a.has(i, Class.role) || (a.tokens[i]!.word.capitalised && !a.opensSentence(i))) return true;
  return false;
}
