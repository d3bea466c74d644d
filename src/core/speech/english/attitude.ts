import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { isThing } from '../reading/evidence.ts';
import { canSpeak } from '../speaker-class.ts';
import type { Complementation } from './content.ts';

/**
 * *Fans want to bring heat*, *the fire claimed two lives*, *the date threatens jobs*, *the pictures showed no fractures*: what is in the mind of a crowd,
 * and what a thing does, is the author's to tell. Somebody who can speak may have said what they want or found; a clause or a quotation is told of anybody.
 */
export function isMindOfNobody(a: Analysis, entry: CueEntry, { form, pieces }: Complementation, source: Stretch | undefined): boolean {
  if (!source || form === 'clause' || form === 'quotation') return false;
  switch (entry.class) {
    case 'factive':
      return a.is(pieces[0]!.first, Is.negation) || a.must(pieces[0]!.first, Can.pronoun) || !isSomebody(a, source);
    case 'cognitive':
      return !isSomebody(a, source);
    default:
      return form !== 'question' && isThing(a, source) && !isSomebody(a, source) && !mayBeName(a, source);
  }
}

function isSomebody(a: Analysis, source: Stretch): boolean {
  if (a.must(source.first, Can.pronoun | Can.relative) || a.is(source.first, Is.contracted) || a.has(source.first, Class.firstPerson)) return true;
  const head = a.chunkAt(source.first)?.head ?? source.first;
  // A share is one of people: *40 percent*.
  return a.must(head, Can.name | Can.number) || namesAnybody(a, source) || canSpeak(a.paragraph.vocabulary, a.lower(head)) || a.has(head, Class.document);
}

function namesAnybody(a: Analysis, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (a.has(i, Class.role) || (a.tokens[i]!.word.capitalised && (!a.opensSentence(i) || a.is(i, Is.genitive)))) return true;
  return false;
}

/** *Miller* at the head of a sentence: a noun in the plural, or a surname. */
function mayBeName(a: Analysis, { first, last }: Stretch): boolean {
  return last - first === 1 && a.tokens[first]!.word.capitalised;
}
