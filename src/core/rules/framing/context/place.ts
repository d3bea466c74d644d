import type { Paragraph } from '../../../languages/paragraph.ts';
import type { CompoundTerm } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** Tokens [first, last) of a term in its sentence. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** Where the term is part of one word: the other part stands near it too. */
  readonly compound?: CompoundTerm;
}
