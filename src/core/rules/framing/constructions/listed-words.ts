import { LONGEST_COMPOUND } from '../../../languages/compounds.ts';
import type { FormTag } from '../../../languages/inflection.ts';
import { hasReading } from '../../../languages/words.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Class } from '../../../lexicon/class.ts';
import type { Doc } from '../../passage.ts';

/** A word or phrase of a class where it stands: tokens [first, last). */
export interface Listed {
  readonly first: number;
  readonly last: number;
  /** May its verb be a participle, or passive by its ending? */
  readonly participle: boolean;
  readonly passive: boolean;
}

// What may be the last part of a compound, and so much of it must stand before it.
const SHORTEST_TAIL = 4;
const SHORTEST_HEAD = 3;

// A form that is no participle of its own may still look like one: Nynorsk *flytta*, and the fixed forms of a class.
const PARTICIPLE_TAGS: FormTag[] = ['perf', 'past', 'inf', 'pos', 'neut', 'def', 'base'];

/** The longest word or phrase of a class that begins at a token and ends before `end`. */
export function listedAt(tokens: readonly WordToken[], first: number, end: number, wanted: Class): Listed | undefined {
  const { word } = tokens[first]!;
  const phrases = word.phrases.get(wanted)?.map((pattern) => pattern.match(tokens, first, end));
  const longest = phrases?.reduce((best, match) => (match && match.last > (best?.last ?? 0) ? match : best), undefined);
  if (longest) return { first, last: longest.last, participle: PARTICIPLE_TAGS.includes(longest.tag), passive: longest.tag === 'pass' };
  // Nobody is told to soften, and Norwegian imperatives look like other words: *rett*.
  if (!word.classes.has(wanted) || !word.readings.some((r) => r.class === wanted && r.tag !== 'imp')) return undefined;
  return { first, last: first + 1, participle: hasReading(word, wanted, ...PARTICIPLE_TAGS), passive: hasReading(word, wanted, 'pass') };
}

/** Does a word of the class stand at the token, in Norwegian also as the last part of a compound: *strukturen*, *skolestrukturen*? */
export function isListedOrTail({ tokens, vocabulary }: Doc, at: number, end: number, wanted: Class): boolean {
  if (listedAt(tokens, at, end, wanted)) return true;
  const { lower, kind } = tokens[at]!.word;
  if (kind !== 'word' || lower.length > LONGEST_COMPOUND || !vocabulary.language.compounding) return false;
  for (let cut = SHORTEST_HEAD; cut <= lower.length - SHORTEST_TAIL; cut++) {
    if (vocabulary.word(lower.slice(cut)).readings.some((r) => r.class === wanted && r.tag !== 'imp')) return true;
  }
  return false;
}
