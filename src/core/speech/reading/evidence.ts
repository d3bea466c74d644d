import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import type { CueClass } from '../../lexicon/schema.ts';
import { canSpeak, endsAs } from '../speaker-class.ts';
import type { Found } from './model.ts';

/** *The move showed that …*, *saken avslører at …*, *friheten krever at …*: a thing says nothing; it is the author who reads it so. What is written down says what it says. */
export function isEvidence(a: Analysis, { source, cue, cueClass, pieces }: Found): boolean {
  if ((cueClass !== 'factive' && !MINDFUL.has(cueClass)) || !source || !cue || pieces.some((p) => a.quoteFrom(p.first))) return false;
  if (cueClass !== 'factive') return isBareThing(a, source);
  if (a.has(cue.first, Class.showsItself)) return isPointer(a, source) || isThing(a, source);
  return a.has(cue.first, Class.show) && (isPointer(a, source) || (isThing(a, source) && !isUnknown(a, source)));
}

// What only somebody does who wants or thinks.
const MINDFUL: ReadonlySet<CueClass> = new Set(['directive', 'cognitive', 'promising']);

/** *This*, *dette*. */
function isPointer(a: Analysis, { first, last }: Stretch): boolean {
  return last - first === 1 && a.has(first, Class.deictic) && a.must(first, Can.pronoun | Can.determiner);
}

/** A common noun that is not known to be somebody, nor a writing. */
export function isThing(a: Analysis, { first }: Stretch): boolean {
  const { chunk, word } = headOf(a, first);
  if (!chunk || !word || a.quoteFrom(first) || !a.must(chunk.head, Can.noun) || (word.capitalised && !a.opensSentence(chunk.head))) return false;
  for (let i = chunk.first; i < chunk.last; i++) if (tells(a, i)) return false;
  return true;
}

function tells(a: Analysis, i: number): boolean {
  const { vocabulary } = a.paragraph;
  return a.must(i, Can.noun) && !a.is(i, Is.genitive) && (a.hasAny(i, TELLING) || canSpeak(vocabulary, a.lower(i)) || endsAs(vocabulary, a.lower(i), TELLING));
}

/** *Freedom demands*, *saken krever*: one word for a thing; many may be people. */
function isBareThing(a: Analysis, source: Stretch): boolean {
  const isPlural = a.tokens[source.first]!.word.readings.some(({ tag }) => tag === 'pl');
  const isAlone = source.last - source.first === 1 && a.chunkAt(source.first)?.head === source.first && !a.is(source.first, Is.genitive);
  return isAlone && !isPlural && isThing(a, source) && !isUnknown(a, source);
}

/** Nothing tells what it is: it may be a body that speaks. */
function isUnknown(a: Analysis, { first }: Stretch): boolean {
  const { chunk, word } = headOf(a, first);
  return word!.readings.length === 0 || a.is(chunk!.head, Is.unknown);
}

function headOf(a: Analysis, first: number) {
  const chunk = a.chunkAt(first);
  return { chunk, word: chunk && a.tokens[chunk.head]?.word };
}

// What tells by its words, or stands for those who do.
const TELLING: readonly Class[] = [Class.document, Class.occasion, Class.evidenceNoun, Class.vague, Class.people, Class.vagueWord, Class.anonymous, Class.weekday, Class.time];
