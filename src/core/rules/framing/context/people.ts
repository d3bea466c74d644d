import { Class } from '../../../lexicon/class.ts';
import type { Place } from './place.ts';

const REACH = 25;

/** Does the sentence speak of a person or group: a person noun, a personal pronoun? (`Class.human`) */
export function speaksOfPeople({ paragraph: { tokens }, sentence, first, last }: Place): boolean {
  for (let at = Math.max(sentence.first, first - REACH); at < Math.min(sentence.last, last + REACH); at++) {
    if ((at < first || at >= last) && tokens[at]!.word.classes.has(Class.human)) return true;
  }
  return false;
}
